/// Why a text could not be encoded, or octets in a coding not be decoded.
package enum CodingError: String, Error, Sendable, CaseIterable {
    /// A `%` without two hexadecimal digits after it.
    case badEscape = "bad_escape"
    /// An octet that the coding does not leave bare.
    case badOctet = "bad_octet"
    /// Decoded octets that are not UTF-8.
    case notUTF8 = "not_utf8"
    /// More names and values than allowed.
    case tooMany = "too_many"
    /// A media type that is not `type/subtype` with well-formed parameters.
    case badMediaType = "bad_media_type"
    /// A multipart boundary of no or more than 70 octets, with illegal ones, or found in the data.
    case badBoundary = "bad_boundary"
    /// A multipart body whose delimiters, part headers or end are not exactly as in RFC 2046 §5.1 and RFC 7578.
    case badPart = "bad_part"
    /// A cookie whose name or value cannot stand in a header.
    case badCookie = "bad_cookie"
}
