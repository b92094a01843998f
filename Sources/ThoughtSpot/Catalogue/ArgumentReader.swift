internal import JSON

/// Reads a call's arguments by name, or, when there are none to read, writes down which ones there are.
///
/// JSON null is the same as leaving an optional argument out of the request, not the same as leaving it away: that
/// takes the default. Numbers and flags may come as text, since that is what a shell has.
package final class ArgumentReader {
    /// An argument as `--list` and `--help` show it.
    package struct Argument: Sendable, Hashable {
        package let name: String
        /// `text`, `secret`, `number`, `flag`, `list`, `json`, or `json text` for JSON that goes out as it came.
        package let type: String
        /// JSON text of what goes when the argument is left away; nil if it is required, "" if then nothing goes.
        package let standard: String?
    }

    private let given: JSONObject?
    /// The names that were asked for, in order.
    private var asked: [String] = []
    /// What was asked for, in order, while arguments are only written down.
    private(set) var arguments: [Argument] = []

    /// Reads from these values.
    init(_ given: JSONObject) { self.given = given }

    /// Writes down what is asked for and hands out placeholders.
    init() { given = nil }

    /// Whether there are no values to read.
    var isDescribing: Bool { given == nil }

    /// Fails if there is a name that nobody asked for.
    func finish() throws(ArgumentError) {
        for name in given?.names ?? [] where !asked.contains(where: { $0.utf8.elementsEqual(name.utf8) }) {
            let known = asked.joined(separator: ", ")
            throw ArgumentError(
                .unknownArgument,
                "there is no argument '\(ArgumentReader.printable(name))'; it takes \(known.isEmpty ? "none" : known)"
            )
        }
    }

    /// Fails because none of some arguments was given, unless arguments are only written down.
    func miss(_ names: String) throws(ArgumentError) {
        if !isDescribing { throw ArgumentError(.missingArgument, "\(names) is missing") }
    }

    /// A name of the caller's, fit for a message.
    static func printable(_ name: String) -> String {
        String(name.unicodeScalars.filter { (0x20..<0x7F).contains($0.value) }.prefix(40).map { Character($0) })
    }

    /// Keeps the name; the default's text is of use only to whoever lists the arguments.
    private func note(_ name: String, _ type: String, _ standard: () -> String?) {
        asked.append(name)
        if isDescribing { arguments.append(Argument(name: name, type: type, standard: standard())) }
    }

    /// A required value; the placeholder stands for it while arguments are only written down.
    private func required<Value>(
        _ name: String,
        _ type: String,
        _ placeholder: Value,
        _ read: (JSONValue) -> Value?
    ) throws(ArgumentError) -> Value {
        note(name, type) { nil }
        guard let given else { return placeholder }
        guard let json = given[name] else { throw ArgumentError(.missingArgument, "'\(name)' is missing") }
        guard let value = read(json) else { throw mismatch(name, type) }
        return value
    }

    /// An optional value: absent takes the default, null nothing.
    private func optional<Value>(
        _ name: String,
        _ type: String,
        _ standard: Value?,
        _ write: (Value) -> JSONValue,
        _ read: (JSONValue) -> Value?
    ) throws(ArgumentError) -> Value? {
        note(name, type) { standard.map { JSONWriter().text(of: write($0)) } ?? "" }
        guard let json = given?[name] else { return standard }
        if json.isNull { return nil }
        guard let value = read(json) else { throw mismatch(name, type) }
        return value
    }

    private func mismatch(_ name: String, _ type: String) -> ArgumentError {
        let hint =
            switch type {
            case "list": "a list of texts: \(name):=[\"…\"]"
            case "flag": "true or false"
            case "number": "a whole number"
            case "json", "json text": "JSON: \(name):=…"
            default: "a text"
            }
        return ArgumentError(.badArgument, "'\(name)' must be \(hint)")
    }
}

extension ArgumentReader {
    func text(_ name: String) throws(ArgumentError) -> String {
        try required(name, "text", "{\(name)}", ArgumentReader.text)
    }

    func text(_ name: String, or standard: String?) throws(ArgumentError) -> String? {
        try optional(name, "text", standard, { .string($0) }, ArgumentReader.text)
    }

    func secret(_ name: String) throws(ArgumentError) -> Confidential {
        Confidential(try required(name, "secret", "", ArgumentReader.text))
    }

    func secret(_ name: String, or standard: String?) throws(ArgumentError) -> Confidential? {
        try optional(name, "secret", standard, { .string($0) }, ArgumentReader.text).map { Confidential($0) }
    }

    func word<Word: OpenWord>(_ name: String) throws(ArgumentError) -> Word { Word(rawValue: try text(name)) }

    func word<Word: OpenWord>(_ name: String, or standard: Word?) throws(ArgumentError) -> Word? {
        try text(name, or: standard?.rawValue).map { Word(rawValue: $0) }
    }

    /// An argument with a default that may be left away but not be null.
    func word<Word: OpenWord>(_ name: String, notNull standard: Word) throws(ArgumentError) -> Word {
        guard let word = try word(name, or: standard) else {
            throw ArgumentError(.badArgument, "'\(name)' must not be null")
        }
        return word
    }

    func flag(_ name: String, or standard: Bool?) throws(ArgumentError) -> Bool? {
        try optional(name, "flag", standard, { .bool($0) }, ArgumentReader.flag)
    }

    func number(_ name: String) throws(ArgumentError) -> Int { try required(name, "number", 0, ArgumentReader.number) }

    func number(_ name: String, or standard: Int?) throws(ArgumentError) -> Int? {
        try optional(name, "number", standard, { .number($0) }, ArgumentReader.number)
    }

    func list(_ name: String) throws(ArgumentError) -> [String] { try required(name, "list", [], ArgumentReader.list) }

    func list(_ name: String, or standard: [String]?) throws(ArgumentError) -> [String]? {
        try optional(name, "list", standard, { .array($0.map { .string($0) }) }, ArgumentReader.list)
    }

    func words<Word: OpenWord>(_ name: String) throws(ArgumentError) -> [Word] {
        try list(name).map { Word(rawValue: $0) }
    }

    func words<Word: OpenWord>(_ name: String, or standard: [Word]?) throws(ArgumentError) -> [Word]? {
        try list(name, or: standard?.map(\.rawValue))?.map { Word(rawValue: $0) }
    }

    func json(_ name: String) throws(ArgumentError) -> JSONValue { try required(name, "json", [:]) { $0 } }

    /// Any JSON, where a text is as good as an object and stays a text.
    func jsonOrText(_ name: String) throws(ArgumentError) -> JSONValue { try required(name, "json text", [:]) { $0 } }

    func json(_ name: String, or standard: JSONValue?) throws(ArgumentError) -> JSONValue? {
        try optional(name, "json", standard, { $0 }, { $0 })
    }

    /// A JSON object, or the text of one.
    func object(_ name: String) throws(ArgumentError) -> JSONObject {
        try required(name, "json", JSONObject(), ArgumentReader.object)
    }

    /// A JSON object, or the text of one.
    func object(_ name: String, or standard: JSONObject?) throws(ArgumentError) -> JSONObject? {
        try optional(name, "json", standard, { .object($0) }, ArgumentReader.object)
    }

    func numbers(_ name: String, or standard: [Int]?) throws(ArgumentError) -> [Int]? {
        try optional(name, "list", standard, { .array($0.map { .number($0) }) }, ArgumentReader.numbers)
    }

    /// A list that must be said, if only as null.
    func listOrNull(_ name: String) throws(ArgumentError) -> [String]? {
        try requiredOrNull(name, "list", ArgumentReader.list)
    }

    /// A secret that must be said, if only as null.
    func secretOrNull(_ name: String) throws(ArgumentError) -> Confidential? {
        try requiredOrNull(name, "secret", ArgumentReader.text).map { Confidential($0) }
    }

    /// JSON, or its text, that must be said, if only as null.
    func jsonTextOrNull(_ name: String) throws(ArgumentError) -> String? {
        try requiredOrNull(name, "json text", ArgumentReader.jsonText)
    }

    private func requiredOrNull<Value>(
        _ name: String,
        _ type: String,
        _ read: (JSONValue) -> Value?
    ) throws(ArgumentError) -> Value? {
        let json = try required(name, type, JSONValue.null) { $0 }
        if json.isNull { return nil }
        guard let value = read(json) else { throw mismatch(name, type) }
        return value
    }

    /// JSON that may also come as its text, and goes out as it came.
    func jsonText(_ name: String) throws(ArgumentError) -> String {
        try required(name, "json text", "{}", ArgumentReader.jsonText)
    }

    func jsonText(_ name: String, or standard: String?) throws(ArgumentError) -> String? {
        try optional(name, "json text", standard, { .string($0) }, ArgumentReader.jsonText)
    }

    private static func object(_ json: JSONValue) -> JSONObject? {
        json.object ?? json.string.flatMap { try? JSONValue(parsing: $0) }?.object
    }

    private static func text(_ json: JSONValue) -> String? { json.string ?? json.number?.text }

    private static func jsonText(_ json: JSONValue) -> String? { json.string ?? JSONWriter().text(of: json) }

    private static func flag(_ json: JSONValue) -> Bool? {
        // `True` is what a person writes who comes from Python.
        switch json.string {
        case "true", "True": true
        case "false", "False": false
        default: json.bool
        }
    }

    private static func number(_ json: JSONValue) -> Int? { json.int ?? json.string.flatMap { Int($0) } }

    private static func numbers(_ json: JSONValue) -> [Int]? {
        guard let elements = json.array else { return nil }
        let numbers = elements.compactMap(number)
        return numbers.count == elements.count ? numbers : nil
    }

    private static func list(_ json: JSONValue) -> [String]? {
        guard let elements = json.array else { return nil }
        let texts = elements.compactMap(text)
        return texts.count == elements.count ? texts : nil
    }
}
