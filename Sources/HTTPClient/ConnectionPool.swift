/// Which call of one loop gets which connection: keeps count, holds no socket.
///
/// How many connections there may be is the budget's to say: it grows with the calls that bring the right to another one.
/// Calls wait in the order they came; whichever connection is free first, returned or newly opened, serves the first.
struct ConnectionPool<Connection: AnyObject, Call: AnyObject> {
    /// How many connections there may be.
    private(set) var allowance = 0
    private var idle: [Connection] = []
    private var waiting: [Call] = []
    private var opening = 0
    private var busy = 0

    /// Connections there are or will be.
    var count: Int { idle.count + opening + busy }

    /// A call has brought the right to one more connection.
    mutating func allowOneMore() { allowance += 1 }

    /// The budget has taken back the right to one connection.
    mutating func allowOneLess() { allowance -= 1 }

    /// A connection for a call, the one used last, so that the others can grow old; nil if none is idle.
    mutating func take() -> Connection? {
        guard let connection = idle.popLast() else { return nil }
        busy += 1
        return connection
    }

    /// A call waits for the next connection, behind the others or, if it has waited before, ahead of them.
    mutating func wait(_ call: Call, first: Bool = false) {
        waiting.insert(call, at: first ? 0 : waiting.count)
    }

    /// Whether one more connection is to be opened, which is counted as begun.
    mutating func opensAnother() -> Bool {
        guard opening < waiting.count, count < allowance else { return false }
        opening += 1
        return true
    }

    /// A connection is there; the call it serves, or none: then it is idle.
    mutating func opened(_ connection: Connection) -> Call? {
        opening -= 1
        busy += 1
        return released(connection)
    }

    /// A connection could not be opened: the call that has waited longest learns it.
    mutating func openFailed() -> Call? {
        opening -= 1
        return waiting.isEmpty ? nil : waiting.removeFirst()
    }

    /// A call is through and the connection may go on; the next call for it, or none.
    mutating func released(_ connection: Connection) -> Call? {
        guard waiting.isEmpty else { return waiting.removeFirst() }
        busy -= 1
        idle.append(connection)
        return nil
    }

    /// A connection has ended.
    mutating func lost(_ connection: Connection) {
        if let index = idle.firstIndex(where: { $0 === connection }) {
            idle.remove(at: index)
        } else {
            busy -= 1
        }
    }

    /// A call does not want to wait any longer; false if it was not waiting.
    mutating func withdraw(_ call: Call) -> Bool {
        guard let index = waiting.firstIndex(where: { $0 === call }) else { return false }
        waiting.remove(at: index)
        return true
    }
}
