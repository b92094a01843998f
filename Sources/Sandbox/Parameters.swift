internal import JSON

/// Named values of a query, a form or a multipart body, in the order sent.
struct Parameters: Sendable {
    var pairs: [(name: String, value: String)] = []

    /// The first value of that name.
    subscript(name: String) -> String? { pairs.first { $0.name.isExactly(name) }?.value }

    /// A value that must be there and not be empty.
    func required(_ name: String, status: Int = 400) throws(Refusal) -> String {
        guard let value = self[name], !value.isEmpty else { throw Refusal(status, "Parameter \(name) is missing") }
        return value
    }

    /// `true` or `false`; nil if it is not there.
    func flag(_ name: String) throws(Refusal) -> Bool? {
        switch self[name]?.lowercased() {
        case nil: return nil
        case "true": return true
        case "false": return false
        default: throw Refusal(400, "Parameter \(name) is not a boolean")
        }
    }

    /// A decimal number; nil if it is not there.
    func integer(_ name: String) throws(Refusal) -> Int? {
        guard let value = self[name] else { return nil }
        guard let number = Int(value) else { throw Refusal(400, "Parameter \(name) is not a number") }
        return number
    }

    /// JSON text inside the value; nil if it is not there.
    func json(_ name: String) throws(Refusal) -> JSONValue? {
        guard let value = self[name] else { return nil }
        guard let parsed = JSONText.parse(Array(value.utf8)) else {
            throw Refusal(400, "Parameter \(name) is not JSON")
        }
        return parsed
    }

    /// A JSON array of texts inside the value; nil if it is not there.
    func list(_ name: String) throws(Refusal) -> [String]? {
        guard let value = try json(name) else { return nil }
        guard case .array(let items) = value else { throw Refusal(400, "Parameter \(name) is not a JSON array") }
        var texts: [String] = []
        for item in items {
            guard case .string(let text) = item else { throw Refusal(400, "Parameter \(name) holds no texts") }
            texts.append(text)
        }
        return texts
    }

    /// A JSON object inside the value; nil if it is not there.
    func object(_ name: String) throws(Refusal) -> JSONObject? {
        guard let value = try json(name) else { return nil }
        guard case .object(let object) = value else { throw Refusal(400, "Parameter \(name) is not a JSON object") }
        return object
    }
}
