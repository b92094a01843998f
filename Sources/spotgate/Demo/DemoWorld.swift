internal import HTTPServer
internal import HTTPWire
internal import JSON
internal import Sandbox
internal import Synchronization

/// The demo's stand-in ThoughtSpot and services, put into the state that a visitor wants to see.
final class DemoWorld: Sendable {
    /// What is not as it was at the start.
    private struct Changes {
        var hasNewKey = false
        var isDenying = false
        /// Seconds by which the sandbox's clock is ahead.
        var seconds = 0
    }

    /// The sandbox's clock goes no further ahead: the service believes a clock up to a day off.
    private static let furthest = 72_000
    /// The calls that make tokens, of both APIs.
    private static let mints = ["session/auth/token", "auth/token/full"]

    private let demonstration: Demonstration
    private let changes = Mutex(Changes())

    init(_ demonstration: Demonstration) { self.demonstration = demonstration }

    /// Puts everything right and then into that state, for that visitor.
    ///
    /// - Parameter byCookies: whether it is a session that comes to its end, which lasts longer than a token.
    func enter(
        _ condition: DemoCondition,
        _ visitor: DemoVisitor,
        byCookies: Bool
    ) async throws(StartFailure) {
        try await repair(keepsClock: condition == .expired)
        switch condition {
        case .fine, .session: break
        case .slow: try await set(["kind": "latency", "ms": 2000])
        case .silent: try await set(["kind": "hang"])
        case .down: try await set(["kind": "reset"])
        case .key:
            changes.withLock { $0.hasNewKey = true }
            try await tell("secret-key", ["secret_key": "another-key-than-the-one-the-service-has"])
        case .blocked:
            changes.withLock { $0.isDenying = true }
            try demonstration.deny([visitor.name])
        case .expired: try await advance(byCookies ? 10_801 : 301)
        }
    }

    private func repair(keepsClock: Bool) async throws(StartFailure) {
        try await tell("fault", .array([]))
        let old = changes.withLock { changes in
            defer { changes.hasNewKey = false; changes.isDenying = false }
            return changes
        }
        if old.hasNewKey { try await tell("secret-key", ["secret_key": .string(demonstration.settings.secretKey)]) }
        if old.isDenying { try demonstration.deny([]) }
        if !keepsClock || old.seconds > DemoWorld.furthest { try await advance(-old.seconds) }
    }

    private func advance(_ seconds: Int) async throws(StartFailure) {
        guard seconds != 0 else { return }
        changes.withLock { $0.seconds += seconds }
        try await tell("clock", ["advance_seconds": .number(seconds)])
    }

    private func set(_ fault: JSONObject) async throws(StartFailure) {
        let faults = DemoWorld.mints.map { endpoint in
            var fault = fault
            fault["endpoint"] = .string(endpoint)
            return JSONValue.object(fault)
        }
        try await tell("fault", .array(faults))
    }

    private func tell(_ what: String, _ value: JSONValue) async throws(StartFailure) {
        let request = Request(.put, "/sandbox/\(what)", body: JSONWriter().bytes(of: value))
        guard case .response(let response) = await demonstration.sandbox.standIn.answer(request),
            response.status < 300
        else { throw .system("the sandbox did not take \(what)") }
    }
}
