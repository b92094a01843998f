/// Who leads and who waits, for work that is done once per key at a time; the shell performs what comes back.
struct Flights<Waiter: Sendable>: Sendable {
    /// What the caller has to do.
    enum Part: Equatable {
        /// Do the work, then land.
        case lead
        /// The waiter is kept until the leader lands.
        case wait
    }

    private var waiting: [Name: [Waiter]] = [:]

    /// Joins the work for that key.
    mutating func join(_ key: Name, _ waiter: @autoclosure () -> Waiter) -> Part {
        guard waiting[key] != nil else {
            waiting[key] = []
            return .lead
        }
        waiting[key]?.append(waiter())
        return .wait
    }

    /// Ends the work for that key; these wait for its outcome.
    mutating func land(_ key: Name) -> [Waiter] {
        waiting.removeValue(forKey: key) ?? []
    }

    /// How many keys are in flight.
    var count: Int { waiting.count }
}
