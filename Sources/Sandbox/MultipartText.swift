/// `multipart/form-data` (RFC 7578): the parts' names and values.
enum MultipartText {
    /// The boundary a content type names.
    static func boundary(_ contentType: String) -> [UInt8]? {
        guard let range = contentType.firstRange(of: "boundary=") else { return nil }
        let text = contentType[range.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" }
        return text.isEmpty ? nil : Array(text.utf8)
    }

    /// Names and values in order; nil if the body is not closed or a part has no name or is not UTF-8.
    static func parts(_ body: [UInt8], boundary: [UInt8]) -> Parameters? {
        let mark = Array("--".utf8) + boundary
        var parameters = Parameters()
        guard body.starts(with: mark) else { return nil }
        var rest = body[mark.count...]
        let separator = Array("\r\n".utf8) + mark
        while !rest.starts(with: "--".utf8) {
            guard rest.starts(with: "\r\n".utf8), let end = rest.firstRange(of: separator),
                let part = part(rest[(rest.startIndex + 2)..<end.lowerBound])
            else { return nil }
            parameters.pairs.append(part)
            rest = rest[end.upperBound...]
        }
        return parameters
    }

    private static func part(_ bytes: ArraySlice<UInt8>) -> (name: String, value: String)? {
        guard let blank = bytes.firstRange(of: Array("\r\n\r\n".utf8)),
            let head = String(validating: bytes[..<blank.lowerBound], as: UTF8.self),
            let range = head.firstRange(of: "; name=\"")
        else { return nil }
        let content = bytes[blank.upperBound...]
        // A file may be anything; nothing here looks into one.
        let isFile = head.contains("; filename=\"")
        guard let value = String(validating: content, as: UTF8.self) ?? (isFile ? "\(content.count) bytes" : nil) else {
            return nil
        }
        let name = head[range.upperBound...].prefix { $0 != "\"" }
        return (String(name), value)
    }
}
