internal import JSON

/// The texts that `make api` writes; see `Description`.
enum DescriptionText {}

/// What REST API 2.0 takes and answers, as the vendor describes it: requests are checked by it, answers made of it.
struct Description: Sendable {
    /// One operation.
    struct Operation: Sendable {
        let verb: String
        /// As a route's pattern: arguments in braces.
        let pattern: String
        /// The shape of the body; nil if it has none.
        let body: String?
        /// The type of the answer: a letter, a shape, a list of either, `bytes`, or `-` for none.
        let answer: String
        let isStream: Bool
    }

    /// One member of a shape.
    struct Member: Sendable {
        let name: String
        let isRequired: Bool
        let isList: Bool
        /// `s`, `b`, `i`, `n`, `o` or `f`; nil for an object of a shape.
        let letter: Character?
        /// The shape of an object.
        let shape: String?
        let words: [String]
    }

    let operations: [Operation]
    private let byPattern: [String: Operation]
    private let shapes: [String: [Member]]

    /// The vendor's description, read once.
    static let all = Description()

    private init() {
        let words = Description.lines(DescriptionText.words).map { $0.split(separator: " ").map(String.init) }
        var shapes: [String: [Member]] = [:]
        var name = ""
        for line in Description.lines(DescriptionText.shapes) + Description.lines(DescriptionText.moreShapes) {
            if line.hasPrefix("&") {
                name = String(line.dropFirst())
                shapes[name] = []
            } else {
                shapes[name]?.append(Description.member(line, words))
            }
        }
        self.shapes = shapes
        operations = Description.lines(DescriptionText.operations).map(Description.operation)
        byPattern = Dictionary(operations.map { ("\($0.verb) \($0.pattern)", $0) }) { first, _ in first }
    }

    /// The operation behind a route, whatever the arguments of its path are called.
    func operation(_ verb: String, _ pattern: String) -> Operation? {
        byPattern["\(verb) \(pattern)"] ?? operations.first { $0.verb == verb && Description.same($0.pattern, pattern) }
    }

    /// The members of a shape.
    func members(of shape: String) -> [Member] { shapes[shape] ?? [] }

    /// Whether two patterns take the same paths.
    static func same(_ left: String, _ right: String) -> Bool {
        let (left, right) = (left.split(separator: "/"), right.split(separator: "/"))
        return left.count == right.count
            && zip(left, right).allSatisfy { $0 == $1 || ($0.hasPrefix("{") && $1.hasPrefix("{")) }
    }

    private static func lines(_ text: String) -> [Substring] {
        text.utf8.split(separator: 0x0A).map { Substring($0) }
    }

    private static func operation(_ line: Substring) -> Operation {
        let parts = line.split(separator: " ").map(String.init)
        return Operation(
            verb: parts[0],
            pattern: parts[1],
            body: parts[2] == "-" ? nil : parts[2],
            answer: parts[3],
            isStream: parts.count > 4
        )
    }

    private static func member(_ line: Substring, _ words: [[String]]) -> Member {
        let parts = line.split(separator: " ")
        var type = parts[1]
        let isList = type.hasPrefix("[]")
        if isList { type = type.dropFirst(2) }
        let place = parts.count > 2 ? Int(parts[2].dropFirst()) : nil
        return Member(
            name: String(parts[0].hasSuffix("*") ? parts[0].dropLast() : parts[0]),
            isRequired: parts[0].hasSuffix("*"),
            isList: isList,
            letter: type.hasPrefix("@") ? nil : type.first,
            shape: type.hasPrefix("@") ? String(type.dropFirst()) : nil,
            words: place.map { words[$0] } ?? []
        )
    }
}
