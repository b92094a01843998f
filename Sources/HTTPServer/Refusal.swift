package import HTTPWire

/// Why the server itself, and not a handler, answers a request.
package enum Refusal: Sendable, Equatable {
    /// The bytes are no request; the connection closes.
    case malformed(ParseError)
    /// The request did not arrive whole in time; the connection closes.
    case requestTimeout
    /// No route has that path.
    case notFound
    /// The path exists, the method does not; the value of `Allow`.
    case methodNotAllowed(allow: String)
    /// No server of this kind knows the method (RFC 9110 §15.6.2).
    case notImplemented
    /// All requests together take more memory than they may, and this one more than its share.
    case overloaded
    /// The handler did not answer before the request's deadline.
    case deadlineExceeded
    /// The server ends, and the time for requests in flight is over.
    case draining
    /// The handler gave an answer that cannot be put on the wire: our bug.
    case internalError

    /// The bounded word of the answer, the log and the metric.
    package var code: String {
        switch self {
        case .malformed(let error): error.code
        case .requestTimeout: "request_timeout"
        case .notFound: "not_found"
        case .methodNotAllowed: "method_not_allowed"
        case .notImplemented: "not_implemented"
        case .overloaded: "overloaded"
        case .deadlineExceeded: "thoughtspot_timeout"
        case .draining: "draining"
        case .internalError: "internal_error"
        }
    }

    /// The status of the answer.
    package var status: Int {
        switch self {
        case .malformed(let error): error.status
        case .requestTimeout: 408
        case .notFound: 404
        case .methodNotAllowed: 405
        case .notImplemented: 501
        case .overloaded, .draining: 503
        case .deadlineExceeded: 504
        case .internalError: 500
        }
    }

    /// The answer: status, code word, empty body.
    ///
    /// `X-Request-Id` is added as to every answer.
    package var response: Response {
        var fields = Fields()
        fields.append("Cache-Control", "no-store")
        fields.append("X-Content-Type-Options", "nosniff")
        fields.append("Spotgate-Error", code)
        if case .methodNotAllowed(let allow) = self { fields.append("Allow", allow) }
        return Response(status, fields: fields)
    }
}

/// Turns a refusal into the answer a client sees; the fields are the request's, empty if its head was not understood.
package typealias RefusalAnswer = @Sendable (Refusal, _ fields: Fields, _ requestID: String) -> Response
