internal import JSON

/// The file `config/spotgate.schema.json`: a JSON Schema (draft 2020-12) for editors and for checks before a roll-out.
enum ConfigurationSchema {
    /// The text, made from the table of keys.
    static let text = JSONWriter(layout: .pretty).text(of: value) + "\n"

    private static var value: JSONValue {
        var schema = section(ConfigurationKey.all, depth: 0)
        schema["properties"] = .object(
            JSONObject(
                [JSONObject.Member("$schema", ["type": "string"])] + (schema["properties"]?.object?.members ?? [])
            )
        )
        let head: [JSONObject.Member] = [
            .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
            .init("title", "Spotgate configuration"),
        ]
        return .object(JSONObject(head + schema.members))
    }

    private static func section(_ keys: [ConfigurationKey], depth: Int) -> JSONObject {
        var properties = JSONObject()
        var rest = keys[...]
        while let key = rest.first {
            let steps = key.path.split(separator: ".")
            let name = String(steps[depth])
            if steps.count == depth + 1 {
                properties[name] = property(key)
                rest = rest.dropFirst()
            } else {
                let inside = rest.prefix { $0.path.split(separator: ".").dropLast().starts(with: steps[...depth]) }
                rest = rest.dropFirst(inside.count)
                properties[name] = .object(section(Array(inside), depth: depth + 1))
            }
        }
        return ["type": "object", "additionalProperties": false, "properties": .object(properties)]
    }

    private static func property(_ key: ConfigurationKey) -> JSONValue {
        var members = type(of: key)
        members["description"] = .string(key.description)
        if !key.defaultValue.isNull { members["default"] = key.defaultValue }
        if let example = key.example { members["examples"] = [example] }
        return .object(members)
    }

    private static func type(of key: ConfigurationKey) -> JSONObject {
        let isOptional = key.defaultValue.isNull
        switch key.kind {
        case .text: return ["type": isOptional ? ["string", "null"] : "string"]
        case .textOrInteger: return ["type": isOptional ? ["string", "integer", "null"] : ["string", "integer"]]
        case .integer(let range):
            return ["type": "integer", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)]
        case .decimal(let range):
            return ["type": "number", "minimum": number(range.lowerBound), "maximum": number(range.upperBound)]
        case .flag: return ["type": "boolean"]
        case .word(let words): return ["type": "string", "enum": .array(words.map { .string($0) })]
        case .texts: return ["type": ["array", "string"], "items": ["type": "string"]]
        case .map: return ["type": "object", "additionalProperties": ["type": ["string", "integer"]]]
        }
    }

    private static func number(_ value: Double) -> JSONValue { JSONNumber(value).map { .number($0) } ?? .null }
}
