/// Which call gets which connection: keeps count, holds no socket.
///
/// Calls wait in the order they came; whichever connection is free first, returned or newly opened, serves the first.
struct ConnectionPool<Connection: AnyObject, Call: AnyObject> {
    /// What a call that comes in leads to.
    enum Placement {
        case use(Connection)
        /// It waits, and one more connection is to be opened.
        case open
        case wait
    }

    private let capacity: Int
    private var idle: [Connection] = []
    private var waiting: [Call] = []
    private var opening = 0
    private var busy = 0

    init(capacity: Int) { self.capacity = capacity }

    /// Connections there are or will be.
    var count: Int { idle.count + opening + busy }

    /// A call wants a connection; the one used last comes first, so that the others can grow old.
    mutating func place(_ call: Call) -> Placement {
        if let connection = idle.popLast() {
            busy += 1
            return .use(connection)
        }
        waiting.append(call)
        return needsAnother() ? .open : .wait
    }

    /// A connection is there; the call it serves, or none: then it is idle.
    mutating func opened(_ connection: Connection) -> Call? {
        opening -= 1
        busy += 1
        return released(connection)
    }

    /// A connection could not be opened: the oldest call learns it, and the others may need a new attempt.
    mutating func openFailed() -> (failed: Call?, opensAnother: Bool) {
        opening -= 1
        let failed = waiting.isEmpty ? nil : waiting.removeFirst()
        return (failed, needsAnother())
    }

    /// A call is through and the connection may go on; the next call for it, or none.
    mutating func released(_ connection: Connection) -> Call? {
        guard waiting.isEmpty else { return waiting.removeFirst() }
        busy -= 1
        idle.append(connection)
        return nil
    }

    /// A connection has ended; whether one is to be opened in its place.
    mutating func lost(_ connection: Connection) -> Bool {
        if let index = idle.firstIndex(where: { $0 === connection }) {
            idle.remove(at: index)
        } else {
            busy -= 1
        }
        return needsAnother()
    }

    /// A call does not want to wait any longer; false if it was not waiting.
    mutating func withdraw(_ call: Call) -> Bool {
        guard let index = waiting.firstIndex(where: { $0 === call }) else { return false }
        waiting.remove(at: index)
        return true
    }

    /// Counts one more attempt if there are calls without one and there is room.
    private mutating func needsAnother() -> Bool {
        guard opening < waiting.count, count < capacity else { return false }
        opening += 1
        return true
    }
}
