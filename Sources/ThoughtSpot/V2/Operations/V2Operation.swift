internal import JSON

/// One operation of REST API 2.0 as the vendor describes it: the table that calls, help and completion are made from.
package struct V2Operation: Sendable {
    /// Something that goes with a call, or one member of an object inside it.
    package struct Member: Sendable, Hashable {
        /// Where it goes.
        package enum Place: String, Sendable {
            case path, query, body
        }

        /// What it is: one of these words, or an object of a shape.
        package enum Kind: Sendable, Hashable {
            case text, secret, flag, number, decimal, time, json, jsonText, file
            case object(shape: String)
        }

        /// As on the wire.
        package let name: String
        package let place: Place
        package let kind: Kind
        /// Whether it is a list of what `kind` says.
        package let isList: Bool
        package let isRequired: Bool
        /// The words it takes as far as they are known; others are let pass.
        package let words: [String]
        /// JSON text of what the server takes when it is left away; nil if that is not described.
        package let standard: String?
        /// The media type of its part in a multipart body, if it is none of plain text.
        let mediaType: String?
    }

    /// How the body is encoded.
    package enum Encoding: String, Sendable {
        case none, json, multipart
    }

    /// How a long answer is cut into pages.
    package struct Paging: Sendable, Hashable {
        /// The names of the members that say how many and from where.
        package let size: String
        package let offset: String
        /// The way to the list inside the answer; empty if the answer is the list.
        package let list: [String]
    }

    /// What a call can do, as far as the table knows.
    enum Risk: String {
        case reads, changes, deletes
        /// A search that lists everybody when nothing narrows it.
        case search
        /// Ends every session when it names nobody.
        case sessions
        /// Deletes what it does not name, if it is asked to and is no dry run.
        case `import`
        /// Only looks unless `apply_changes` is true.
        case conversion
        /// Only looks if the policy is VALIDATE_ONLY.
        case validation
    }

    /// The vendor's operation id: `searchUsers`.
    package let id: String
    /// The reference name without `v2.`: `users_search`.
    package let name: String
    package let verb: Verb
    /// Below `/api/rest/2.0/`, arguments in braces.
    package let path: String
    /// The vendor's heading: `Users`.
    package let tag: String
    /// What it does, in a sentence.
    package internal(set) var line = ""
    /// The first release that has it.
    package internal(set) var since = ""
    package internal(set) var encoding = Encoding.none
    package internal(set) var paging: Paging?
    /// Whether the vendor has announced its end.
    package internal(set) var isDeprecated = false
    /// The operation to use in its place.
    package internal(set) var successor: String?
    /// Path, query and body in the order of the description.
    package internal(set) var members: [Member] = []
    var risk = Risk.changes
    /// How the answer is read.
    package internal(set) var answer = Reply.Kind.json
    /// The shape of the answer, in brackets for a list of them; empty if it is no described object.
    package internal(set) var answerShape = ""
    /// Whether the answer is an event stream.
    package internal(set) var isStream = false
    var accept = Call.Accept.json
    var isAnonymous = false

    /// The members of one place.
    func members(in place: Member.Place) -> [Member] { members.filter { $0.place == place } }

    /// The vendor's page about it.
    package var page: String {
        let words = id.unicodeScalars.reduce(into: "") { text, scalar in
            let isUpper = (0x41...0x5A).contains(scalar.value)
            if isUpper, let last = text.unicodeScalars.last, !(0x41...0x5A).contains(last.value), last != "-" {
                text += "-"
            }
            text += String(scalar).lowercased()
        }
        let heading = tag.lowercased().split(separator: " ").joined(separator: "-")
        return "https://developers.thoughtspot.com/docs/restV2-playground?apiResourceId=http%2Fapi-endpoints%2F"
            + "\(heading)%2F\(words)"
    }
}

extension V2Operation {
    /// How much a call with that body can do.
    func effect(of body: JSONValue) -> Effect {
        switch risk {
        case .reads: return .reads
        case .changes: return .changes
        case .deletes: return .deletes
        case .search: return .search(for: body)
        case .sessions:
            let named = body["user_identifiers"]?.array?.compactMap(\.string) ?? []
            return named.allSatisfy(\.isEmpty) ? .endsEverySession : .changes
        case .import:
            let asked = ["delete_unspecified_users", "delete_unspecified_groups"].contains { body[$0]?.bool == true }
            return asked && body["dry_run"]?.bool == false ? .deletes : .changes
        case .conversion: return body["apply_changes"]?.bool == true ? .changes : .reads
        case .validation: return body["import_policy"]?.string == "VALIDATE_ONLY" ? .reads : .changes
        }
    }
}
