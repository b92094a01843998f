internal import HTTPWire

/// What must hold of every octet sequence that claims to be in one of the codings.
enum CodingProperties {
    /// What decodes comes back from its own encoding.
    static func forms(_ input: [UInt8]) {
        guard let form = try? Form(decoding: input) else { return }
        guard let again = try? Form(decoding: form.encoded) else { preconditionFailure("our own encoding is refused") }
        precondition(again.pairs.count == form.pairs.count, "pairs were lost")
        for (left, right) in zip(form.pairs, again.pairs) {
            precondition(left.name.utf8.elementsEqual(right.name.utf8), "a name changed")
            precondition(left.value.utf8.elementsEqual(right.value.utf8), "a value changed")
        }
    }

    /// What decodes comes back from its own encoding; the input's first line is the content type.
    static func multipart(_ input: [UInt8]) {
        let parts = input.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return }
        guard let form = try? MultipartDecoder().decode(Array(parts[1]), contentType: Array(parts[0])) else { return }
        let boundary = "spotgate-" + String(repeating: "x", count: 40)
        guard let octets = try? form.encode(boundary: boundary) else { return }
        guard let again = try? MultipartDecoder().decode(octets, boundary: boundary) else {
            preconditionFailure("our own encoding is refused")
        }
        precondition(again.parts.count == form.parts.count, "parts were lost")
        for (left, right) in zip(form.parts, again.parts) {
            precondition(left.content == right.content, "a content changed")
            precondition(left.name.utf8.elementsEqual(right.name.utf8), "a name changed")
            precondition(left.contentType == right.contentType, "a content type changed")
            precondition((left.fileName == nil) == (right.fileName == nil), "a file name came or went")
        }
    }

    /// A cookie that is kept can be sent, and is read back as it was.
    static func cookies(_ input: [UInt8]) {
        var store = CookieStore(host: "ts.example.com", isSecure: true)
        var fields = Fields()
        for line in input.split(separator: 0x0A) { fields.append("Set-Cookie", bytes: Array(line)) }
        store.store(fields, target: "/a/b", now: 1_000_000)
        guard let value = store.header(target: "/a/b/c", now: 1_000_000) else { return }
        var request = Fields()
        request.append("Cookie", value)
        guard let header = try? CookieHeader(of: request), !header.pairs.isEmpty else {
            preconditionFailure("we send a Cookie that we do not read")
        }
        guard (try? RequestEncoder.encode(Request(.get, "/", fields: request), host: "s")) != nil else {
            preconditionFailure("a kept cookie cannot be sent")
        }
    }
}
