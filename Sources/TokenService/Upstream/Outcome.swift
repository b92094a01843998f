internal import HTTPWire
internal import Telemetry
internal import ThoughtSpot

extension UpstreamLabel {
    /// The series of a call that failed.
    init(_ error: APIError) {
        self =
            switch error {
            case .refused, .unreachable: .unreachable
            case .timedOut: .timedOut
            case .unauthorized: .unauthorized
            case .rejected(let rejection): UpstreamLabel(status: rejection.status)
            case .malformed: .malformed
            }
    }
}

extension Refused {
    /// What a failed call means for the request: the cause is for the log, the code for the caller.
    ///
    /// `credential` is what the call was made with.
    init(_ error: APIError, with credential: Credential = .account) {
        let (code, reason, retryAfter) = Refused.meaning(of: error, credential)
        self.init(code, reason, retryAfter: retryAfter, cause: UpstreamCause(error))
    }

    /// What ThoughtSpot is asked with.
    enum Credential {
        case secretKey
        case account
    }

    private static func meaning(
        of error: APIError,
        _ credential: Credential
    ) -> (Refusal, StaticString, retryAfter: Int?) {
        switch error {
        case .refused: (.thoughtspotRejected, "the call could not be sent", nil)
        case .unreachable(let interruption): meaning(of: interruption)
        case .timedOut: (.thoughtspotTimeout, "ThoughtSpot did not answer in time", nil)
        case .unauthorized where credential == .secretKey:
            (.thoughtspotRejected, "ThoughtSpot refused the secret key", nil)
        case .unauthorized:
            (.thoughtspotRejected, "ThoughtSpot refused the service account's name or password", nil)
        case .rejected(let rejection) where rejection.status == 403 && credential == .account:
            (.thoughtspotRejected, "the service account may not do this in ThoughtSpot", nil)
        case .malformed: (.thoughtspotMalformed, "ThoughtSpot's answer cannot be read", nil)
        case .rejected(let rejection): meaning(of: rejection)
        }
    }

    private static func meaning(of interruption: APIError.Interruption) -> (Refusal, StaticString, retryAfter: Int?) {
        switch interruption.reason {
        case .busy: (.overloaded, "every connection to ThoughtSpot was in use", 1)
        case .limited: (.rateLimited, "too many of the user's calls wait for ThoughtSpot", 1)
        case .cancelled where interruption.mayHaveBeenSent:
            (.abandoned, "the caller left before ThoughtSpot had answered", nil)
        case .cancelled: (.abandoned, "the caller had left before the call was sent", nil)
        case .circuit: (.thoughtspotUnavailable, "ThoughtSpot has not answered lately and is not asked now", 1)
        case .resolve, .connect, .tls, .proxy, .timedOut, .closed, .malformed, .tooLarge:
            (.thoughtspotUnavailable, "ThoughtSpot cannot be reached", 1)
        }
    }

    private static func meaning(of rejection: APIError.Rejection) -> (Refusal, StaticString, retryAfter: Int?) {
        let wait = min(max(rejection.retryAfter ?? 1, 1), 600)
        return switch rejection.status {
        case 429: (.thoughtspotUnavailable, "ThoughtSpot has had too many requests", wait)
        case 502, 503: (.thoughtspotUnavailable, "a gateway answered for ThoughtSpot", wait)
        case 504: (.thoughtspotTimeout, "a gateway waited for ThoughtSpot in vain", nil)
        case 300..<400: (.thoughtspotRejected, "ThoughtSpot answered with a redirect", nil)
        default: (.thoughtspotRejected, "ThoughtSpot refused the call", nil)
        }
    }
}
