/// Why a message was refused.
///
/// After any of these the connection closes: where the next message would begin is unknown.
///
/// The raw value is the bounded `code` word of answers, logs and metrics. No case carries bytes of the message.
package enum ParseError: String, Error, Sendable, CaseIterable {
    /// Not `method SP target SP version` in ASCII with CRLF at its end (RFC 9112 §3).
    case badRequestLine = "bad_request_line"
    /// A target of none of the four forms, or with octets that do not belong in one (RFC 9112 §3.2).
    case badTarget = "bad_target"
    /// Not `HTTP/1.x SP 3DIGIT` with CRLF at its end (RFC 9112 §4).
    case badStatusLine = "bad_status_line"
    /// A field line with a bad name, a space before the colon, a control octet, a fold or a wrong line end (RFC 9112 §5).
    case badField = "bad_field"
    /// `Host` missing, twice, empty, not `host[:port]`, or another than an absolute-form target names (RFC 9112 §3.2).
    case badHost = "bad_host"
    /// Contradicting, repeated or ill-formed `Content-Length` or `Transfer-Encoding` (RFC 9112 §6).
    case badFraming = "bad_framing"
    /// A chunk whose size line or end is not exactly as in RFC 9112 §7.1.
    case badChunk = "bad_chunk"
    /// Trailer fields in a request, or ill-formed ones in a response.
    case badTrailer = "bad_trailer"
    /// An expectation other than `100-continue` (RFC 9110 §10.1.1).
    case expectationFailed = "expectation_failed"
    /// The body is, or says it will be, over its limit.
    case bodyTooLarge = "body_too_large"
    /// The request-target is over its limit.
    case targetTooLong = "target_too_long"
    /// The head has too many octets or lines.
    case headTooLarge = "head_too_large"
    /// A version other than HTTP/1.0 and HTTP/1.1, the preface of HTTP/2 included.
    case versionNotSupported = "version_not_supported"
    /// The connection ended inside a message.
    case truncated = "truncated"

    /// The word of the answer, the log and the metric.
    package var code: String { rawValue }

    /// The status a server answers with.
    package var status: Int {
        switch self {
        case .badRequestLine, .badTarget, .badStatusLine, .badField, .badHost, .badFraming, .badChunk, .badTrailer,
            .truncated:
            400
        case .bodyTooLarge: 413
        case .targetTooLong: 414
        case .expectationFailed: 417
        case .headTooLarge: 431
        case .versionNotSupported: 505
        }
    }
}
