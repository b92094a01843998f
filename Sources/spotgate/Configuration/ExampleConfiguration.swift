internal import JSON

/// The file `config/spotgate.example.jsonc`: every key with its meaning and its default.
enum ExampleConfiguration {
    /// The text, made from the table of keys.
    static let text = """
        // Every key of Spotgate's configuration with its default. What is commented out is not set; the value shown is an
        // example. Any key may also come from the environment: SPOTGATE_ and its path in capitals, such as
        // SPOTGATE_IDENTITY_TRUSTED_PEERS=127.0.0.1,10.0.0.0/8. A reload (SIGHUP) is enough for a new value unless it says
        // otherwise. Made by `spotgate config example`.
        {
          "$schema": "./spotgate.schema.json",

        \(members(of: ConfigurationKey.all, depth: 0, indent: "  "))
        }

        """

    private static func members(of keys: [ConfigurationKey], depth: Int, indent: String) -> String {
        var blocks: [String] = []
        var rest = keys[...]
        while let key = rest.first {
            let steps = key.path.split(separator: ".")
            if steps.count == depth + 1 {
                blocks.append(block(key, name: String(steps[depth]), indent: indent))
                rest = rest.dropFirst()
                continue
            }
            let section = steps[...depth]
            let inside = rest.prefix { $0.path.split(separator: ".").dropLast().starts(with: section) }
            rest = rest.dropFirst(inside.count)
            let body = members(of: Array(inside), depth: depth + 1, indent: indent + "  ")
            blocks.append("\(indent)\"\(steps[depth])\": {\n\(body)\n\(indent)},")
        }
        return blocks.joined(separator: "\n\n")
    }

    private static func block(_ key: ConfigurationKey, name: String, indent: String) -> String {
        let text = key.description + (key.kind.isBounded ? " (\(key.kind.allowed))" : "")
        var lines = wrapped(text, width: 112 - indent.count).map { "\(indent)// \($0)" }
        let shown = key.defaultValue.isEmpty ? key.example ?? key.defaultValue : key.defaultValue
        let isSet = !key.defaultValue.isNull
        if key.defaultValue.isEmpty, let example = key.example, isSet {
            lines.append("\(indent)// Example: \(JSONWriter().text(of: example))")
        }
        let value = JSONWriter().text(of: isSet ? key.defaultValue : shown)
        lines.append("\(indent)\(isSet ? "" : "// ")\"\(name)\": \(value),")
        return lines.joined(separator: "\n")
    }

    private static func wrapped(_ text: String, width: Int) -> [String] {
        var lines = [""]
        for word in text.split(separator: " ") {
            if lines[lines.count - 1].count + word.count + 1 > width { lines.append("") }
            if !lines[lines.count - 1].isEmpty { lines[lines.count - 1] += " " }
            lines[lines.count - 1] += word
        }
        return lines
    }
}

extension ConfigurationKey.Kind {
    /// Whether not every value of the type is allowed.
    fileprivate var isBounded: Bool {
        switch self {
        case .integer, .decimal, .word: true
        case .text, .textOrInteger, .flag, .texts, .map: false
        }
    }
}

extension JSONValue {
    /// Whether nothing is in it: null, an empty list or an empty object.
    var isEmpty: Bool { isNull || array?.isEmpty == true || object?.isEmpty == true }
}
