import Synchronization
import Telemetry

/// A clock that tests move.
final class ManualClock: Sendable {
    private let time = Mutex(MonotonicTime(nanoseconds: 1_000_000_000_000))
    var now: MonotonicTime { time.withLock { $0 } }
    func advance(seconds: Double) { time.withLock { $0 = $0.advanced(bySeconds: seconds) } }
}

/// Counts what was sent, and says whether the network is down.
final class Sent: Sendable {
    private let state = Mutex((count: 0, isDown: false))
    var count: Int { state.withLock { $0.count } }
    var isDown: Bool {
        get { state.withLock { $0.isDown } }
        set { state.withLock { $0.isDown = newValue } }
    }
    func add() { state.withLock { $0.count += 1 } }
}
