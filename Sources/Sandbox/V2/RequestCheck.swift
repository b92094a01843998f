internal import JSON

/// Holds a body against its description: unknown members, missing ones and wrong types are refused with 400.
///
/// As on the real thing a number stands for a text, and null or an empty word of an enumeration for nothing at all.
struct RequestCheck {
    private let description = Description.all

    /// The body as endpoints read it.
    func checked(_ body: JSONObject, as shape: String, at path: String = "") throws(Refusal) -> JSONObject {
        let members = description.members(of: shape)
        var checked = JSONObject()
        for given in body.members {
            guard let member = members.first(where: { $0.name.isExactly(given.name) }) else {
                throw Refusal(400, "Unknown member \(path)\(given.name.prefix(60))")
            }
            guard let value = try value(given.value, as: member, at: path + member.name) else { continue }
            checked[member.name] = value
        }
        return checked
    }

    /// Refuses a body that lacks what its operation needs; calls that are written by hand have rules of their own.
    func insist(_ call: Call) throws(Refusal) {
        guard let shape = call.operation?.body else { return }
        for member in description.members(of: shape) where member.isRequired && call.body[member.name] == nil {
            throw Refusal(400, "\(member.name) is missing")
        }
    }

    /// Nil for what is as good as left away.
    private func value(
        _ value: JSONValue,
        as member: Description.Member,
        at path: String
    ) throws(Refusal) -> JSONValue? {
        if value.isNull { return nil }
        guard member.isList else { return try one(value, as: member, at: path) }
        guard let elements = value.array else { throw Refusal(400, "\(path) is not an array") }
        var checked: [JSONValue] = []
        for (place, element) in elements.enumerated() {
            if let element = try one(element, as: member, at: "\(path)[\(place)]") { checked.append(element) }
        }
        return .array(checked)
    }

    private func one(_ value: JSONValue, as member: Description.Member, at path: String) throws(Refusal) -> JSONValue? {
        if let shape = member.shape {
            guard let object = value.object else { throw Refusal(400, "\(path) is not an object") }
            return .object(try checked(object, as: shape, at: path + "."))
        }
        switch member.letter {
        case "s":
            guard let text = value.string ?? value.number?.text else { throw Refusal(400, "\(path) is not a string") }
            if member.words.isEmpty { return .string(text) }
            if text.isEmpty { return nil }
            guard member.words.contains(text) else {
                throw Refusal(400, "Bad value for \(path): one of \(member.words.prefix(12).joined(separator: ", "))")
            }
            return .string(text)
        case "b":
            // Python's clients write flags of a form as `True`.
            let word = value.string?.lowercased()
            guard value.bool != nil || ["true", "false"].contains(word) else {
                throw Refusal(400, "\(path) is not a boolean")
            }
            return .bool(value.bool ?? (word == "true"))
        case "i":
            guard value.int != nil || value.double?.truncatingRemainder(dividingBy: 1) == 0 else {
                throw Refusal(400, "\(path) is not an integer")
            }
            return value
        case "n":
            guard value.number != nil else { throw Refusal(400, "\(path) is not a number") }
            return value
        default: return value
        }
    }

    /// The fields of a multipart body as the object that they describe; files are texts here.
    func checked(_ form: Parameters, as shape: String) throws(Refusal) -> JSONObject {
        var body = JSONObject()
        for (name, text) in form.pairs {
            let member = description.members(of: shape).first { $0.name.isExactly(name) }
            let isText = member?.shape == nil && member?.isList == false && ["s", "f"].contains(member?.letter)
            body[name] = isText ? .string(text) : JSONText.parse(Array(text.utf8)) ?? .string(text)
        }
        return try checked(body, as: shape)
    }
}
