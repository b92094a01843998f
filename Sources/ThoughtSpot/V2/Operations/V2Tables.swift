internal import JSON

/// The tables that `make api` writes, read once: a line an operation, a fact or a member.
///
/// They are texts and not Swift literals: a literal of three thousand values costs the compiler minutes.
package enum V2Tables {
    /// Every operation, in the order of tag and path.
    package static let all: [V2Operation] = parsed.operations

    /// The members of the objects that requests are made of, by the shape's name.
    package static let inputs: [String: [V2Operation.Member]] = parsed.shapes

    /// The operation of that id, which generated code names.
    static func operation(_ id: String) -> V2Operation {
        guard let operation = byID[id] else { preconditionFailure("the table has no operation \(id)") }
        return operation
    }

    private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

    private static let parsed = {
        var reader = V2TableReader(words: lists(words))
        for text in operations { reader.read(text) }
        reader.read(shapes)
        return reader.finished()
    }()

    /// `~Name WORD WORD…` a line.
    private static func lists(_ text: String) -> [String: [String]] {
        var lists: [String: [String]] = [:]
        for line in text.utf8.split(separator: 0x0A) {
            let parts = line.split(separator: 0x20).map { String(Substring($0)) }
            lists[parts[0]] = Array(parts.dropFirst())
        }
        return lists
    }
}

/// Reads the lines of a table in their order.
private struct V2TableReader {
    let words: [String: [String]]
    private var tag = ""
    private var operations: [V2Operation] = []
    private var shapes: [String: [V2Operation.Member]] = [:]
    private var shape: String?

    init(words: [String: [String]]) { self.words = words }

    func finished() -> (operations: [V2Operation], shapes: [String: [V2Operation.Member]]) { (operations, shapes) }

    mutating func read(_ text: String) {
        for line in text.utf8.split(separator: 0x0A) {
            let parts = line.split(separator: 0x20, maxSplits: 1).map { String(Substring($0)) }
            let (first, rest) = (parts[0], parts.count > 1 ? parts[1] : "")
            switch first.utf8.first {
            case UInt8(ascii: "#"): tag = rest
            case UInt8(ascii: "@"): begin(String(first.dropFirst()), rest)
            case UInt8(ascii: "&"): shape = String(first.dropFirst())
            default: fact(first, rest)
            }
        }
    }

    private mutating func begin(_ id: String, _ rest: String) {
        let parts = rest.split(separator: " ").map(String.init)
        guard parts.count == 3, let verb = Verb(rawValue: parts[1]) else { return }
        operations.append(V2Operation(id: id, name: parts[0], verb: verb, path: parts[2], tag: tag))
        shape = nil
    }

    private mutating func fact(_ name: String, _ value: String) {
        if let place = V2Operation.Member.Place(rawValue: name.hasSuffix("*") ? String(name.dropLast()) : name),
            let member = member(place, isRequired: name.hasSuffix("*"), value)
        {
            if let shape { shapes[shape, default: []].append(member) } else { change { $0.members.append(member) } }
            return
        }
        change { operation in
            switch name {
            case "line": operation.line = value
            case "effect": operation.risk = V2Operation.Risk(rawValue: value) ?? .changes
            case "body": operation.encoding = V2Operation.Encoding(rawValue: value) ?? .none
            case "since": operation.since = value
            case "anonymous": operation.isAnonymous = true
            case "deprecated":
                operation.isDeprecated = true
                operation.successor = value.isEmpty ? nil : value
            case "accept": operation.accept = Call.Accept(rawValue: value) ?? .json
            case "paging": operation.paging = V2TableReader.paging(value)
            case "answer": V2TableReader.read(answer: value, of: &operation)
            default: break
            }
        }
    }

    private mutating func change(_ change: (inout V2Operation) -> Void) {
        guard !operations.isEmpty else { return }
        change(&operations[operations.count - 1])
    }

    private static func read(answer: String, of operation: inout V2Operation) {
        switch answer {
        case "none": operation.answer = .nothing
        case "json": operation.answer = .json
        case "stream": (operation.answer, operation.isStream) = (.bytes, true)
        case "bytes": (operation.answer, operation.accept) = (.bytes, .bytes)
        case "zip": (operation.answer, operation.accept) = (.bytes, .zip)
        default: operation.answerShape = answer
        }
    }

    private static func paging(_ value: String) -> V2Operation.Paging? {
        let parts = value.split(separator: " ").map(String.init)
        guard parts.count == 2 else { return nil }
        let isLimit = parts[0] == "limit"
        return V2Operation.Paging(
            size: isLimit ? "limit" : "record_size",
            offset: isLimit ? "offset" : "record_offset",
            list: parts[1].split(separator: ".").map(String.init)
        )
    }

    /// `name [list:]kind[:shape] [~words] [^media/type] [=default]`; nil for a fact that begins like one.
    private func member(_ place: V2Operation.Member.Place, isRequired: Bool, _ text: String) -> V2Operation.Member? {
        let parts = text.split(separator: " ", maxSplits: 2).map(String.init)
        guard parts.count >= 2 else { return nil }
        var kind = parts[1][...]
        let isList = kind.hasPrefix("list:")
        if isList { kind = kind.dropFirst(5) }
        guard let read = V2TableReader.kind(kind) else { return nil }
        var rest = parts.count > 2 ? parts[2][...] : ""
        var known: [String] = []
        var mediaType: String?
        if rest.hasPrefix("~") {
            let end = rest.firstIndex(of: " ") ?? rest.endIndex
            known = words[String(rest[..<end])] ?? []
            rest = rest[end...].drop { $0 == " " }
        }
        if rest.hasPrefix("^") {
            let end = rest.firstIndex(of: " ") ?? rest.endIndex
            mediaType = String(rest[..<end].dropFirst())
            rest = rest[end...].drop { $0 == " " }
        }
        return V2Operation.Member(
            name: parts[0],
            place: place,
            kind: read,
            isList: isList,
            isRequired: isRequired,
            words: known,
            standard: rest.hasPrefix("=") ? String(rest.dropFirst()) : nil,
            mediaType: mediaType
        )
    }

    private static func kind(_ text: Substring) -> V2Operation.Member.Kind? {
        switch text {
        case "text": .text
        case "secret": .secret
        case "flag": .flag
        case "number": .number
        case "decimal": .decimal
        case "time": .time
        case "json": .json
        case "json-text": .jsonText
        case "file": .file
        default: text.hasPrefix("object:") ? .object(shape: String(text.dropFirst(7))) : nil
        }
    }
}
