internal import HTTPClient
internal import HTTPWire
internal import Telemetry
internal import Transport

/// The probes of the way to ThoughtSpot: name, connection with TLS, and the clock at the other end.
struct ReachProbes {
    private let origin: Origin
    private let client: HTTPClient.Client
    private let hasProxy: Bool

    init(_ origin: Origin, _ client: HTTPClient.Client, hasProxy: Bool) {
        self.origin = origin
        self.client = client
        self.hasProxy = hasProxy
    }

    /// All findings, in order; later ones are skipped when an earlier one fails.
    func findings() async -> [Finding] {
        let name = await self.name()
        guard name.state != .fail else {
            return [name, .skipped(.connection, "no address"), .skipped(.clock, "no connection")]
        }
        let (connection, response) = await connect()
        return [name, connection, clock(response)]
    }

    private func name() async -> Finding {
        if hasProxy { return .skipped(.name, "the proxy resolves \(origin.host)") }
        let resolver = Resolver()
        let answer = await withCheckedContinuation { continuation in
            resolver.resolve(origin.host) { continuation.resume(returning: $0) }
        }
        switch answer {
        case .success(let addresses):
            return .ok(.name, "\(origin.host) is \(addresses.map(\.description).joined(separator: ", "))")
        case .failure(let failure): return .fail(.name, .nameUnresolved, failure.description)
        }
    }

    private func connect() async -> (Finding, Response?) {
        do throws(ExchangeError) {
            let deadline = MonotonicTime.now().advanced(bySeconds: 10)
            let response = try await client.send(Request(.get, "/callosum/v1/session/isactive"), deadline: deadline)
            let how = origin.isTLS ? "TLS verified" : "plain, on this machine"
            if response.status >= 500 || (300..<400).contains(response.status) {
                let detail = "\(origin): \(how), but the answer is \(response.status)"
                return (.fail(.connection, .answerStrange, detail), response)
            }
            return (.ok(.connection, "\(origin): \(how)"), response)
        } catch {
            return (.fail(.connection, Fault(error.reason), error.detail), nil)
        }
    }

    private func clock(_ response: Response?) -> Finding {
        guard let text = response?.fields.text("Date"), let theirs = HTTPDate.decode(text) else {
            return .skipped(.clock, "no Date came")
        }
        let skew = theirs - Int(Telemetry.WallClock.now().seconds)
        guard abs(skew) <= 30 else {
            let side = skew > 0 ? "ahead of" : "behind"
            return .fail(.clock, .clockSkewed, "ThoughtSpot's clock is \(abs(skew)) s \(side) ours")
        }
        return .ok(.clock, "within \(max(1, abs(skew))) s of ThoughtSpot's")
    }
}

extension Fault {
    fileprivate init(_ reason: ExchangeError.Reason) {
        switch reason {
        case .resolve: self = .nameUnresolved
        case .connect, .timedOut, .closed, .cancelled, .busy, .limited, .circuit: self = .unreachable
        case .tls: self = .tlsUntrusted
        case .proxy: self = .proxyRefused
        case .malformed, .tooLarge: self = .answerStrange
        }
    }
}
