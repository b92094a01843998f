/// Writes requests as HTTP/1.1: whole, checked, in one buffer.
package enum RequestEncoder {
    /// The octets of a request.
    ///
    /// - Parameters:
    ///   - host: the value of `Host`: name or address, with a port unless it is the scheme's own.
    ///   - closes: says that the connection ends after the response.
    /// - Throws: `EncodeError` if any part could be read as something else than itself.
    package static func encode(
        _ request: Request,
        host: String,
        closes: Bool = false
    ) throws(EncodeError) -> [UInt8] {
        try check(request, host)
        let room = 96 + host.utf8.count + request.target.utf8.count + request.fields.encodedCount + request.body.count
        var octets: [UInt8] = []
        var head = HeadWriter(after: &octets, room: room)
        head.write(request.method.rawValue)
        head.write(" ")
        head.write(request.target)
        head.write(" HTTP/1.1\r\nHost: ")
        head.write(host)
        head.write("\r\n")
        try head.write(request.fields)
        if closes { head.write("Connection: close\r\n") }
        if !request.body.isEmpty || expectsBody(request.method) {
            head.write("Content-Length: ")
            head.write(request.body.count)
            head.write("\r\n")
        }
        head.write("\r\n")
        head.write(request.body)
        return head.octets
    }

    /// RFC 9110 §8.6: methods that give a meaning to content say its length even when it is zero.
    private static func expectsBody(_ method: Method) -> Bool {
        switch method.rawValue {
        case "GET", "HEAD", "DELETE", "OPTIONS", "CONNECT", "TRACE": false
        default: true
        }
    }

    private static func check(_ request: Request, _ host: String) throws(EncodeError) {
        guard FieldLine.isToken(request.method.rawValue.utf8.span) else { throw .badMethod }
        let kind = RequestTarget.Kind(request.method)
        guard RequestTarget.isValid(request.target.utf8.span, kind) else { throw .badTarget }
        guard HostText.isValid(host.utf8.span, needsPort: false) else { throw .badHost }
        guard request.body.isEmpty || request.method != .connect else { throw .bodyNotAllowed }
    }
}

extension Fields {
    /// How many octets the lines take on the wire.
    var encodedCount: Int {
        entries.reduce(0) { $0 + $1.name.count + $1.value.count + 4 }
    }
}
