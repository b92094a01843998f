/// Parses the responses of one connection we opened (RFC 9112): as strict as the request parser where a message ends, and
/// with a client's rules: folded lines are joined, chunk extensions passed over, a body may last to the connection's end.
///
/// Say which request is outstanding with `expect`, feed octets with `append`, call `next` until it says `needMore`.
package struct ResponseParser: ~Copyable, Sendable {
    /// What came out of the octets so far.
    package enum Progress: Sendable {
        /// Nothing until more octets come.
        case needMore
        /// A whole final response; `persists` says whether the connection may carry another request.
        case response(Response, persists: Bool)
        /// Refused, and every later call says the same: close the connection.
        case refused(ParseError)
    }

    private enum Stage {
        /// No request is outstanding.
        case idle
        case head
        case body(BodyFraming)
        case trailer
        case refused(ParseError)
    }

    /// Interim responses before a final one; no server of ours sends more than one.
    private static let interimLimit = 8

    private let limits: Limits
    private var input = InputBuffer()
    private var method = Method.get
    private var head = HeadReader()
    private var line: StatusLine?
    private var fields = Fields()
    private var body: [UInt8] = []
    private var chunks = ChunkedDecoder(passesExtensions: true)
    private var interims = 0
    private var stage = Stage.idle

    /// - Parameter limits: `targetBytes` does not matter here.
    package init(limits: Limits = Limits(bodyBytes: 16 * 1024 * 1024)) {
        self.limits = limits
    }

    /// Octets not parsed: after a final response, any at all mean that the server speaks unasked and must not be reused.
    package var bufferedCount: Int { input.count }

    /// Whether not one octet of a response has come since `expect`: only then can a request have gone unseen.
    package var isSilent: Bool {
        guard case .head = stage else { return false }
        return line == nil && interims == 0 && input.count == 0
    }

    /// A request with that method has been sent; the next response answers it.
    package mutating func expect(_ method: Method) {
        self.method = method
        guard case .idle = stage else { return }
        stage = .head
    }

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
            return try advance() ?? .needMore
        } catch {
            return refuse(error)
        }
    }

    /// The server ended its side in order (for TLS: with close_notify); completes a body that lasts until then.
    package mutating func endOfInput() -> Progress {
        let progress = next()
        guard case .needMore = progress else { return progress }
        switch stage {
        case .body(.untilClose): return finish(persists: false, mayBeCut: true)
        case .idle: return .needMore
        case .head, .body, .trailer: return refuse(.truncated)
        case .refused(let error): return .refused(error)
        }
    }

    private mutating func refuse(_ error: ParseError) -> Progress {
        self = ResponseParser(limits: limits)
        stage = .refused(error)
        return .refused(error)
    }

    private mutating func advance() throws(ParseError) -> Progress? {
        while true {
            switch stage {
            case .refused(let error): throw error
            case .idle: return nil
            case .head:
                guard try readHead() else { return nil }
            case .body(let framing):
                guard try readBody(framing) else { return nil }
                if case .trailer = stage { continue }
                return finish(persists: saysPersists)
            case .trailer:
                guard try readTrailer() else { return nil }
                return finish(persists: saysPersists)
            }
        }
    }

    /// True once a final head is complete.
    private mutating func readHead() throws(ParseError) -> Bool {
        while true {
            let broken: ParseError = line == nil ? .badStatusLine : .badField
            let limit = limits.headBytes
            guard let next = try head.line(of: &input, end: limit, tooLong: .headTooLarge, broken: broken) else {
                return false
            }
            guard let line else {
                self.line = try input.withSpan(next) { octets throws(ParseError) in try StatusLine(octets) }
                head.beginFields()
                continue
            }
            guard next.isEmpty else {
                if try head.fold(next, of: input) { continue }
                try head.addField(next, of: input, limit: limits.fieldCount)
                continue
            }
            fields = head.finish(&input)
            let framing = try BodyFraming(response: fields, line.version, status: line.status, to: method)
            if line.status >= 200 {
                if case .length(let length) = framing, length > limits.bodyBytes { throw .bodyTooLarge }
                stage = .body(framing)
                return true
            }
            try skipInterim(line)
        }
    }

    /// Interim responses are skipped (RFC 9110 §15.2); we never ask for an upgrade, so 101 is refused.
    private mutating func skipInterim(_ line: StatusLine) throws(ParseError) {
        interims += 1
        guard line.status != 101, interims <= ResponseParser.interimLimit else { throw .badStatusLine }
        self.line = nil
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
            stage = .trailer
            head.beginFields()
            return true
        case .untilClose:
            guard body.count + input.count <= limits.bodyBytes else { throw .bodyTooLarge }
            _ = input.move(upTo: input.count, to: &body)
            return false
        }
    }

    /// Reads trailer fields under the head's limits and drops them: they are never merged into the header section.
    private mutating func readTrailer() throws(ParseError) -> Bool {
        while true {
            let limit = limits.headBytes
            guard let next = try head.line(of: &input, end: limit, tooLong: .headTooLarge, broken: .badTrailer) else {
                return false
            }
            if next.isEmpty {
                _ = head.finish(&input)
                return true
            }
            try head.addField(next, of: input, limit: limits.fieldCount)
        }
    }

    /// RFC 9112 §9.3, by the message alone.
    private var saysPersists: Bool {
        guard let line, !fields.lists("close", in: "Connection") else { return false }
        return line.version == .http11 || fields.lists("keep-alive", in: "Connection")
    }

    private mutating func finish(persists: Bool, mayBeCut: Bool = false) -> Progress {
        guard let line else { preconditionFailure("a response without a status line") }
        var response = Response(line.status, fields: fields, body: body)
        response.mayBeCut = mayBeCut
        self.line = nil
        fields = Fields()
        body = []
        chunks = ChunkedDecoder(passesExtensions: true)
        interims = 0
        stage = .idle
        return .response(response, persists: persists)
    }
}
