internal import HTTPServer
internal import HTTPWire
internal import JSON

/// What a failure says to the caller, whether the service or the server before it refused (RFC 9457).
struct Problem: Sendable {
    let code: String
    let title: String
    let status: Int
    /// The methods of the path, for a 405.
    var allow: String?
    /// Seconds.
    var retryAfter: Int?

    /// A refusal of the service's own.
    init(_ refused: Refused, allow: String?) {
        code = refused.code.rawValue
        title = refused.code.title
        status = refused.code.status
        self.allow = allow
        retryAfter = refused.retryAfter ?? refused.code.usualWait
    }

    /// A refusal of the server's, under its own finer code.
    init(_ refusal: HTTPServer.Refusal) {
        code = refusal.code
        status = refusal.status
        let kin = Refusal(refusal)
        title = kin?.title ?? (refusal == .notImplemented ? "This method is not known here" : "The service has failed")
        retryAfter = kin?.usualWait
        if case .methodNotAllowed(let allow) = refusal { self.allow = allow }
    }

    /// The problem details as JSON.
    func json(requestID: String) -> [UInt8] {
        var object = JSONObject()
        object["code"] = .string(code)
        object["title"] = .string(title)
        object["status"] = .number(JSONNumber(status))
        object["request_id"] = .string(requestID)
        return JSONWriter().bytes(of: .object(object))
    }
}

extension Refusal {
    /// The code of the contract that a refusal of the server's comes under; nil for one that has none.
    init?(_ refusal: HTTPServer.Refusal) {
        switch refusal {
        case .malformed(.bodyTooLarge): self = .bodyTooLarge
        case .malformed(.targetTooLong): self = .targetTooLong
        case .malformed(.headTooLarge): self = .headTooLarge
        case .malformed: self = .badRequest
        case .requestTimeout: self = .requestTimeout
        case .notFound: self = .notFound
        case .methodNotAllowed: self = .methodNotAllowed
        case .deadlineExceeded: self = .thoughtspotTimeout
        case .draining: self = .draining
        case .overloaded: self = .overloaded
        case .notImplemented, .internalError: return nil
        }
    }

    /// Seconds for `Retry-After` where the cause named none.
    var usualWait: Int? {
        switch self {
        case .rateLimited, .keysUnavailable, .thoughtspotUnavailable, .overloaded, .draining: 1
        case .badRequest, .identityDuplicate, .identityAliased, .identityMalformed, .identityConflict, .identityMissing,
            .assertionInvalid, .identityUnverified, .peerUntrusted, .identityDenied, .originDenied, .userUnknown,
            .notFound,
            .methodNotAllowed, .requestTimeout, .bodyTooLarge, .targetTooLong, .hostDenied, .headTooLarge,
            .thoughtspotRejected, .thoughtspotMalformed, .answerMismatch, .thoughtspotTimeout, .abandoned:
            nil
        }
    }
}
