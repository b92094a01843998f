internal import JSON
internal import ThoughtSpot

/// An answer as rows: the elements of its list, or the one object that it is, with the members that were asked for.
struct APIRows {
    /// The rows, with the asked members alone if any were named.
    let items: [JSONValue]
    private let isList: Bool
    private let columns: [String]

    /// Where V1 and the answers without a description have their lists.
    private static let usual = ["headers", "data", "storables", "webhooks", "collections"]

    /// The list lies where the method says, or else is the answer, or a member that usually is one.
    init(_ value: JSONValue, list: [String], fields: [String]) {
        var found = value.list(at: list)
        if found == nil || list.isEmpty && value.array == nil {
            found = APIRows.usual.lazy.compactMap { value[$0]?.array }.first
        }
        isList = found != nil
        let rows = found ?? [value]
        if fields.isEmpty {
            items = rows
            columns = APIRows.simpleColumns(rows)
        } else {
            items = rows.map { row in
                .object(JSONObject(fields.map { JSONObject.Member($0, APIRows.value(in: row, $0) ?? .null) }))
            }
            columns = fields
        }
    }

    /// The rows as JSON: a list, or the one object.
    var json: JSONValue { isList || items.count != 1 ? .array(items) : items[0] }

    /// The value at a path such as `owner.name` or `orgs.0.id`; a list that is not indexed gives all its elements'.
    private static func value(in row: JSONValue, _ path: String) -> JSONValue? {
        var values = [row]
        var isMany = false
        for step in path.split(separator: ".").map(String.init) {
            if let place = Int(step), values.allSatisfy({ $0.array != nil }) {
                values = values.compactMap { $0[place] }
                continue
            }
            if values.contains(where: { $0.array != nil }) {
                isMany = true
                values = values.flatMap { $0.array ?? [$0] }
            }
            values = values.compactMap { $0[step] }
        }
        return isMany ? .array(values) : values.first
    }

    /// The members whose values are texts, numbers and flags, in the order in which they first come.
    private static func simpleColumns(_ rows: [JSONValue]) -> [String] {
        var names: [String] = []
        var known: Set<String> = []
        for member in rows.prefix(200).flatMap({ $0.object?.members ?? [] })
        where !known.contains(member.name) && member.value.array == nil && member.value.object == nil {
            known.insert(member.name)
            names.append(member.name)
        }
        return names.isEmpty ? ["value"] : names
    }

    /// The text of a cell; JSON for what is no simple value.
    private func cell(_ row: JSONValue, _ column: String) -> String {
        let value = row.object == nil ? row : row[column] ?? .null
        if value.isNull { return "" }
        if let texts = value.array?.map(\.string), !texts.isEmpty, !texts.contains(nil) {
            return texts.compactMap { $0 }.joined(separator: ", ")
        }
        return value.string ?? JSONWriter().text(of: value)
    }

    /// Columns under their names, padded; control characters would move the terminal and are left out.
    var table: String {
        let rows = [columns.map { $0.uppercased() }] + items.map { item in columns.map { readable(item, $0) } }
        let cells = rows.map { row in row.map { text in String(text.map { $0.isControl ? " " : $0 }.prefix(60)) } }
        let widths = columns.indices.map { column in (cells.map { $0[column].count }.max() ?? 0) + 2 }
        return cells.map { row in
            var line = ""
            for (text, width) in zip(row, widths) { line += text.padded(to: width) }
            while line.hasSuffix(" ") { line.removeLast() }
            return line + "\n"
        }.joined()
    }

    /// The cell as a person reads it: a time as a date.
    private func readable(_ row: JSONValue, _ column: String) -> String {
        guard column.hasSuffix("_in_millis"), let value = row[column], value.number != nil,
            let time = Timestamp(element: value)
        else { return cell(row, column) }
        return time.description
    }

    /// RFC 4180, with a line of names.
    var csv: String {
        let rows = [columns] + items.map { item in columns.map { cell(item, $0) } }
        return rows.map { row in row.map(APIRows.quoted).joined(separator: ",") + "\r\n" }.joined()
    }

    /// A text that a spreadsheet would take for a formula is led by a quotation mark (CSV injection).
    private static func quoted(_ text: String) -> String {
        let isFormula = ["=", "+", "-", "@", "\t", "\r"].contains { text.hasPrefix($0) } && Double(text) == nil
        let text = isFormula ? "'" + text : text
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

extension Character {
    /// Moves the terminal instead of showing something.
    fileprivate var isControl: Bool {
        unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }
    }
}

/// JSON as YAML 1.2 in block style; every text that could be read as something else is quoted as JSON has it.
enum APIYAML {
    static func text(of value: JSONValue) -> String {
        var lines: [String] = []
        write(value, indent: "", head: "", to: &lines)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func write(_ value: JSONValue, indent: String, head: String, to lines: inout [String]) {
        if let object = value.object, !object.isEmpty {
            var first = head
            for member in object.members {
                nest(member.value, under: first + scalar(.string(member.name)) + ":", indent, to: &lines)
                first = indent
            }
        } else if let elements = value.array, !elements.isEmpty {
            var first = head
            for element in elements {
                let isSimple = element.object?.isEmpty ?? element.array?.isEmpty ?? true
                if isSimple {
                    lines.append(first + "- " + scalar(element))
                } else {
                    write(element, indent: indent + "  ", head: first + "- ", to: &lines)
                }
                first = indent
            }
        } else {
            lines.append(head + scalar(value))
        }
    }

    private static func nest(_ value: JSONValue, under head: String, _ indent: String, to lines: inout [String]) {
        let isEmpty = value.object?.isEmpty ?? value.array?.isEmpty ?? true
        if isEmpty {
            lines.append(head + " " + scalar(value))
        } else {
            lines.append(head)
            write(value, indent: indent + "  ", head: indent + "  ", to: &lines)
        }
    }

    private static func scalar(_ value: JSONValue) -> String {
        guard let text = value.string else { return JSONWriter().text(of: value) }
        let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
        let isPlain =
            !text.isEmpty && !words.contains(text.lowercased()) && text.first?.isLetter == true
            && text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || "_-./ ".utf8.contains(byte)
            } && !text.hasSuffix(" ")
        return isPlain ? text : JSONWriter().text(of: .string(text))
    }
}
