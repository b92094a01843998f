internal import CLinux
internal import Dispatch
internal import Synchronization
internal import Telemetry

/// Audit entries on their way to the file: bounded, in order, and never waited for by an event loop.
///
/// Invariant: the octets of all entries that wait or are being written are at most `capacity`; an entry for which there
/// is no room is refused at once, and its caller counts it. An entry whose caller waits for the outcome is told within
/// `patienceSeconds`, whatever holds up the file.
final class AuditQueue: Sendable {
    /// One entry and the place in which it came.
    struct Entry: Sendable {
        let number: Int
        let octets: [UInt8]
    }

    /// Hears whether the entry is in the file.
    typealias Completion = @Sendable (Bool) -> Void

    /// Writes what `take` gives until that is nothing, and tells the outcome of each entry; false if another process holds
    /// the file, and nothing was taken.
    typealias Write = @Sendable (_ take: () -> [Entry], _ finish: (Entry, Bool) -> Void) -> Bool

    private struct Waiter {
        let until: MonotonicTime
        let complete: Completion
    }

    private struct State {
        var entries: [Entry] = []
        /// Of `entries` and of those being written.
        var octets = 0
        var outstanding = 0
        var next = 0
        var waiters: [Int: Waiter] = [:]
        var isScheduled = false
        var isWatched = false
        /// When an entry last left the queue, or the first one came into an empty one.
        var progress = MonotonicTime(nanoseconds: 0)
        /// The most octets since the queue was empty.
        var peak = 0
        var flushing: [DispatchSemaphore] = []
    }

    private let capacity: Int
    private let patienceSeconds: Double
    private let queue = DispatchQueue(label: "spotgate.audit")
    private let state = Mutex(State())
    private let writer: Mutex<Write?> = Mutex(nil)

    /// Above this many octets the heap is given back once the queue is empty again.
    private static let jam = 1 << 18

    init(capacity: Int, patienceSeconds: Double) {
        self.capacity = capacity
        self.patienceSeconds = patienceSeconds
    }

    /// Says who writes; to be called once, before the first entry.
    func connect(_ write: @escaping Write) { writer.withLock { $0 = write } }

    /// Whether another entry may have room: asked before the entry is put together.
    var hasRoom: Bool { state.withLock { $0.octets < capacity } }

    /// Whether nothing has left the queue for longer than its patience, although something waits.
    var isStuck: Bool {
        state.withLock { $0.outstanding > 0 && MonotonicTime.now() > $0.progress.advanced(bySeconds: patienceSeconds) }
    }

    /// Takes an entry; false if there is no room for it, and then `completion` is not called.
    func add(_ octets: [UInt8], _ completion: Completion? = nil) -> Bool {
        let now = MonotonicTime.now()
        let (isTaken, mustSchedule, mustWatch) = state.withLock { state in
            guard state.octets + octets.count <= capacity else { return (false, false, false) }
            if state.outstanding == 0 { state.progress = now }
            state.octets += octets.count
            state.peak = max(state.peak, state.octets)
            state.outstanding += 1
            state.entries.append(Entry(number: state.next, octets: octets))
            if let completion {
                let until = now.advanced(bySeconds: patienceSeconds)
                state.waiters[state.next] = Waiter(until: until, complete: completion)
            }
            state.next += 1
            let watches = completion != nil && !state.isWatched
            if watches { state.isWatched = true }
            defer { state.isScheduled = true }
            return (true, !state.isScheduled, watches)
        }
        if mustSchedule { queue.async { self.run() } }
        if mustWatch { watchWaiters() }
        return isTaken
    }

    /// Waits until nothing is on its way, at most that long; how many entries are still not written.
    func flush(within seconds: Double) -> Int {
        let done = DispatchSemaphore(value: 0)
        let isEmpty = state.withLock { state in
            if state.outstanding > 0 { state.flushing.append(done) }
            return state.outstanding == 0
        }
        if !isEmpty { _ = done.wait(timeout: .now() + seconds) }
        return state.withLock { $0.outstanding }
    }

    private func run() {
        guard let write = writer.withLock({ $0 }) else { return }
        guard write({ take() }, { finish($0, $1) }) else {
            queue.asyncAfter(deadline: .now() + .milliseconds(5)) { self.run() }
            return
        }
        let (again, mustTrim) = state.withLock { state in
            let again = !state.entries.isEmpty
            state.isScheduled = again
            guard state.outstanding == 0 else { return (again, false) }
            defer { state.peak = 0 }
            return (again, state.peak > AuditQueue.jam)
        }
        if again { queue.async { self.run() } }
        if mustTrim { clinux_trim_heap() }
    }

    private func take() -> [Entry] {
        state.withLock { state in
            var taken: [Entry] = []
            swap(&taken, &state.entries)
            return taken
        }
    }

    private func finish(_ entry: Entry, _ isWritten: Bool) {
        let (waiter, flushing) = state.withLock { state in
            (state.waiters.removeValue(forKey: entry.number), AuditQueue.leave(entry, &state))
        }
        waiter?.complete(isWritten)
        for semaphore in flushing { semaphore.signal() }
    }

    private static func leave(_ entry: Entry, _ state: inout State) -> [DispatchSemaphore] {
        state.octets -= entry.octets.count
        state.outstanding -= 1
        state.progress = .now()
        guard state.outstanding == 0 else { return [] }
        defer { state.flushing = [] }
        return state.flushing
    }

    /// From a thread that no file can hold up: callers whose time is over hear no, and what was not begun is taken back, so
    /// that no line tells of a token that was withheld.
    private func watchWaiters() {
        DispatchQueue.global().asyncAfter(deadline: .now() + min(0.25, patienceSeconds)) { [weak self] in
            guard let self else { return }
            let now = MonotonicTime.now()
            let (expired, flushing, isOver) = state.withLock { state in
                let late = state.waiters.filter { $0.value.until <= now }
                for number in late.keys { state.waiters[number] = nil }
                var flushing: [DispatchSemaphore] = []
                for entry in state.entries where late[entry.number] != nil {
                    let progress = state.progress
                    flushing += AuditQueue.leave(entry, &state)
                    state.progress = progress
                }
                state.entries.removeAll { late[$0.number] != nil }
                if state.waiters.isEmpty { state.isWatched = false }
                return (late.values.map(\.complete), flushing, state.waiters.isEmpty)
            }
            for complete in expired { complete(false) }
            for semaphore in flushing { semaphore.signal() }
            if !isOver { watchWaiters() }
        }
    }
}
