/// The faults that are set.
struct FaultBook: Sendable {
    private(set) var faults: [Fault] = []

    /// Sets these and no others.
    mutating func replace(_ faults: [Fault]) { self.faults = faults }

    /// Sets one more.
    mutating func add(_ more: [Fault]) { faults += more }

    /// The fault that strikes a call of that endpoint, counted down; the first that does wins, a latency comes on top.
    mutating func strike(_ route: Route) -> (delay: Int, fault: Fault?) {
        var delay = 0
        for place in faults.indices where faults[place].concerns(route) {
            guard isDue(place) else { continue }
            if case .latency(let base, let jitter) = faults[place].kind {
                delay += base + (jitter > 0 ? Int.random(in: 0...jitter, using: &faults[place].random) : 0)
                continue
            }
            return (delay, faults[place])
        }
        return (delay, nil)
    }

    private mutating func isDue(_ place: Int) -> Bool {
        if faults[place].times == 0 { return false }
        if faults[place].after > 0 {
            faults[place].after -= 1
            return false
        }
        if faults[place].probability < 1,
            Double.random(in: 0..<1, using: &faults[place].random) >= faults[place].probability
        {
            return false
        }
        faults[place].times = faults[place].times.map { $0 - 1 }
        return true
    }
}
