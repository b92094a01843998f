/// Takes a `multipart/form-data` body apart, strictly: no preamble, no epilogue, every delimiter with CRLF, bounded.
package struct MultipartDecoder: Sendable {
    /// Parts accepted: 100 by default.
    package var partLimit = 100
    /// Octets of one part's header section accepted.
    private static let headLimit = 4096

    package init() {}

    /// The form in a body of that `Content-Type`.
    package func decode(_ body: [UInt8], contentType: [UInt8]) throws(CodingError) -> Multipart {
        let type = try MediaType(contentType)
        guard type.essence == "multipart/form-data", let boundary = type.parameter("boundary") else {
            throw .badMediaType
        }
        return try decode(body, boundary: boundary)
    }

    /// The form between delimiters of that boundary.
    package func decode(_ body: [UInt8], boundary: String) throws(CodingError) -> Multipart {
        let mark = Array("--\(boundary)".utf8)
        guard MultipartDecoder.isBoundary(Array(boundary.utf8)) else { throw .badBoundary }
        guard body.starts(with: mark) else { throw .badPart }
        let delimiter = [.cr, .lf] + mark
        var parts: [Multipart.Part] = []
        var rest = body[mark.count...]
        while !MultipartDecoder.isEnd(rest) {
            guard rest.starts(with: [.cr, .lf]) else { throw .badPart }
            guard parts.count < partLimit else { throw .tooMany }
            rest = rest.dropFirst(2)
            guard let end = rest.firstRange(of: delimiter) else { throw .badPart }
            parts.append(try MultipartDecoder.part(rest[..<end.lowerBound]))
            rest = rest[end.upperBound...]
        }
        return Multipart(parts)
    }

    /// 1 to 70 octets of RFC 2046 §5.1.1, without the space.
    static func isBoundary(_ octets: [UInt8]) -> Bool {
        (1...70).contains(octets.count) && octets.allSatisfy { OctetSet.boundary.contains($0) }
    }

    private static func isEnd(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.elementsEqual("--".utf8) || rest.elementsEqual("--\r\n".utf8)
    }

    private static func part(_ octets: ArraySlice<UInt8>) throws(CodingError) -> Multipart.Part {
        guard let blank = octets.prefix(headLimit).firstRange(of: [.cr, .lf, .cr, .lf]) else { throw .badPart }
        let content = Array(octets[blank.upperBound...])
        var disposition: (name: String, fileName: String?)?
        var contentType: String?
        for line in try lines(octets[..<blank.lowerBound]) {
            if Fields.isSameName(line.name, "Content-Disposition"), disposition == nil {
                disposition = try names(line.value)
            } else if Fields.isSameName(line.name, "Content-Type"), contentType == nil {
                guard let text = String(validating: line.value, as: UTF8.self) else { throw .notUTF8 }
                contentType = text
            } else if !Fields.isSameName(line.name, "Content-Length") {
                // Content-Transfer-Encoding is deprecated (RFC 7578 §4.7) and would change the content; others mean nothing.
                throw .badPart
            }
        }
        guard let disposition else { throw .badPart }
        return Multipart.Part(
            name: disposition.name,
            fileName: disposition.fileName,
            contentType: contentType,
            content: content
        )
    }

    private static func lines(_ head: ArraySlice<UInt8>) throws(CodingError) -> [Fields.Line] {
        var lines: [Fields.Line] = []
        var rest = head
        while !rest.isEmpty {
            let end = rest.firstRange(of: [.cr, .lf])
            let line = Array(rest[..<(end?.lowerBound ?? rest.endIndex)])
            rest = rest[(end?.upperBound ?? rest.endIndex)...]
            do {
                let entry = try FieldLine.parse(line.span, at: 0)
                let name = String(decoding: line[entry.name], as: UTF8.self)
                lines.append(Fields.Line(name: name, value: Array(line[entry.value])))
            } catch {
                throw .badPart
            }
        }
        return lines
    }

    /// The names in `form-data; name="…"; filename="…"`.
    private static func names(_ value: [UInt8]) throws(CodingError) -> (name: String, fileName: String?) {
        var reader = OctetReader(value)
        guard reader.token()?.lowercased() == "form-data" else { throw .badPart }
        var name: String?
        var fileName: String?
        while reader.skipBlanks(), !reader.isAtEnd {
            guard reader.skip(";"), reader.skipBlanks(), let key = reader.token()?.lowercased(), reader.skip("="),
                let quoted = reader.plainQuoted()
            else { throw .badPart }
            switch key {
            case "name" where name == nil: name = try unescape(quoted)
            case "filename" where fileName == nil: fileName = try unescape(quoted)
            default: throw .badPart
            }
        }
        guard let name else { throw .badPart }
        return (name, fileName)
    }

    /// Undoes the three escapes of browsers and no others: `%41` in a name is three characters.
    private static func unescape(_ octets: [UInt8]) throws(CodingError) -> String {
        var plain: [UInt8] = []
        var rest = octets[...]
        while let octet = rest.popFirst() {
            if octet == UInt8(ascii: "%"), let escaped = escapes.first(where: { rest.starts(with: $0.digits) }) {
                plain.append(escaped.octet)
                rest = rest.dropFirst(2)
            } else {
                plain.append(octet)
            }
        }
        guard let text = String(validating: plain, as: UTF8.self) else { throw .notUTF8 }
        return text
    }

    private static let escapes: [(digits: [UInt8], octet: UInt8)] = [
        (Array("22".utf8), 0x22), (Array("0D".utf8), .cr), (Array("0A".utf8), .lf),
    ]
}
