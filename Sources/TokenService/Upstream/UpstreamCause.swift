internal import HTTPWire
internal import Telemetry
package import ThoughtSpot

/// Why an exchange with ThoughtSpot failed, for the line of the decision: never a byte of a request, a token or a body.
package struct UpstreamCause: Sendable, Equatable {
    /// The closed list of causes.
    package enum Kind: String, Sendable, CaseIterable {
        /// The name has no address.
        case resolve
        case connect, tls, proxy
        case timedOut = "timed_out"
        /// The connection ended before the answer was whole.
        case closed
        /// No HTTP, no JSON, or a success without what was asked for.
        case malformed
        case tooLarge = "too_large"
        case cancelled
        /// No connection became free in time.
        case busy
        /// Too many of the user's exchanges wait already.
        case limited
        /// The circuit is open, so that nothing was sent.
        case circuit
        /// Status 401.
        case unauthorized
        /// Any other status that is no success.
        case status
        /// The call cannot be put on the wire.
        case unsendable
    }

    package let kind: Kind
    /// Addresses, system messages and words of ours; empty where the kind says all.
    package var detail = ""
    /// The status of the answer, where there was one.
    package var status: Int?
    /// ThoughtSpot's own code in the answer.
    package var vendorCode: Int?
    /// The GUID of ThoughtSpot's incident.
    package var incident: String?
    /// Where a redirect pointed to, without query and fragment.
    package var location: String?
    /// Whether ThoughtSpot may have acted on the request.
    package var mayHaveBeenSent = true

    /// What a failed call says of its cause.
    package init(_ error: APIError) {
        switch error {
        case .refused(let refusal):
            kind = .unsendable
            detail = refusal.rawValue
        case .unreachable(let interruption), .timedOut(let interruption):
            kind = Kind(interruption.reason)
            detail = interruption.detail
        case .unauthorized(let rejection):
            kind = .unauthorized
            read(rejection)
        case .rejected(let rejection):
            kind = .status
            read(rejection)
        case .malformed(let malformation):
            kind = .malformed
            detail = malformation.reason
        }
        mayHaveBeenSent = error.mayHaveBeenSent
    }

    private mutating func read(_ rejection: APIError.Rejection) {
        status = rejection.status
        vendorCode = rejection.code
        incident = rejection.incident
        location = rejection.location
    }
}

extension UpstreamCause {
    /// Adds what is known to a line of the log.
    func add(to line: inout LogFields) {
        line.add("cause", kind.rawValue)
        if !detail.isEmpty { line.add("cause_detail", detail) }
        if let status { line.add("upstream_status", status) }
        if let vendorCode { line.add("vendor_code", vendorCode) }
        if let incident { line.add("incident", incident) }
        if let location { line.add("location", location) }
        line.add("may_have_been_sent", mayHaveBeenSent)
    }

    /// One line for people: the kind, and what is known besides.
    package var summary: String {
        var parts = [kind.rawValue]
        if !detail.isEmpty { parts.append(detail) }
        if let status { parts.append("status \(status)") }
        if let vendorCode { parts.append("code \(vendorCode)") }
        if let incident { parts.append("incident \(incident)") }
        if let location { parts.append("redirect to \(location)") }
        return parts.joined(separator: ", ")
    }
}

extension UpstreamCause.Kind {
    /// The word for an exchange without an answer.
    init(_ reason: ExchangeError.Reason) {
        self =
            switch reason {
            case .resolve: .resolve
            case .connect: .connect
            case .tls: .tls
            case .proxy: .proxy
            case .timedOut: .timedOut
            case .closed: .closed
            case .malformed: .malformed
            case .tooLarge: .tooLarge
            case .cancelled: .cancelled
            case .busy: .busy
            case .limited: .limited
            case .circuit: .circuit
            }
    }
}
