/// A request method (RFC 9110 §9); case matters.
package struct Method: Sendable, Hashable, RawRepresentable, CustomStringConvertible {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package var description: String { rawValue }

    package static let get = Method(rawValue: "GET")
    package static let head = Method(rawValue: "HEAD")
    package static let post = Method(rawValue: "POST")
    package static let put = Method(rawValue: "PUT")
    package static let delete = Method(rawValue: "DELETE")
    package static let options = Method(rawValue: "OPTIONS")
    package static let connect = Method(rawValue: "CONNECT")
}

/// A whole request: its body has been read to the end and its framing checked.
package struct Request: Sendable {
    package var method: Method
    /// The request-target as it stands on the wire (RFC 9112 §3.2), never decoded.
    package var target: String
    package var fields: Fields
    package var body: [UInt8]

    package init(_ method: Method, _ target: String, fields: Fields = Fields(), body: [UInt8] = []) {
        self.method = method
        self.target = target
        self.fields = fields
        self.body = body
    }
}

/// A whole response.
///
/// `Content-Length`, `Connection` and `Date` are the encoder's and the connection's business.
package struct Response: Sendable {
    /// 100 to 599.
    package var status: Int
    package var fields: Fields
    package var body: [UInt8]
    /// Whether only the end of a plain connection said where the body ends: anything on the way could have cut it there.
    package var mayBeCut = false

    package init(_ status: Int, fields: Fields = Fields(), body: [UInt8] = []) {
        self.status = status
        self.fields = fields
        self.body = body
    }
}

/// Why an exchange with a server gave no response, and whether the server may have acted on the request.
package struct ExchangeError: Error, Sendable {
    /// The closed list of reasons.
    package enum Reason: String, Sendable, CaseIterable {
        case resolve, connect, tls, proxy, timedOut, closed, malformed, tooLarge, cancelled
        /// Most or all of the time went by in waiting for a connection: too much to do here, which says nothing of the
        /// server.
        case busy
        /// The user for whose sake it was to be sent has too many exchanges waiting already.
        case limited
        /// Nothing is sent because the server has not answered lately.
        case circuit
    }

    package let reason: Reason
    /// False only when not one byte of the request can have reached the server's application.
    package let mayHaveBeenSent: Bool
    /// For the log: addresses and system messages, never bytes of a request or a response.
    package let detail: String

    package init(_ reason: Reason, mayHaveBeenSent: Bool, detail: String) {
        self.reason = reason
        self.mayHaveBeenSent = mayHaveBeenSent
        self.detail = detail
    }
}
