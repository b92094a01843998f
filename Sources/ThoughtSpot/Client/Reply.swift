public import JSON

/// The body of a successful response, read in the way the endpoint expects.
public enum Reply: Sendable {
    /// No body: success without a value.
    case none
    /// A JSON value, members in their order.
    case json(JSONValue)
    /// Text, trimmed.
    case text(String)
    /// A file as it came.
    case bytes([UInt8])
    /// A redirect that the endpoint answers with by design: its `Location`.
    case redirect(String)

    /// How a body is to be read.
    public enum Kind: Sendable, Hashable {
        /// JSON or nothing; HTML is refused.
        case json
        /// JSON if there is any, and nobody looks at it; HTML is refused.
        case nothing
        /// Text that is neither empty nor HTML; trimmed.
        case text
        /// JSON, or else text that is not HTML; nothing is fine too.
        case jsonOrText
        /// Any bytes.
        case bytes
        /// Bytes of a PDF.
        case pdf
        /// Nothing, or a redirect meant for a browser.
        case redirect
    }
}

/// What an endpoint answers with.
public protocol Answer: Sendable {
    /// How the body is read before it becomes this answer.
    static var kind: Reply.Kind { get }

    /// The answer, or what is wrong with the reply.
    init(reply: Reply) throws(AnswerError)
}

/// Why a reply is no answer: which member is missing or has another type; never a value.
public struct AnswerError: Error, Sendable, Hashable {
    /// For example `header.id is missing`.
    public let reason: String
    /// The answer, if it is ThoughtSpot's way of refusing with status 200.
    public let refusal: JSONValue?
    /// ThoughtSpot's code in such an answer.
    public let code: Int?

    init(_ reason: String, refusal: JSONValue? = nil, code: Int? = nil) {
        self.reason = reason
        self.refusal = refusal
        self.code = code
    }
}

/// The call succeeded; there is nothing more to say.
public struct Done: Answer, Hashable {
    public static let kind = Reply.Kind.nothing
    public init(reply: Reply) {}
}

extension JSONValue: Answer {
    public static let kind = Reply.Kind.json

    /// The value; `null` if the body was empty.
    public init(reply: Reply) throws(AnswerError) {
        switch reply {
        case .json(let value): self = value
        case .none: self = .null
        case .text, .bytes, .redirect: throw AnswerError("the answer is not JSON")
        }
    }
}

/// An answer that a JSON value makes.
public protocol JSONAnswer: Answer {
    /// Reads the value leniently: unknown members and unknown words of an enumeration are kept or passed over.
    init(json: JSONValue) throws(AnswerError)
}

extension JSONAnswer {
    public static var kind: Reply.Kind { .json }

    public init(reply: Reply) throws(AnswerError) {
        guard case .json(let value) = reply else { throw AnswerError("the answer is empty") }
        try self.init(json: value)
    }
}

/// Nil if the body was empty.
extension Optional: Answer where Wrapped: Answer {
    public static var kind: Reply.Kind { Wrapped.kind }

    public init(reply: Reply) throws(AnswerError) {
        if case .none = reply { self = nil } else { self = try Wrapped(reply: reply) }
    }
}

/// A list; an answer of one object is a list of one.
extension Array: Answer where Element: JSONAnswer {
    public static var kind: Reply.Kind { .json }

    public init(reply: Reply) throws(AnswerError) {
        guard case .json(let value) = reply else { throw AnswerError("the answer is empty") }
        self = []
        for element in value.array ?? [value] { append(try Element(json: element)) }
    }
}

/// Whatever came, unread: how the `api` command takes every endpoint.
extension Reply: Answer {
    public static let kind = Reply.Kind.json
    public init(reply: Reply) { self = reply }
}

/// The bytes of a file.
public struct FileContent: Answer, Hashable {
    public static let kind = Reply.Kind.bytes

    /// The whole file.
    public let bytes: [UInt8]

    public init(reply: Reply) throws(AnswerError) {
        switch reply {
        case .bytes(let bytes): self.bytes = bytes
        case .none: bytes = []
        case .json, .text, .redirect: throw AnswerError("the answer is no file")
        }
    }
}

/// A text, or a JSON string.
extension String: Answer {
    public static var kind: Reply.Kind { .jsonOrText }

    public init(reply: Reply) throws(AnswerError) {
        switch reply {
        case .text(let text), .json(.string(let text)): self = text
        case .none, .json, .bytes, .redirect: throw AnswerError("the answer is no text")
        }
    }
}
