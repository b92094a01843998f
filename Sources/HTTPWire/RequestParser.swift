/// Parses requests of HTTP/1.1 and 1.0 from octets as they come in (RFC 9112): strict, bounded, never reading an octet twice.
///
/// Feed octets with `append`, then call `next` until it says `needMore`. Octets after a request stay for the one after it.
package struct RequestParser: ~Copyable, Sendable {
    /// What came out of the octets so far.
    package enum Progress: Sendable {
        /// Nothing until more octets come.
        case needMore
        /// The head of a request that announces a body, which has not been looked at; reported once a request.
        case head(Request)
        /// The client waits for `100 Continue` before it sends the body; reported at most once a request.
        case expectsContinue
        /// A whole request; `persists` says whether its version and `Connection` field keep the connection (RFC 9112 §9.3).
        case request(Request, persists: Bool)
        /// Refused, and every later call says the same: answer with the error's status and close.
        case refused(ParseError)
    }

    private enum Stage {
        case head
        case body(BodyFraming)
        /// After the last chunk, with that many octets of the final CRLF read.
        case end(Int)
        case refused(ParseError)
    }

    private let limits: Limits
    private var input = InputBuffer()
    private var head = HeadReader()
    private var line: RequestLine?
    private var mayBeEmptyLine = true
    private var fields = Fields()
    private var body: [UInt8] = []
    private var chunks = ChunkedDecoder()
    private var expectsContinue = false
    /// Whether the head at hand is still to be reported.
    private var isHeadNews = false
    private var stage = Stage.head

    /// Whether the last whole request was of an HTTP/1.0 client that asked to keep the connection: it waits for the
    /// connection's end unless the answer says `keep-alive` (RFC 9112 §C.2.2).
    package private(set) var mustSayKeepAlive = false

    package init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// Octets not yet parsed: the reader stops reading while this is not small.
    package var bufferedCount: Int { input.count }

    /// Octets kept of the request being read and of what follows it.
    package var heldBytes: Int { input.count + body.count + fields.octets.count }

    /// Memory taken for those, in bytes.
    package var reservedBytes: Int {
        input.capacity + body.capacity + fields.byteCount + head.entryBytes
    }

    /// Whether the connection stands between requests, with nothing of the next one there.
    package var isIdle: Bool {
        guard case .head = stage else { return false }
        return line == nil && input.count == 0
    }

    /// Whether the head of the current request is complete and its body is being read.
    package var isReadingBody: Bool {
        switch stage {
        case .body, .end: true
        case .head, .refused: false
        }
    }

    /// The fields of the current request, or of the refused one; empty until its head has been read whole.
    package var headFields: Fields { fields }

    /// The method of the current request, or of the refused one; nil until its request line has been read.
    package var method: Method? { line?.method }

    /// Takes octets from the connection, in order; they are copied.
    package mutating func append(_ octets: UnsafeRawBufferPointer) {
        if case .refused = stage { return }
        input.append(octets)
    }

    /// Takes octets from the connection, in order.
    package mutating func append(_ octets: [UInt8]) {
        octets.withUnsafeBytes { append($0) }
    }

    /// Takes octets from the connection, in order.
    package mutating func append(_ octets: ArraySlice<UInt8>) {
        octets.withUnsafeBytes { append($0) }
    }

    /// The next thing the octets so far amount to.
    package mutating func next() -> Progress {
        do {
            return try advance()
        } catch {
            let head = (line: line, fields: fields)
            self = RequestParser(limits: limits)
            (line, fields) = head
            stage = .refused(error)
            return .refused(error)
        }
    }

    private mutating func advance() throws(ParseError) -> Progress {
        while true {
            switch stage {
            case .refused(let error): throw error
            case .head:
                guard try readHead() else { return .needMore }
            case .body(let framing):
                if isHeadNews, let line {
                    isHeadNews = false
                    return .head(Request(line.method, line.target, fields: fields))
                }
                guard try readBody(framing) else { return waiting() }
                if case .end = stage { continue }
                return finish()
            case .end(let read):
                guard input.count > 0 else { return .needMore }
                // Trailers are refused: merged into the header section they would be fields no proxy has looked at.
                guard input[0] == (read == 0 ? .cr : .lf) else { throw .badTrailer }
                input.consume(1)
                if read == 1 { return finish() }
                stage = .end(1)
            }
        }
    }

    /// True once the head is complete.
    private mutating func readHead() throws(ParseError) -> Bool {
        while true {
            guard let line else {
                guard try readRequestLine() else { return false }
                continue
            }
            let end = limits.headBytes
            guard let next = try head.line(of: &input, end: end, tooLong: .headTooLarge, broken: .badField) else {
                return false
            }
            if next.isEmpty {
                fields = head.finish(&input)
                try beginBody(line)
                return true
            }
            try head.addField(next, of: input, limit: limits.fieldCount)
        }
    }

    /// True once the request line is complete, or an empty line before it has been skipped.
    private mutating func readRequestLine() throws(ParseError) -> Bool {
        // A TLS hello on a plain port may hold no line feed at all: its first octet is enough.
        guard input.count == 0 || input[0] == .cr || OctetSet.token.contains(input[0]) else { throw .badRequestLine }
        let end = min(limits.targetBytes + RequestLine.otherBytes, limits.headBytes)
        guard let next = try head.line(of: &input, end: end, tooLong: .targetTooLong, broken: .badRequestLine) else {
            return false
        }
        if next.isEmpty, mayBeEmptyLine {
            // One CRLF before the request line is skipped (RFC 9112 §2.2), not a series of them.
            mayBeEmptyLine = false
            head.skipLine(&input)
            return true
        }
        line = try RequestLine(next, of: input, targetLimit: limits.targetBytes)
        head.beginFields()
        return true
    }

    private mutating func beginBody(_ line: RequestLine) throws(ParseError) {
        try checkHost(line)
        let framing = try BodyFraming(request: fields, line.version)
        if case .length(let length) = framing {
            guard length <= limits.bodyBytes else { throw .bodyTooLarge }
        }
        try checkExpectation(line.version, framing)
        isHeadNews = framing != .empty
        stage = .body(framing)
    }

    /// RFC 9112 §3.2: exactly one valid `Host` in HTTP/1.1; HTTP/1.0 may go without.
    ///
    /// An absolute-form target has to name the same authority: what is decided by `Host` and what the target says must not
    /// part (RFC 9112 §3.2.2 would have the target win).
    private func checkHost(_ line: RequestLine) throws(ParseError) {
        switch fields.only("Host") {
        case .none:
            guard line.version == .http10, line.authority == nil else { throw .badHost }
        case .one(let value):
            let host = fields.octets.span.extracting(value)
            guard HostText.isValid(host, needsPort: false) else { throw .badHost }
            if let authority = line.authority, !Fields.isSame(host, authority) { throw .badHost }
        case .several: throw .badHost
        }
    }

    /// RFC 9110 §10.1.1: an HTTP/1.0 client's `100-continue` is ignored; what we do not know is refused.
    private mutating func checkExpectation(_ version: Version, _ framing: BodyFraming) throws(ParseError) {
        switch fields.only("Expect") {
        case .none: return
        case .one(let value):
            guard Fields.isSame(fields.octets.span.extracting(value), "100-continue") else { throw .expectationFailed }
            expectsContinue = version == .http11 && framing != .empty
        case .several: throw .expectationFailed
        }
    }

    /// True once the body, or the last chunk's size line, is complete.
    private mutating func readBody(_ framing: BodyFraming) throws(ParseError) -> Bool {
        switch framing {
        case .empty: return true
        case .length(let length):
            // The announced length is the sender's word: room is taken as octets come, not before.
            if body.isEmpty { body.reserveCapacity(min(length, 4096)) }
            _ = input.move(upTo: length - body.count, to: &body)
            return body.count == length
        case .chunked:
            guard try chunks.decode(&input, into: &body, limit: limits.bodyBytes) else { return false }
            stage = .end(0)
            return true
        case .untilClose: preconditionFailure("a request is never framed by the end of the connection")
        }
    }

    /// The body is not all there: a client that has sent none of it may be waiting for our word.
    private mutating func waiting() -> Progress {
        guard expectsContinue, body.isEmpty else { return .needMore }
        expectsContinue = false
        return .expectsContinue
    }

    private mutating func finish() -> Progress {
        guard let line else { preconditionFailure("a request without a request line") }
        let persists: Bool
        switch line.version {
        case .http11: persists = !fields.lists("close", in: "Connection")
        case .http10:
            persists = fields.lists("keep-alive", in: "Connection") && !fields.lists("close", in: "Connection")
        }
        mustSayKeepAlive = persists && line.version == .http10
        let request = Request(line.method, line.target, fields: fields, body: body)
        self.line = nil
        mayBeEmptyLine = true
        fields = Fields()
        body = []
        chunks = ChunkedDecoder()
        expectsContinue = false
        stage = .head
        return .request(request, persists: persists)
    }
}
