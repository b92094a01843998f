internal import Glibc
internal import HTTPWire
internal import JSON

/// The body of a refusal: V1's flat object and the three nestings of REST API 2.0, all optional, none trusted.
struct ErrorBody {
    var code: Int?
    var incident: String?
    var debug = ""

    /// Looks for the first `code`, `incident_id_guid` and text anywhere along the known nestings (v2-auth.md).
    init(_ body: [UInt8]) {
        guard body.count <= 1 << 20, let json = try? JSONParser(skipsBOM: true).value(of: body) else {
            debug = String(decoding: body.prefix(512), as: UTF8.self)
            return
        }
        read(json, depth: 0)
        if debug.isEmpty { debug = JSONWriter().text(of: json) }
    }

    private mutating func read(_ value: JSONValue, depth: Int) {
        guard depth < 12 else { return }
        switch value {
        case .object(let object):
            if code == nil { code = object["code"]?.int }
            if incident == nil { incident = ErrorBody.guid(object["incident_id_guid"]?.string) }
            for name in ["debug", "message", "error_message"] where debug.isEmpty {
                if let text = object[name]?.string { debug = text }
            }
            for name in [
                "error", "message", "debug", "errors", "extension", "extensions", "exception", "upstreamResponse",
                "data",
            ] {
                if let inner = object[name] { read(inner, depth: depth + 1) }
            }
        case .array(let elements): elements.first.map { read($0, depth: depth + 1) }
        case .string(let text): if debug.isEmpty, depth > 0 { debug = text }
        case .null, .bool, .number: break
        }
    }

    /// An incident is repeated in messages, so it must look like one.
    private static func guid(_ text: String?) -> String? {
        guard let text, text.utf8.count == 36 else { return nil }
        let isGUID = text.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0) || $0 == 0x2D
        }
        return isGUID ? text : nil
    }
}

extension APIError {
    /// The error that a status other than 2xx means.
    init(response: Response) {
        let body = ErrorBody(response.body)
        let rejection = Rejection(
            status: response.status,
            code: body.code,
            incident: body.incident,
            location: (300..<400).contains(response.status)
                ? response.fields.text("Location").map(Rejection.withoutQuery) : nil,
            retryAfter: response.fields.text("Retry-After").flatMap {
                Rejection.seconds(retryAfter: $0, now: time(nil))
            },
            debug: DebugText(body.debug)
        )
        self = response.status == 401 ? .unauthorized(rejection) : .rejected(rejection)
    }

    /// The error that an exchange without a response means.
    init(_ error: ExchangeError) {
        let interruption = Interruption(
            mayHaveBeenSent: error.mayHaveBeenSent,
            wasBusy: error.reason == .busy,
            detail: "\(error.reason.rawValue): \(error.detail)",
            reason: error.reason
        )
        switch error.reason {
        case .timedOut: self = .timedOut(interruption)
        case .resolve, .connect, .tls, .proxy, .closed, .cancelled, .busy, .limited, .circuit:
            self = .unreachable(interruption)
        case .malformed, .tooLarge:
            let kind = error.reason == .tooLarge ? "too large" : "malformed"
            self = .malformed(
                Malformation(reason: "the response is \(kind): \(error.detail)", mayHaveBeenSent: error.mayHaveBeenSent)
            )
        }
    }
}

extension APIError {
    /// The error that an answer which says no with a success status means, or one that cannot be read.
    init(_ error: AnswerError, status: Int) {
        guard let answer = error.refusal else {
            self = .malformed(Malformation(reason: error.reason, mayHaveBeenSent: true))
            return
        }
        self = .rejected(
            Rejection(
                status: status,
                code: error.code,
                incident: nil,
                location: nil,
                retryAfter: nil,
                debug: DebugText(error.reason),
                answer: answer
            )
        )
    }
}

extension APIError.Rejection {
    /// The seconds that a `Retry-After` means at `now` in seconds since 1970 (RFC 9110 §10.2.3); nil for anything else.
    static func seconds(retryAfter text: String, now: Int) -> Int? {
        let limit = Int(Int32.max)
        if !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return min(Int(text) ?? limit, limit) }
        guard let date = HTTPDate.decode(text) else { return nil }
        let (seconds, overflow) = date.subtractingReportingOverflow(now)
        return overflow ? nil : min(max(seconds, 0), limit)
    }

    /// Printable, at most 200 bytes, and nothing after `?` or `#`: a login page's URL often carries the whole request.
    static func withoutQuery(_ location: String) -> String {
        let end = location.firstIndex { $0 == "?" || $0 == "#" } ?? location.endIndex
        return String(
            location[..<end].unicodeScalars.filter { (0x21..<0x7F).contains($0.value) }.prefix(200).map {
                Character($0)
            }
        )
    }
}
