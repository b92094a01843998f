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
    init(_ error: APIError) {
        switch error {
        case .refused: self.init(.thoughtspotRejected, "the call could not be sent")
        case .unreachable(let interruption) where interruption.wasBusy:
            self.init(.overloaded, "every connection to ThoughtSpot was in use", retryAfter: 1)
        case .unreachable: self.init(.thoughtspotUnavailable, "ThoughtSpot cannot be reached", retryAfter: 1)
        case .timedOut: self.init(.thoughtspotTimeout, "ThoughtSpot did not answer in time")
        case .unauthorized: self.init(.thoughtspotRejected, "ThoughtSpot refused the credentials")
        case .malformed: self.init(.thoughtspotRejected, "ThoughtSpot's answer cannot be read")
        case .rejected(let rejection):
            switch rejection.status {
            case 429:
                let wait = min(max(rejection.retryAfter ?? 1, 1), 600)
                self.init(.thoughtspotUnavailable, "ThoughtSpot has had too many requests", retryAfter: wait)
            case 502, 503:
                let wait = min(max(rejection.retryAfter ?? 1, 1), 600)
                self.init(.thoughtspotUnavailable, "a gateway answered for ThoughtSpot", retryAfter: wait)
            case 504: self.init(.thoughtspotTimeout, "a gateway waited for ThoughtSpot in vain")
            case 300..<400: self.init(.thoughtspotRejected, "ThoughtSpot answered with a redirect")
            default: self.init(.thoughtspotRejected, "ThoughtSpot refused the call")
            }
        }
    }
}
