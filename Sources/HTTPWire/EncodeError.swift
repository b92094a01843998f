/// Why a message of ours was not written: it would not have been the message it claims to be on the wire.
package enum EncodeError: String, Error, Sendable, CaseIterable {
    /// The method is not a token (RFC 9110 §9.1).
    case badMethod = "bad_method"
    /// The target is of none of the forms its method allows (RFC 9112 §3.2).
    case badTarget = "bad_target"
    /// The host is not `host[:port]`.
    case badHost = "bad_host"
    /// A field name that is not a token.
    case badFieldName = "bad_field_name"
    /// A field value with CR, LF, NUL or another control, or a blank at either end.
    case badFieldValue = "bad_field_value"
    /// `Host`, `Content-Length`, `Transfer-Encoding` or `Connection` among the fields: those are the encoder's.
    case reservedField = "reserved_field"
    /// A status outside 200 to 599.
    case badStatus = "bad_status"
    /// A body where none may stand: with 204 or 304, or in a request that cannot have one.
    case bodyNotAllowed = "body_not_allowed"
}
