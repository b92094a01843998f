internal import JSON

/// Reads the YAML that TML is written in: block mappings and sequences, plain, quoted and literal texts, empty flow lists.
///
/// Anchors, tags, several documents and filled flow collections are not TML and not read.
struct BlockYAMLReader {
    private var lines: [(indent: Int, text: Substring)] = []
    private var next = 0

    /// The value of a text; nil if it is not of this kind.
    static func value(of text: String) -> JSONValue? {
        var reader = BlockYAMLReader()
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let indent = line.prefix { $0 == " " }.count
            let rest = line.dropFirst(indent)
            if rest.hasPrefix("\t") { return nil }
            reader.lines.append((indent, rest.hasSuffix("\r") ? rest.dropLast() : rest))
        }
        reader.skipBlank()
        if reader.next < reader.lines.count, reader.lines[reader.next].text == "---" { reader.next += 1 }
        guard let value = reader.block(atLeast: 0) else { return nil }
        reader.skipBlank()
        return reader.next == reader.lines.count ? value : nil
    }

    private mutating func skipBlank() {
        while next < lines.count, lines[next].text.isEmpty || lines[next].text.hasPrefix("#") { next += 1 }
    }

    private mutating func block(atLeast indent: Int) -> JSONValue? {
        skipBlank()
        guard next < lines.count, lines[next].indent >= indent else { return .null }
        let line = lines[next]
        if line.text == "-" || line.text.hasPrefix("- ") { return sequence(line.indent) }
        if BlockYAMLReader.split(line.text) != nil { return mapping(line.indent) }
        next += 1
        return BlockYAMLReader.scalar(line.text)
    }

    private mutating func sequence(_ indent: Int) -> JSONValue? {
        var elements: [JSONValue] = []
        while true {
            skipBlank()
            guard next < lines.count, lines[next].indent == indent, lines[next].text.hasPrefix("-") else { break }
            let rest = lines[next].text.dropFirst()
            let content = rest.drop { $0 == " " }
            if content.isEmpty {
                next += 1
                guard let value = block(atLeast: indent + 1) else { return nil }
                elements.append(value)
                continue
            }
            // The element begins on the dash's line: read it as a line of its own, further in.
            lines[next] = (indent + 1 + rest.prefix { $0 == " " }.count, content)
            guard let value = block(atLeast: indent + 1) else { return nil }
            elements.append(value)
        }
        return .array(elements)
    }

    private mutating func mapping(_ indent: Int) -> JSONValue? {
        var object = JSONObject()
        while true {
            skipBlank()
            guard next < lines.count, lines[next].indent == indent, !lines[next].text.hasPrefix("- ") else { break }
            guard let (name, rest) = BlockYAMLReader.split(lines[next].text), object[name] == nil else { return nil }
            next += 1
            guard let value = value(rest, under: indent) else { return nil }
            object[name] = value
        }
        guard next == lines.count || lines[next].indent <= indent else { return nil }
        return .object(object)
    }

    private mutating func value(_ rest: Substring, under indent: Int) -> JSONValue? {
        if rest.hasPrefix("|") || rest.hasPrefix(">") { return .string(literal(rest, under: indent)) }
        guard rest.isEmpty else { return BlockYAMLReader.scalar(rest) }
        skipBlank()
        // A sequence may stand at the indentation of its key.
        if next < lines.count, lines[next].indent == indent, lines[next].text.hasPrefix("-") { return sequence(indent) }
        return block(atLeast: indent + 1)
    }

    private mutating func literal(_ mark: Substring, under indent: Int) -> String {
        var texts: [String] = []
        var inner: Int?
        while next < lines.count, lines[next].text.isEmpty || lines[next].indent > indent {
            let line = lines[next]
            if inner == nil, !line.text.isEmpty { inner = line.indent }
            texts.append(String(repeating: " ", count: max(0, line.indent - (inner ?? line.indent))) + line.text)
            next += 1
        }
        while texts.last?.isEmpty == true { texts.removeLast() }
        return texts.joined(separator: mark.hasPrefix("|") ? "\n" : " ") + (mark.hasSuffix("-") ? "" : "\n")
    }

    /// `name: value` or `name:` apart; nil if the line is neither.
    private static func split(_ text: Substring) -> (String, Substring)? {
        if text.first == "\"" || text.first == "'" {
            guard let quote = text.first, let end = text.dropFirst().firstIndex(of: quote),
                let name = scalar(text[...end])?.string
            else { return nil }
            let rest = text[text.index(after: end)...]
            guard rest.hasPrefix(":") else { return nil }
            return (name, rest.dropFirst().drop { $0 == " " })
        }
        if text.hasSuffix(":"), !text.contains(": ") { return (String(text.dropLast()), "") }
        guard let range = text.firstRange(of: ": ") else { return nil }
        return (String(text[..<range.lowerBound]), text[range.upperBound...].drop { $0 == " " })
    }

    private static func scalar(_ text: Substring) -> JSONValue? {
        if text.first == "\"" || text == "[]" || text == "{}" { return JSONText.parse(Array(text.utf8)) }
        if text.first == "'" {
            guard text.count >= 2, text.last == "'" else { return nil }
            return .string(String(text.dropFirst().dropLast()).replacing("''", with: "'"))
        }
        guard !["[", "{", "&", "*", "!", "%", "@", "`"].contains(text.prefix(1)) else { return nil }
        switch text {
        case "true": return true
        case "false": return false
        case "null", "~", "": return .null
        default: return JSONNumber(text: String(text)).map { .number($0) } ?? .string(String(text))
        }
    }
}
