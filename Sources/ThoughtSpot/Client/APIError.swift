package import HTTPWire
public import JSON

/// Why a call gave no answer.
///
/// Descriptions name neither arguments nor anything the server said.
public enum APIError: Error, Sendable {
    /// Nothing was sent: an argument or a setting cannot go on the wire.
    case refused(Refusal)
    /// No connection, or it broke.
    case unreachable(Interruption)
    /// The deadline passed.
    case timedOut(Interruption)
    /// Status 401: not signed in, or the password, key or token is wrong.
    case unauthorized(Rejection)
    /// Any other status that is not a success, redirects included.
    case rejected(Rejection)
    /// A success whose body is not what the endpoint answers with.
    case malformed(Malformation)

    /// What could not be sent.
    public enum Refusal: String, Sendable, Hashable, CaseIterable {
        case pathArgument = "an argument that becomes part of the path is empty, '.' or '..'"
        case emptyArgument = "an argument is empty that would then mean everybody"
        case bearerToken = "the bearer token is empty or has characters that are not printable ASCII"
        case headerValue = "a header has characters that are not printable ASCII"
        case configuration = "the internal path needs the connection's configuration"
        case multipart = "a part of the body cannot be told from its boundary"
        case notSignedIn = "no credentials were given to sign in with"
    }

    /// An exchange that broke off.
    public struct Interruption: Sendable {
        /// Whether the server may have acted on the request.
        public let mayHaveBeenSent: Bool
        /// Whether it waited in vain for one of our own connections: no word about the server.
        public let wasBusy: Bool
        /// For the log: addresses and system messages.
        public let detail: String
        /// The closed word for the cause.
        package let reason: ExchangeError.Reason
    }

    /// A refusal by the server.
    public struct Rejection: Sendable {
        /// The HTTP status.
        public let status: Int
        /// ThoughtSpot's own code, if the body had one: 10002, 10023 and so on.
        public let code: Int?
        /// The incident's GUID, which ThoughtSpot's support asks for.
        public let incident: String?
        /// Where a redirect points to, without its query and fragment.
        public let location: String?
        /// `Retry-After` in seconds from now, whether it was sent as a number or as a date; from 0 to 2^31 - 1.
        public let retryAfter: Int?
        /// What the server said about the cause, at most 512 bytes: for the log, never for a caller.
        public let debug: DebugText
        /// The whole answer, where the call succeeded and its objects did not: TML with status ERROR.
        public var answer: JSONValue?
    }

    /// A success that cannot be read, or lacks what was asked for.
    public struct Malformation: Sendable {
        /// What is wrong; never a value from the body.
        public let reason: String
        /// Whether the request was read by the server; false only if the response was refused for its size.
        public let mayHaveBeenSent: Bool
    }
}

/// Text of the server that is for the log alone: it does not print itself.
public struct DebugText: Sendable, CustomStringConvertible, CustomReflectable {
    /// At most 512 bytes of printable text.
    public let text: String

    init(_ text: String) { self.text = DebugText.bounded(text) }

    public var description: String { text.isEmpty ? "" : "[\(text.utf8.count) bytes]" }
    public var customMirror: Mirror { Mirror(self, children: [:]) }

    private static func bounded(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars where scalar.value >= 0x20 && scalar.value != 0x7F {
            if result.utf8.count + String(scalar).utf8.count > 512 { break }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}

extension APIError {
    /// One word for metrics and logs.
    public var code: String {
        switch self {
        case .refused: "refused"
        case .unreachable: "unreachable"
        case .timedOut: "timed_out"
        case .unauthorized: "unauthorized"
        case .rejected: "rejected"
        case .malformed: "malformed"
        }
    }

    /// Whether the server may have done what was asked; never retry a change when it may.
    public var mayHaveBeenSent: Bool {
        switch self {
        case .refused: false
        case .unreachable(let interruption), .timedOut(let interruption): interruption.mayHaveBeenSent
        case .unauthorized, .rejected: true
        case .malformed(let malformation): malformation.mayHaveBeenSent
        }
    }

    /// The status of a response that was a refusal.
    public var status: Int? {
        switch self {
        case .unauthorized(let rejection), .rejected(let rejection): rejection.status
        case .refused, .unreachable, .timedOut, .malformed: nil
        }
    }
}

extension APIError: CustomStringConvertible {
    /// One sentence without arguments, query or server text.
    public var description: String {
        switch self {
        case .refused(let refusal): "nothing was sent: \(refusal.rawValue)"
        case .unreachable: "ThoughtSpot cannot be reached"
        case .timedOut: "ThoughtSpot did not answer in time"
        case .unauthorized(let rejection): "ThoughtSpot refused the credentials\(rejection.summary)"
        case .rejected(let rejection): "ThoughtSpot refused the call\(rejection.summary)"
        case .malformed(let malformation): "ThoughtSpot's answer is of no use: \(malformation.reason)"
        }
    }
}

extension APIError {
    /// The description with what ThoughtSpot itself said: for a person who called, not for the log of a service.
    public var message: String {
        switch self {
        case .unauthorized(let rejection), .rejected(let rejection):
            rejection.debug.text.isEmpty || rejection.answer != nil
                ? description : "\(description): \(rejection.debug.text)"
        case .unreachable(let interruption), .timedOut(let interruption): "\(description): \(interruption.detail)"
        case .refused, .malformed: description
        }
    }
}

extension APIError.Rejection {
    /// ` (status 400, code 10002, incident …)`.
    var summary: String {
        var parts = ["status \(status)"]
        if let code { parts.append("code \(code)") }
        if let incident { parts.append("incident \(incident)") }
        if answer != nil { parts.append(debug.text) }
        if let location { parts.append("redirect to \(location)") }
        return " (\(parts.joined(separator: ", ")))"
    }
}
