internal import Telemetry

/// When a call that only reads is made again.
///
/// Changes are never repeated: whether the first try was carried out is not known. Status 429 and 503 are waited out as
/// long as `Retry-After` says, else a second, two, four and so on; a broken connection likewise.
public struct RetryPolicy: Sendable, Hashable {
    /// How often a call is made again at most.
    public var retries: Int
    /// No pause is longer; a server that asks for more has the last word.
    public var longestPause: Duration

    /// Two more tries, with pauses of at most half a minute.
    public init(retries: Int = 2, longestPause: Duration = .seconds(30)) {
        self.retries = max(0, retries)
        self.longestPause = longestPause
    }

    /// The pause before the next try; nil if there is none.
    func pause(after error: APIError, tries: Int, _ effect: Effect) -> Duration? {
        guard tries <= retries, effect == .reads || effect == .listsEverybody else { return nil }
        let usual = Duration.seconds(1 << min(tries - 1, 10))
        switch error {
        case .rejected(let rejection) where [429, 503].contains(rejection.status):
            let asked = rejection.retryAfter.map { Duration.seconds(max(0, min($0, 86_400))) } ?? usual
            return asked > longestPause ? nil : asked
        case .unreachable: return min(usual, longestPause)
        case .refused, .timedOut, .unauthorized, .rejected, .malformed: return nil
        }
    }

    /// Makes the call, and again while the policy says so.
    func run<Value: Answer>(
        _ endpoint: Endpoint<Value>,
        _ send: (Endpoint<Value>) async throws(APIError) -> Value
    ) async throws(APIError) -> Value {
        var tries = 0
        while true {
            tries += 1
            do { return try await send(endpoint) } catch {
                guard let pause = pause(after: error, tries: tries, endpoint.call.effect) else { throw error }
                do { try await Task.sleep(for: pause) } catch _ { throw error }
            }
        }
    }
}

extension Client {
    /// Sends a call, and one that only reads once more when ThoughtSpot is busy; `timeout` is for each try.
    @discardableResult
    public func send<Value>(
        _ endpoint: Endpoint<Value>,
        retrying policy: RetryPolicy,
        timeout: Duration? = nil
    ) async throws(APIError) -> Value {
        try await policy.run(endpoint) { endpoint throws(APIError) in try await send(endpoint, timeout: timeout) }
    }
}

extension AdminSession {
    /// Sends a call, and one that only reads once more when ThoughtSpot is busy; `timeout` is for each try.
    @discardableResult
    public func send<Value>(
        _ endpoint: Endpoint<Value>,
        retrying policy: RetryPolicy,
        timeout: Duration? = nil
    ) async throws(APIError) -> Value {
        try await policy.run(endpoint) { endpoint throws(APIError) in try await send(endpoint, timeout: timeout) }
    }
}
