internal import Synchronization
internal import Transport

/// The doorkeeper of a server: who may come in, and to which loop.
///
/// Asked when a connection comes or goes, never per request.
final class Admission: Sendable {
    private struct State {
        var ledger: ConnectionLedger
        /// Connections on each loop.
        var seats: [Int]
        var onRoom: @Sendable () -> Void = {}
    }

    /// What becomes of a connection just accepted.
    enum Verdict {
        /// It is served on the loop of that index.
        case seat(Int)
        case rejected(ConnectionRejection)
    }

    private let state: Mutex<State>

    init(_ limits: ServerLimits, seats: Int) {
        let ledger = ConnectionLedger(
            total: limits.maxConnections,
            perPeer: limits.maxConnectionsPerPeer,
            untrusted: limits.maxUntrustedConnections
        )
        state = Mutex(State(ledger: ledger, seats: [Int](repeating: 0, count: seats)))
    }

    /// How many connections there are.
    var count: Int { state.withLock { $0.ledger.count } }

    /// What to do when there is room again after there was none.
    func onRoom(_ action: @escaping @Sendable () -> Void) { state.withLock { $0.onRoom = action } }

    /// Whether there is room for one more, and whether the answer has just turned to no.
    func hasRoom() -> (hasRoom: Bool, isNews: Bool) {
        state.withLock { state in
            let wasFull = state.ledger.isFull
            let hasRoom = state.ledger.hasRoom()
            return (hasRoom, !hasRoom && !wasFull)
        }
    }

    /// The loop with the fewest connections, entered there; or why the connection is turned away.
    func admit(_ origin: Peer.Origin, isUntrusted: Bool) -> Verdict {
        state.withLock { state in
            if let reason = state.ledger.admit(origin, isUntrusted: isUntrusted) { return .rejected(reason) }
            let seat = state.seats.indices.min { state.seats[$0] < state.seats[$1] } ?? 0
            state.seats[seat] += 1
            return .seat(seat)
        }
    }

    /// A connection turns out to be of a peer that no rule trusts; false if there are enough of those.
    func distrust() -> Bool { state.withLock { $0.ledger.distrust() } }

    /// A connection has gone.
    func release(_ origin: Peer.Origin, isUntrusted: Bool, from seat: Int) {
        let onRoom = state.withLock { state -> (@Sendable () -> Void)? in
            state.seats[seat] -= 1
            return state.ledger.release(origin, isUntrusted: isUntrusted) ? state.onRoom : nil
        }
        onRoom?()
    }
}
