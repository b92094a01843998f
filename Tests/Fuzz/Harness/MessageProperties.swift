internal import HTTPWire

/// What must hold of every octet sequence that claims to be a message.
enum MessageProperties {
    private static let limits = Limits(targetBytes: 64, headBytes: 512, fieldCount: 8, bodyBytes: 128)

    /// However the octets are cut, the same requests come out.
    static func requests(_ input: [UInt8]) {
        let whole = outcome(requests: [input[...]])
        for length in [1, 2 + input.count % 11] {
            precondition(outcome(requests: pieces(input, every: length)) == whole, "the cut changed the requests")
        }
    }

    /// However the octets are cut, the same response comes out, whatever was asked.
    static func responses(_ input: [UInt8]) {
        let method = [Method.get, .head, .connect, .post][input.count % 4]
        let whole = outcome(responses: [input[...]], to: method)
        for length in [1, 2 + input.count % 11] {
            let cut = outcome(responses: pieces(input, every: length), to: method)
            precondition(cut == whole, "the cut changed the response")
        }
    }

    /// A chunked body decodes to what a plain reading of RFC 9112 §7.1 gives, or is refused or incomplete in both.
    static func chunks(_ input: [UInt8]) {
        let head = "POST / HTTP/1.1\r\nHost: s\r\nTransfer-Encoding: chunked\r\n\r\n"
        var parser = RequestParser(limits: limits)
        parser.append(Array(head.utf8) + input)
        var progress = parser.next()
        if case .head = progress { progress = parser.next() }
        switch (progress, plainChunks(input)) {
        case (.request(let request, _), .whole(let body, let used)):
            precondition(request.body == body, "the decoded bodies differ")
            precondition(parser.bufferedCount == input.count - used, "the bodies end at different places")
        case (.needMore, .incomplete), (.refused, .malformed): return
        case (.refused(.bodyTooLarge), _): return
        default: preconditionFailure("one reading takes what the other does not")
        }
    }

    /// What a client of ours can be made to send is what our server reads.
    static func targets(_ input: [UInt8]) {
        let parts = input.split(separator: 0x0A, maxSplits: 4, omittingEmptySubsequences: false)
        guard parts.count == 5 else { return }
        var fields = Fields()
        fields.append(String(decoding: parts[2], as: UTF8.self), bytes: Array(parts[3]))
        let method = Method(rawValue: String(decoding: parts[0], as: UTF8.self))
        let target = String(decoding: parts[1], as: UTF8.self)
        let request = Request(method, target, fields: fields, body: Array(parts[4]))
        guard let octets = try? RequestEncoder.encode(request, host: "s") else { return }
        var parser = RequestParser()
        parser.append(octets)
        var progress = parser.next()
        if case .head = progress { progress = parser.next() }
        switch progress {
        case .refused(.expectationFailed), .refused(.headTooLarge), .refused(.targetTooLong), .expectsContinue: return
        case .refused(.badRequestLine) where target.utf8.count > 0 && method.rawValue.utf8.count > 32: return
        case .request(let read, _):
            precondition(isSame(read, request) && parser.isIdle, "sent one request, read another")
        case .refused, .needMore, .head: preconditionFailure("sent what we do not read")
        }
    }

    private static func isSame(_ read: Request, _ sent: Request) -> Bool {
        let own = ["Host", "Content-Length"]
        let lines = read.fields.lines.filter { line in !own.contains { Fields.isSameName($0, line.name) } }
        return read.method.rawValue.utf8.elementsEqual(sent.method.rawValue.utf8)
            && read.target.utf8.elementsEqual(sent.target.utf8) && read.body == sent.body && lines == sent.fields.lines
    }

    private static func pieces(_ input: [UInt8], every length: Int) -> [ArraySlice<UInt8>] {
        stride(from: 0, to: input.count, by: max(1, length)).map { input[$0..<min($0 + length, input.count)] }
    }

    /// What came out of a parser, to be compared.
    private enum Seen: Equatable {
        case message(start: String, lines: [Fields.Line], body: [UInt8], persists: Bool)
        case refused(ParseError)
        case waiting(isIdle: Bool, isReadingBody: Bool)
    }

    private static func outcome(requests pieces: [ArraySlice<UInt8>]) -> [Seen] {
        var parser = RequestParser(limits: limits)
        var seen: [Seen] = []
        for piece in pieces {
            parser.append(piece)
            reading: while true {
                switch parser.next() {
                case .needMore: break reading
                case .head, .expectsContinue: continue
                case .request(let request, let persists):
                    let start = request.method.rawValue + " " + request.target
                    seen.append(
                        .message(start: start, lines: request.fields.lines, body: request.body, persists: persists)
                    )
                case .refused(let error): return seen + [.refused(error)]
                }
            }
        }
        return seen + [.waiting(isIdle: parser.isIdle, isReadingBody: parser.isReadingBody)]
    }

    private static func outcome(responses pieces: [ArraySlice<UInt8>], to method: Method) -> Seen? {
        var parser = ResponseParser(limits: limits)
        parser.expect(method)
        for piece in pieces {
            parser.append(piece)
            if let seen = seen(parser.next()) { return seen }
        }
        return seen(parser.endOfInput())
    }

    private static func seen(_ progress: ResponseParser.Progress) -> Seen? {
        switch progress {
        case .needMore: nil
        case .response(let response, let persists):
            .message(
                start: String(response.status),
                lines: response.fields.lines,
                body: response.body,
                persists: persists
            )
        case .refused(let error): .refused(error)
        }
    }

    private enum PlainChunks {
        case whole([UInt8], used: Int)
        case incomplete, malformed
    }

    /// The slow reading: line by line on a copy, with the standard library's own number parsing.
    private static func plainChunks(_ input: [UInt8]) -> PlainChunks {
        var body: [UInt8] = []
        var rest = input[...]
        while true {
            let digits = rest.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x66 || $0 >= 0x30 && $0 <= 0x39 }
            if digits.count > 16 { return .malformed }
            rest = rest.dropFirst(digits.count)
            if rest.isEmpty { return .incomplete }
            guard !digits.isEmpty else { return .malformed }
            guard let afterSize = skipLineEnd(rest) else { return isLineEndBegun(rest) ? .incomplete : .malformed }
            rest = afterSize
            let size = UInt64(String(decoding: digits, as: UTF8.self), radix: 16) ?? .max
            if size > 0 {
                if size > UInt64(limits.bodyBytes - body.count) { return .malformed }
                body += rest.prefix(Int(size))
                if rest.count < Int(size) { return .incomplete }
                rest = rest.dropFirst(Int(size))
            }
            guard let afterData = skipLineEnd(rest) else { return isLineEndBegun(rest) ? .incomplete : .malformed }
            rest = afterData
            if size == 0 { return .whole(body, used: rest.startIndex) }
        }
    }

    private static func skipLineEnd(_ octets: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        octets.starts(with: [0x0D, 0x0A]) ? octets.dropFirst(2) : nil
    }

    private static func isLineEndBegun(_ octets: ArraySlice<UInt8>) -> Bool {
        octets.isEmpty || octets.elementsEqual([0x0D])
    }
}
