/// Writes responses as HTTP/1.1: whole, checked, in one buffer.
package enum ResponseEncoder {
    /// The interim response that tells a waiting client to send its body (RFC 9110 §15.2.1).
    package static let continueResponse: [UInt8] = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)

    /// Adds the octets of a response to those already waiting to be sent.
    ///
    /// - Parameters:
    ///   - method: what the request asked; the answer to `HEAD` says its length and leaves the body out.
    ///   - closes: says that the connection ends after this response.
    ///   - keepsAlive: says that it stays; only a client of HTTP/1.0 has to be told (RFC 9112 §C.2.2).
    ///   - date: the value of `Date`, as `HTTPDate` writes it; nil leaves the field out.
    /// - Throws: `EncodeError` if any part could be read as something else than itself; `octets` is then unchanged.
    package static func encode(
        _ response: Response,
        to method: Method,
        closes: Bool,
        keepsAlive: Bool = false,
        date: [UInt8]?,
        into octets: inout [UInt8]
    ) throws(EncodeError) {
        guard (200...599).contains(response.status) else { throw .badStatus }
        let hasNoBody = response.status == 204 || response.status == 304
        guard !hasNoBody || response.body.isEmpty else { throw .bodyNotAllowed }
        let before = octets.count
        let room = 128 + response.fields.encodedCount + response.body.count
        var head = HeadWriter(after: &octets, room: room)
        defer { octets = head.octets }
        do {
            writeStatusLine(response.status, to: &head)
            if let date {
                head.write("Date: ")
                head.write(date)
                head.write("\r\n")
            }
            try head.write(response.fields)
        } catch {
            head.truncate(to: before)
            throw error
        }
        if closes {
            head.write("Connection: close\r\n")
        } else if keepsAlive {
            head.write("Connection: keep-alive\r\n")
        }
        if !hasNoBody {
            head.write("Content-Length: ")
            head.write(response.body.count)
            head.write("\r\n")
        }
        head.write("\r\n")
        if method != .head { head.write(response.body) }
    }

    /// The octets of a response alone.
    package static func encode(
        _ response: Response,
        to method: Method,
        closes: Bool,
        date: [UInt8]? = nil
    ) throws(EncodeError) -> [UInt8] {
        var octets: [UInt8] = []
        try encode(response, to: method, closes: closes, date: date, into: &octets)
        return octets
    }

    private static func writeStatusLine(_ status: Int, to head: inout HeadWriter) {
        head.write("HTTP/1.1 ")
        head.write(status)
        head.write(" ")
        head.write(reason(status))
        head.write("\r\n")
    }

    /// The reason phrase of the statuses we send (RFC 9110 §15); empty for others, which is legal.
    private static func reason(_ status: Int) -> StaticString {
        switch status {
        case 200: "OK"
        case 201: "Created"
        case 202: "Accepted"
        case 204: "No Content"
        case 302: "Found"
        case 303: "See Other"
        case 304: "Not Modified"
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 406: "Not Acceptable"
        case 408: "Request Timeout"
        case 409: "Conflict"
        case 413: "Content Too Large"
        case 414: "URI Too Long"
        case 415: "Unsupported Media Type"
        case 417: "Expectation Failed"
        case 421: "Misdirected Request"
        case 422: "Unprocessable Content"
        case 429: "Too Many Requests"
        case 431: "Request Header Fields Too Large"
        case 500: "Internal Server Error"
        case 501: "Not Implemented"
        case 502: "Bad Gateway"
        case 503: "Service Unavailable"
        case 504: "Gateway Timeout"
        case 505: "HTTP Version Not Supported"
        default: ""
        }
    }
}
