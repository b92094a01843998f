/// Takes typed values out of a JSON value; what does not fit is an error that names the path.
///
/// Unknown members are nobody's concern, and a closed set of words is the caller's: read `string()` and keep what you do not know.
public struct JSONReader: Sendable {
    /// The value here.
    public let value: JSONValue
    private let trail: Trail

    /// A reader at the outermost value.
    public init(_ value: JSONValue) { self.init(value, .start) }

    private init(_ value: JSONValue, _ trail: Trail) {
        self.value = value
        self.trail = trail
    }

    /// How we came here.
    public var path: JSONPath { trail.path }

    /// The member of that name, which must be there.
    public func required(_ name: String) throws(JSONMismatch) -> JSONReader {
        let trail = Trail.member(trail, name)
        guard let member = try object()[name] else {
            throw JSONMismatch(path: trail.path, expected: .something, found: .nothing)
        }
        return JSONReader(member, trail)
    }

    /// The member of that name; `nil` if it is absent or null.
    public func optional(_ name: String) throws(JSONMismatch) -> JSONReader? {
        guard let member = try object()[name], !member.isNull else { return nil }
        return JSONReader(member, .member(trail, name))
    }

    /// The text here.
    public func string() throws(JSONMismatch) -> String { try checked(value.string, .string) }

    /// The flag here.
    public func bool() throws(JSONMismatch) -> Bool { try checked(value.bool, .bool) }

    /// The exact integer here.
    public func int() throws(JSONMismatch) -> Int { try checked(value.int, .integer) }

    /// The finite double here.
    public func double() throws(JSONMismatch) -> Double { try checked(value.double, .number) }

    /// The object here.
    public func object() throws(JSONMismatch) -> JSONObject { try checked(value.object, .object) }

    /// A reader at each element of the array here.
    public func array() throws(JSONMismatch) -> [JSONReader] {
        try checked(value.array, .array).enumerated().map { JSONReader($1, .element(trail, $0)) }
    }

    /// The error of having found something else here.
    public func mismatch(_ expected: JSONMismatch.Kind) -> JSONMismatch {
        JSONMismatch(path: path, expected: expected, found: JSONMismatch.Kind(value))
    }

    private func checked<Content>(_ content: Content?, _ kind: JSONMismatch.Kind) throws(JSONMismatch) -> Content {
        guard let content else { throw mismatch(kind) }
        return content
    }

    /// The path as a chain, turned into a `JSONPath` only for an error.
    private indirect enum Trail: Sendable {
        case start
        case member(Trail, String)
        case element(Trail, Int)

        var path: JSONPath {
            switch self {
            case .start: JSONPath()
            case .member(let trail, let name): trail.path.appending(name)
            case .element(let trail, let index): trail.path.appending(index)
            }
        }
    }
}

/// A value is there but not of the wanted kind, or is missing; it never quotes the value.
public struct JSONMismatch: Error, Hashable, CustomStringConvertible {
    /// Kinds of values, as messages name them.
    public enum Kind: String, Sendable, Hashable {
        case nothing = "nothing"
        case something = "a value"
        case null = "null"
        case bool = "true or false"
        case number = "a number"
        case integer = "an integer"
        case string = "a string"
        case array = "an array"
        case object = "an object"
        case knownWord = "a known word"

        init(_ value: JSONValue) {
            self =
                switch value {
                case .null: .null
                case .bool: .bool
                case .number: .number
                case .string: .string
                case .array: .array
                case .object: .object
                }
        }
    }

    /// Where.
    public let path: JSONPath
    /// What should be there.
    public let expected: Kind
    /// What is there.
    public let found: Kind

    /// For example `users[3].name: expected a string, found a number`.
    public var description: String {
        let place = path.steps.isEmpty ? "" : "\(path): "
        return "\(place)expected \(expected.rawValue), found \(found.rawValue)"
    }
}
