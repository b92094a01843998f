internal import JSON

/// What endpoints of REST API 2.0 read from their JSON body; a member of the wrong type is a 400, `null` is absent.
extension JSONObject {
    /// Refuses a body with a member the call does not have; ThoughtSpot's gateway knows every one by its type.
    func allow(only names: [String]) throws(Refusal) {
        for name in self.names where !names.contains(name) {
            throw Refusal(400, "Unknown member \(name)")
        }
    }

    /// A text that must be there and not be empty.
    func requiredText(_ name: String) throws(Refusal) -> String {
        guard let text = try text(name), !text.isEmpty else { throw Refusal(400, "\(name) is missing") }
        return text
    }

    /// A text; nil if it is absent.
    func text(_ name: String) throws(Refusal) -> String? {
        switch self[name] {
        case nil, .null: return nil
        case .string(let text): return text
        default: throw Refusal(400, "\(name) is not a string")
        }
    }

    /// A whole number; nil if it is absent.
    func integer(_ name: String) throws(Refusal) -> Int? {
        switch self[name] {
        case nil, .null: return nil
        case .number(let number):
            guard let value = number.int else { throw Refusal(400, "\(name) is not an integer") }
            return value
        default: throw Refusal(400, "\(name) is not a number")
        }
    }

    /// A boolean, also as text (the vendor's Python client sends `"true"`); nil if it is absent.
    func flag(_ name: String) throws(Refusal) -> Bool? {
        switch self[name] {
        case nil, .null: return nil
        case .bool(let value): return value
        case .string("true"): return true
        case .string("false"): return false
        default: throw Refusal(400, "\(name) is not a boolean")
        }
    }

    /// A list; nil if it is absent.
    func list(_ name: String) throws(Refusal) -> [JSONValue]? {
        switch self[name] {
        case nil, .null: return nil
        case .array(let items): return items
        default: throw Refusal(400, "\(name) is not an array")
        }
    }

    /// A list of texts; nil if it is absent.
    func texts(_ name: String) throws(Refusal) -> [String]? {
        guard let items = try list(name) else { return nil }
        var texts: [String] = []
        for item in items {
            guard case .string(let text) = item else {
                throw Refusal(400, "\(name) holds something other than strings")
            }
            texts.append(text)
        }
        return texts
    }

    /// A list of objects; nil if it is absent.
    func objects(_ name: String) throws(Refusal) -> [JSONObject]? {
        guard let items = try list(name) else { return nil }
        var objects: [JSONObject] = []
        for item in items {
            guard case .object(let object) = item else {
                throw Refusal(400, "\(name) holds something other than objects")
            }
            objects.append(object)
        }
        return objects
    }
}
