internal import JSON

/// A list as Python prints it: `['…', "…"]`.
///
/// The vendor's Python client 1.8.8 sends `import_objects` so, with `\'`, `\\`, `\n`, `\xNN` as escapes: no JSON, but the
/// cluster takes it.
enum PythonList {
    /// The texts of the list; nil if it is none.
    static func texts(_ source: String) -> [String]? {
        var rest = Substring(source).drop { $0 == " " }
        guard rest.popFirst() == "[", source.hasSuffix("]") else { return nil }
        var texts: [String] = []
        while true {
            rest = rest.drop { $0 == " " || $0 == "," }
            guard let quote = rest.popFirst() else { return nil }
            if quote == "]" { return rest.isEmpty ? texts : nil }
            guard quote == "'" || quote == "\"", let text = text(&rest, until: quote) else { return nil }
            texts.append(text)
        }
    }

    private static func text(_ rest: inout Substring, until quote: Character) -> String? {
        var text = ""
        while let character = rest.popFirst() {
            if character == quote { return text }
            guard character == "\\" else {
                text.append(character)
                continue
            }
            switch rest.popFirst() {
            case "n": text.append("\n")
            case "t": text.append("\t")
            case "r": text.append("\r")
            case "x":
                guard let code = UInt8(rest.prefix(2), radix: 16) else { return nil }
                text.unicodeScalars.append(UnicodeScalar(code))
                rest = rest.dropFirst(2)
            case let other?: text.append(other)
            case nil: return nil
            }
        }
        return nil
    }
}
