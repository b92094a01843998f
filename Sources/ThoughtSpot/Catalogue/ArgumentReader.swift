internal import JSON

/// Reads a call's arguments by name, or, when there are none to read, writes down which ones there are.
///
/// JSON null is the same as leaving an optional argument out of the request, not the same as leaving it away: that
/// takes the default. Numbers and flags may come as text, since that is what a shell has.
package final class ArgumentReader {
    /// An argument as `--list` and `--help` show it.
    package struct Argument: Sendable, Hashable {
        package let name: String
        /// `text`, `secret`, `number`, `decimal`, `flag`, `time`, `file`, `list`, `json`, or `json text` for JSON that
        /// goes out as it came.
        package let type: String
        /// JSON text of what goes when the argument is left away; nil if it is required, "" if then nothing goes.
        package let standard: String?
        /// The member that it is in the vendor's description; nil for what only the Python library or we have.
        package var member: V2Operation.Member?
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

    /// The names of the values that were given.
    var names: [String] { given?.names ?? [] }

    /// A value as it was given.
    func raw(_ name: String) -> JSONValue? { given?[name] }

    /// A reader of the values of some names alone; they count as asked for here.
    func part(_ names: some Sequence<String>) -> ArgumentReader {
        let names = Array(names)
        asked += names
        return ArgumentReader(JSONObject((given?.members ?? []).filter { names.contains($0.name) }))
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
    private func note(
        _ name: String,
        _ type: String,
        member: V2Operation.Member? = nil,
        _ standard: () -> String?
    ) {
        asked.append(name)
        guard isDescribing, !arguments.contains(where: { $0.name == name }) else { return }
        arguments.append(Argument(name: name, type: type, standard: standard(), member: member))
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
            case "decimal": "a number"
            case "time": "a time: epoch milliseconds, 2026-11-01, 2026-11-01T12:00:00Z, yesterday or -7d"
            case "file": "a file: \(name)@=FILE"
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

    fileprivate static func object(_ json: JSONValue) -> JSONObject? {
        json.object ?? json.string.flatMap { try? JSONValue(parsing: $0) }?.object
    }

    fileprivate static func text(_ json: JSONValue) -> String? { json.string ?? json.number?.text }

    fileprivate static func jsonText(_ json: JSONValue) -> String? { json.string ?? JSONWriter().text(of: json) }

    fileprivate static func flag(_ json: JSONValue) -> Bool? {
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

extension ArgumentReader {
    /// A described member; nil if it is absent or null and may be.
    func member(_ member: V2Operation.Member, isRequired: Bool) throws(ArgumentError) -> JSONValue? {
        let type = member.typeWord
        note(member.name, type, member: member) { isRequired ? nil : "" }
        guard let given else { return member.placeholder }
        guard let json = given[member.name], !json.isNull else {
            if isRequired { throw ArgumentError(.missingArgument, "'\(member.name)' is missing") }
            return nil
        }
        guard let value = member.read(json) else { throw mismatch(member.name, type) }
        return value
    }
}

extension V2Operation.Member {
    /// The word that `--help` and the messages have for what it is.
    package var typeWord: String {
        switch kind {
        case .text: isList ? "list" : "text"
        case .secret: isList ? "list" : "secret"
        case .flag: isList ? "json" : "flag"
        case .number: isList ? "list" : "number"
        case .decimal: isList ? "json" : "decimal"
        case .time: isList ? "json" : "time"
        case .jsonText: "json text"
        case .file: "file"
        case .json, .object: "json"
        }
    }

    /// What stands for a value while arguments are only written down.
    fileprivate var placeholder: JSONValue? { place == .path ? .string("{\(name)}") : nil }

    /// The value as it goes over the wire; nil if it is something else.
    ///
    /// One value is as good as a list of one.
    fileprivate func read(_ json: JSONValue) -> JSONValue? {
        guard isList else { return one(json) }
        if case .json = kind { return json }
        if kind.isObject, let text = json.string {
            return (try? JSONValue(parsing: text)).flatMap { $0.isNull || $0.string != nil ? nil : read($0) }
        }
        let elements = json.array ?? [json]
        let values = elements.compactMap(one)
        return values.count == elements.count ? .array(values) : nil
    }

    private func one(_ json: JSONValue) -> JSONValue? {
        switch kind {
        case .text, .secret: return ArgumentReader.text(json).map { .string($0) }
        case .flag: return ArgumentReader.flag(json).map { .bool($0) }
        case .number:
            if json.number != nil { return json }
            return json.string.flatMap { Int($0) }.map { .number($0) }
        case .decimal:
            if json.number != nil { return json }
            return json.string.flatMap { Double($0) }.flatMap { JSONNumber($0) }.map { .number($0) }
        case .time:
            if json.number != nil { return json }
            return json.string.flatMap { Timestamp($0, now: .now) }?.element
        case .json: return json
        case .jsonText: return ArgumentReader.jsonText(json).map { .string($0) }
        case .file: return V2File(element: json) == nil ? nil : json
        case .object: return json.object != nil ? json : ArgumentReader.object(json).map { .object($0) }
        }
    }
}

extension V2Operation.Member.Kind {
    fileprivate var isObject: Bool { if case .object = self { true } else { false } }
}
