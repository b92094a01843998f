internal import Telemetry
internal import ThoughtSpot

/// Runs one call, counts it by endpoint and outcome and times it.
// Inlined, like each step on the way to a token that has one caller: an async frame of its own costs an allocation.
@inline(__always)
func measured<Value>(
    _ label: EndpointLabel,
    since start: MonotonicTime,
    _ metrics: ServiceMetrics,
    _ call: () async throws(APIError) -> Value
) async -> Result<Value, APIError> {
    let result: Result<Value, APIError>
    let outcome: UpstreamLabel
    do throws(APIError) {
        result = .success(try await call())
        outcome = .success
    } catch {
        result = .failure(error)
        outcome = UpstreamLabel(error)
    }
    metrics.note(label, outcome, since: start)
    return result
}

extension ServiceMetrics {
    /// Counts a call to ThoughtSpot that is through, and how long it took.
    func note(_ label: EndpointLabel, _ outcome: UpstreamLabel, since start: MonotonicTime) {
        upstreamRequests.add(label, outcome)
        upstreamDuration.observe(nanoseconds: MonotonicTime.now().nanoseconds(since: start), label)
    }
}
