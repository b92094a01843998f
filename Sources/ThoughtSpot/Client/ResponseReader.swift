internal import HTTPWire
internal import JSON

/// Turns a response into a reply: 2xx only, UTF-8 only, and no login page taken for success (bugs A2, A3, A7).
struct ResponseReader {
    let kind: Reply.Kind

    /// The reply, or why the response is none.
    func reply(from response: Response) throws(APIError) -> Reply {
        if kind == .redirect, let reply = try redirect(in: response) { return reply }
        guard (200..<300).contains(response.status) else { throw APIError(response: response) }
        try refuseCoding(response)
        let body = response.body
        guard body.contains(where: { !ResponseReader.isSpace($0) }) else { return try empty() }
        switch kind {
        case .bytes: return .bytes(body)
        case .pdf:
            guard body.starts(with: Array("%PDF".utf8)) else { throw malformed("it is not a PDF") }
            return .bytes(body)
        case .json, .nothing, .redirect:
            try refuseHTML(response)
            return try json(body)
        case .jsonOrText:
            try refuseHTML(response)
            if case .json(let value) = try json(body) { return .json(value) }
            return .text(try text(body))
        case .text:
            try refuseHTML(response)
            return .text(try text(body))
        }
    }

    private func empty() throws(APIError) -> Reply {
        switch kind {
        case .json, .nothing, .jsonOrText, .redirect, .bytes: return .none
        case .text, .pdf: throw malformed("it is empty")
        }
    }

    private func redirect(in response: Response) throws(APIError) -> Reply? {
        guard [302, 303].contains(response.status) else { return nil }
        guard let location = response.fields.text("Location") else { throw malformed("the redirect names no place") }
        return .redirect(location)
    }

    private func json(_ body: [UInt8]) throws(APIError) -> Reply {
        do {
            return .json(try JSONParser(maximumDepth: 512, maximumBytes: 256 << 20, skipsBOM: true).value(of: body))
        } catch {
            // Nobody looks at it: what is no JSON and no HTML is passed over.
            if kind != .json, error.reason != .invalidUTF8 { return .none }
            throw malformed("\(error)")
        }
    }

    private func text(_ body: [UInt8]) throws(APIError) -> String {
        var bytes = body.starts(with: [0xEF, 0xBB, 0xBF]) ? body[3...] : body[...]
        while let first = bytes.first, ResponseReader.isSpace(first) { bytes.removeFirst() }
        while let last = bytes.last, ResponseReader.isSpace(last) { bytes.removeLast() }
        // Tokens are ASCII, and for ASCII nothing needs to be validated.
        if bytes.reduce(0, |) < 0x80 { return String(decoding: bytes, as: UTF8.self) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw malformed("it is not UTF-8") }
        return text
    }

    /// No call asks for a compressed answer, so one that comes all the same is named as such.
    private func refuseCoding(_ response: Response) throws(APIError) {
        for word in ResponseReader.codings where response.fields.lists(word, in: "Content-Encoding") {
            throw malformed("it is compressed with \(word), which nobody asked for")
        }
        guard
            response.fields.values("Content-Encoding").allSatisfy({ $0.isEmpty })
                || response.fields.lists("identity", in: "Content-Encoding")
        else { throw malformed("it has a content coding that nobody asked for") }
        if kind != .bytes, response.body.starts(with: [0x1F, 0x8B]) {
            throw malformed("it is compressed with gzip, which nobody asked for")
        }
    }

    /// Registered content codings (RFC 9110 §8.4.1, RFC 7932, RFC 8878).
    private static let codings = ["gzip", "x-gzip", "deflate", "compress", "br", "zstd"]

    /// A sign-in page answers with 200 as well.
    private func refuseHTML(_ response: Response) throws(APIError) {
        let first = response.body.first { !ResponseReader.isSpace($0) }
        guard first != UInt8(ascii: "<"), !response.fields.begins("text/html", in: "Content-Type"),
            !response.fields.begins("application/xhtml", in: "Content-Type")
        else { throw malformed("it is an HTML page") }
    }

    private func malformed(_ reason: String) -> APIError {
        .malformed(APIError.Malformation(reason: reason, mayHaveBeenSent: true))
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}
