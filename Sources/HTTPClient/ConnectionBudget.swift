/// How many connections each loop may have, and which loop serves the next call: keeps count, holds no socket.
///
/// A connection lives on one loop, but the budget is one for all: a call is served on its own loop while that has a
/// connection to spare or may open one, else on any loop that has one to spare.
///
/// Invariants, held after every event: all loops together have `capacity` connections at most; no loop serves more calls
/// than it has connections; no call waits while fewer than `capacity` are served; at most `maximumWaiting` wait.
struct ConnectionBudget<Waiter> {
    /// Where a call is served.
    struct Place: Equatable, Sendable {
        /// The number of the loop.
        let loop: Int
        /// Whether that loop may open one more connection than before.
        let opens: Bool
    }

    /// What becomes of a call that comes in.
    enum Admission {
        case serve(Place)
        /// It waits under its number until it is placed or withdrawn.
        case wait
        /// So many wait already that it is refused.
        case full
    }

    private struct Waiting {
        let id: UInt64
        let home: Int
        let waiter: Waiter
    }

    private let capacity: Int
    private let maximumWaiting: Int
    private var connections: [Int]
    private var serving: [Int]
    private var connectionCount = 0
    private(set) var servingCount = 0
    private var waiting: [Waiting] = []

    /// A budget of that many connections, at least one, for that many loops.
    init(capacity: Int, loops: Int, maximumWaiting: Int) {
        self.capacity = max(1, capacity)
        self.maximumWaiting = max(0, maximumWaiting)
        connections = Array(repeating: 0, count: loops)
        serving = Array(repeating: 0, count: loops)
    }

    /// How many calls wait.
    var waitingCount: Int { waiting.count }

    /// A call comes in on loop `home`; nil if it has to wait, which `enqueue` makes it do.
    mutating func enter(home: Int) -> Place? {
        guard servingCount < capacity else { return nil }
        return place(home)
    }

    /// A call that has to wait: by now there may be a place for it all the same.
    mutating func enqueue(_ id: UInt64, home: Int, _ waiter: @autoclosure () -> Waiter) -> Admission {
        if let place = enter(home: home) { return .serve(place) }
        guard waiting.count < maximumWaiting else { return .full }
        waiting.append(Waiting(id: id, home: home, waiter: waiter()))
        return .wait
    }

    /// A call on that loop is through; the call that has waited longest takes its place.
    mutating func leave(_ loop: Int) -> (Waiter, Place)? {
        serving[loop] -= 1
        servingCount -= 1
        guard !waiting.isEmpty else { return nil }
        let next = waiting.removeFirst()
        return (next.waiter, place(next.home))
    }

    /// A waiting call does not want to wait any longer; nil if it does not wait.
    mutating func withdraw(_ id: UInt64) -> Waiter? {
        guard let index = waiting.firstIndex(where: { $0.id == id }) else { return nil }
        return waiting.remove(at: index).waiter
    }

    /// A connection of that loop has ended; false if the loop is to keep the right to another one, because a call that
    /// counts on it is on its way there.
    mutating func lost(_ loop: Int) -> Bool {
        guard connections[loop] > serving[loop] else { return false }
        connections[loop] -= 1
        connectionCount -= 1
        return true
    }

    private mutating func place(_ home: Int) -> Place {
        servingCount += 1
        if connections[home] > serving[home] {
            serving[home] += 1
            return Place(loop: home, opens: false)
        }
        if connectionCount < capacity {
            connectionCount += 1
            connections[home] += 1
            serving[home] += 1
            return Place(loop: home, opens: true)
        }
        // Fewer calls are served than there are connections, so one loop at least has one to spare.
        let loop = connections.indices.first { connections[$0] > serving[$0] } ?? home
        serving[loop] += 1
        return Place(loop: loop, opens: false)
    }
}
