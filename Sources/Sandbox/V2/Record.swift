internal import JSON

/// A thing of REST API 2.0 that the stand-in keeps as it was given: a webhook, a schedule, a collection and so on.
struct Record: Row {
    let id: String
    /// What it is found by besides its id.
    var name: String
    let kind: String
    let org: Int
    let author: String
    /// The members it was made with and changed by.
    var members: JSONObject
    /// Milliseconds since 1970.
    let created: Int
    var modified: Int

    /// Names are unique within a kind and an org, where a kind's things have names.
    var key: ExactText { ExactText(name.isEmpty ? id : "\(kind)\n\(org)\n\(name)") }

    /// What an answer is made of.
    func known(as aliases: [String]) -> JSONObject {
        var known = members
        known["id"] = .string(id)
        if !name.isEmpty, known["name"] == nil { known["name"] = .string(name) }
        for alias in aliases where known[alias] == nil { known[alias] = .string(id) }
        for name in ["creation_time_in_millis", "created_at", "create_time", "created_time"] {
            if known[name] == nil { known[name] = .number(created) }
        }
        for name in ["modification_time_in_millis", "modified_at", "update_time", "updated_time_in_millis"] {
            if known[name] == nil { known[name] = .number(modified) }
        }
        return known
    }
}
