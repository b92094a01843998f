public import JSON

/// The requests and answers of REST API 2.0, made from the vendor's description, and the functions that make its calls.
///
/// `try await client.send(V2.searchUsers(.with { $0.userIdentifier = "ada" }))`. Names are the description's, in Swift
/// case; members that it does not know are kept in `object`.
public enum V2 {}

/// What a member of a JSON object may be.
public protocol JSONElement: Sendable {
    /// Nil if the JSON is something else.
    init?(element: JSONValue)
    /// As it goes over the wire.
    var element: JSONValue { get }
}

/// A request, an answer, or an object inside one: the members as they go over the wire, with typed ways to them.
public protocol V2Value: JSONAnswer, JSONElement, Hashable {
    /// The members in their order; what is not described is among them.
    var object: JSONObject { get set }

    init(_ object: JSONObject)
}

extension V2Value {
    /// Without any member.
    public init() { self.init(JSONObject()) }

    public init(json: JSONValue) throws(AnswerError) {
        guard let object = json.object else { throw AnswerError("the answer is no object") }
        self.init(object)
    }

    public init?(element: JSONValue) {
        guard let object = element.object else { return nil }
        self.init(object)
    }

    public var element: JSONValue { .object(object) }

    /// As JSON.
    public var json: JSONValue { .object(object) }

    /// A value with those members set: `.with { $0.name = "a" }`.
    public static func with(_ set: (inout Self) throws -> Void) rethrows -> Self {
        var value = Self()
        try set(&value)
        return value
    }
}

extension JSONObject {
    /// The member as that type; nil if it is absent, null or something else.
    package func value<Value: JSONElement>(_ name: String) -> Value? {
        self[name].flatMap { $0.isNull ? nil : Value(element: $0) }
    }

    /// Sets the member; nil takes it away.
    package mutating func set(_ name: String, _ value: (some JSONElement)?) { self[name] = value?.element }
}

extension String: JSONElement {
    public init?(element: JSONValue) {
        guard let text = element.string ?? element.number?.text else { return nil }
        self = text
    }
    public var element: JSONValue { .string(self) }
}

extension Bool: JSONElement {
    public init?(element: JSONValue) {
        guard let flag = element.bool else { return nil }
        self = flag
    }
    public var element: JSONValue { .bool(self) }
}

extension Int: JSONElement {
    public init?(element: JSONValue) {
        guard let number = element.int else { return nil }
        self = number
    }
    public var element: JSONValue { .number(self) }
}

extension Double: JSONElement {
    public init?(element: JSONValue) {
        guard let number = element.double else { return nil }
        self = number
    }
    /// Null for what JSON has no number for.
    public var element: JSONValue { JSONNumber(self).map { .number($0) } ?? .null }
}

extension JSONValue: JSONElement {
    public init?(element: JSONValue) { self = element }
    public var element: JSONValue { self }
}

extension Array: JSONElement where Element: JSONElement {
    /// Elements of another type are passed over.
    public init?(element: JSONValue) {
        guard let elements = element.array else { return nil }
        self = elements.compactMap { Element(element: $0) }
    }
    public var element: JSONValue { .array(map(\.element)) }
}

extension OpenWord {
    public init?(element: JSONValue) {
        guard let text = element.string else { return nil }
        self.init(rawValue: text)
    }
    public var element: JSONValue { .string(rawValue) }
}
