/// A `multipart/form-data` body (RFC 7578): named parts in order.
package struct Multipart: Sendable {
    /// One part of the form.
    package struct Part: Sendable {
        /// The field's name.
        package let name: String
        /// Given for files only: with a file name a server may take a plain value for an upload.
        package let fileName: String?
        /// For example `application/json`; nil is plain text in UTF-8.
        package let contentType: String?
        package let content: [UInt8]

        package init(name: String, fileName: String? = nil, contentType: String? = nil, content: [UInt8]) {
            self.name = name
            self.fileName = fileName
            self.contentType = contentType
            self.content = content
        }

        /// A plain field.
        package init(name: String, value: String) {
            self.init(name: name, content: Array(value.utf8))
        }
    }

    /// The parts in order.
    package var parts: [Part]

    package init(_ parts: [Part] = []) {
        self.parts = parts
    }

    /// The body and its `Content-Type`, with a fresh random boundary.
    package func encode() throws(CodingError) -> (contentType: String, body: [UInt8]) {
        let boundary = "spotgate-" + String(UInt64.random(in: .min ... .max), radix: 36)
        return ("multipart/form-data; boundary=\(boundary)", try encode(boundary: boundary))
    }

    /// The body between delimiters of that boundary.
    ///
    /// - Throws: `badBoundary` if the boundary is malformed or stands anywhere in the data, `badPart` if a content type
    ///   has octets that no field value has.
    package func encode(boundary: String) throws(CodingError) -> [UInt8] {
        let mark = Array(boundary.utf8)
        guard MultipartDecoder.isBoundary(mark) else { throw .badBoundary }
        var octets: [UInt8] = []
        for part in parts {
            guard !part.content.holds(mark) else { throw .badBoundary }
            octets.append(contentsOf: "--\(boundary)\r\nContent-Disposition: form-data; name=\"".utf8)
            Multipart.append(part.name, to: &octets)
            if let fileName = part.fileName {
                octets.append(contentsOf: "\"; filename=\"".utf8)
                Multipart.append(fileName, to: &octets)
            }
            octets.append(contentsOf: "\"\r\n".utf8)
            if let type = part.contentType {
                guard type.utf8.allSatisfy(\.isFieldValue) else { throw .badPart }
                octets.append(contentsOf: "Content-Type: \(type)\r\n".utf8)
            }
            octets.append(contentsOf: "\r\n".utf8)
            octets.append(contentsOf: part.content)
            octets.append(contentsOf: "\r\n".utf8)
        }
        octets.append(contentsOf: "--\(boundary)--\r\n".utf8)
        return octets
    }

    /// A name between quotes: raw UTF-8 with `"`, CR and LF escaped as browsers do (HTML Standard, multipart/form-data).
    private static func append(_ name: String, to octets: inout [UInt8]) {
        for octet in name.utf8 {
            switch octet {
            case UInt8(ascii: "\""): octets.append(contentsOf: "%22".utf8)
            case .cr: octets.append(contentsOf: "%0D".utf8)
            case .lf: octets.append(contentsOf: "%0A".utf8)
            default: octets.append(octet)
            }
        }
    }
}

extension Array<UInt8> {
    /// Whether `other` (not empty) stands anywhere in these octets.
    func holds(_ other: [UInt8]) -> Bool {
        firstRange(of: other) != nil
    }
}
