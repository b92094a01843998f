internal import CLinux
internal import Dispatch
internal import Glibc
internal import Synchronization
package import Telemetry

/// What a descriptor is ready for; hang-ups and errors count as both, the next call tells.
struct Readiness: OptionSet {
    let rawValue: UInt32
    static let read = Readiness(rawValue: 1)
    static let write = Readiness(rawValue: 2)
    /// The peer will send no more: read until the end is seen.
    static let hangup = Readiness(rawValue: 4)
    /// The connection is at its end in both directions, or in error; always with the three others.
    static let broken = Readiness(rawValue: 8)
}

/// Owns a descriptor that a loop watches.
protocol Watched: AnyObject {
    /// Called on the loop whenever the descriptor became ready since the last call (edge-triggered).
    func ready(_ readiness: Readiness)
}

/// One thread, one epoll instance: everything of a connection lives and dies here, and handlers run here as jobs.
///
/// A task executor only: were it a serial executor as well, every call of an async function would leave the one for the
/// other by way of the queue.
// Invariant of @unchecked Sendable: `inbox`, `threadID` and the two descriptors are safe from anywhere; everything else
// is touched only on the loop's own thread, which every entry point checks or is called from.
package final class EventLoop: TaskExecutor, @unchecked Sendable {
    /// What other threads left for the loop.
    private struct Inbox: ~Copyable {
        var jobs: [UnownedJob] = []
        var calls: [@Sendable () -> Void] = []
        /// Whether the eventfd is already signalled.
        var isAwake = false
    }

    private struct Slot {
        var watched: (any Watched)?
        /// Tells an event for a closed descriptor from one for its successor of the same number.
        var generation: UInt32 = 0
    }

    /// Bytes read go here first; whoever gets them copies what it keeps, so idle connections hold no buffer.
    let readBuffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 16)

    /// What one call of epoll_wait gives at most.
    private static let eventCount: Int32 = 256
    private let events = UnsafeMutablePointer<epoll_event>.allocate(capacity: Int(EventLoop.eventCount))
    private let epoll: Int32
    private let wakeup: Int32
    private let threadID = Atomic<UInt>(0)
    private let inbox = Mutex(Inbox())
    private var slots: [Slot] = []
    private var deadlines = DeadlineHeap()
    private var jobs: [UnownedJob] = []
    private var calls: [() -> Void] = []
    private var isStopping = false

    /// The clock at the start of this turn: good enough for deadlines, and free.
    package private(set) var now = MonotonicTime.now()

    /// Nothing runs before `run`, or `turn(at:)`.
    package init() throws(SystemError) {
        System.ignoreBrokenPipes()
        epoll = try System.check("epoll_create1") { epoll_create1(Int32(EPOLL_CLOEXEC)) }
        wakeup = try System.check("eventfd") { eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC)) }
        var event = epoll_event(events: EPOLLIN.rawValue | EPOLLET.rawValue, data: epoll_data_t(u64: .max))
        try System.check("epoll_ctl") { epoll_ctl(epoll, EPOLL_CTL_ADD, wakeup, &event) }
    }

    deinit {
        readBuffer.deallocate()
        events.deallocate()
        System.close(wakeup)
        System.close(epoll)
    }

    /// Whether the caller runs on the loop's thread.
    package var isCurrent: Bool { threadID.load(ordering: .relaxed) == UInt(pthread_self()) }

    // MARK: Executor

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        if isCurrent {
            jobs.append(job)
        } else {
            deliver { $0.jobs.append(job) }
        }
    }

    /// Stops the process if called off the loop: a bug of ours that would corrupt what the loop owns.
    package func checkIsolated() { precondition(isCurrent, "called off the loop's thread") }

    /// Runs `body` on the loop, soon and never inside the caller.
    package func execute(_ body: @escaping @Sendable () -> Void) {
        if isCurrent {
            calls.append(body)
        } else {
            deliver { $0.calls.append(body) }
        }
    }

    /// Runs `body` later in this turn; only from the loop itself.
    func later(_ body: @escaping () -> Void) {
        checkIsolated()
        calls.append(body)
    }

    private func deliver(_ put: (inout Inbox) -> Void) {
        let mustWake = inbox.withLock { inbox in
            put(&inbox)
            defer { inbox.isAwake = true }
            return !inbox.isAwake
        }
        if mustWake { eventfd_write(wakeup, 1) }
    }

    // MARK: Descriptors and alarms, on the loop only

    /// Begins to watch a descriptor for everything.
    func watch(_ descriptor: Int32, _ watched: any Watched) throws(SystemError) {
        checkIsolated()
        while slots.count <= Int(descriptor) { slots.append(Slot()) }
        if slots[Int(descriptor)].watched != nil {
            // A connector hands its descriptor to the stream it made: the kernel need not know.
            slots[Int(descriptor)].watched = watched
            return
        }
        slots[Int(descriptor)].generation &+= 1
        slots[Int(descriptor)].watched = watched
        let key = UInt64(slots[Int(descriptor)].generation) << 32 | UInt64(UInt32(descriptor))
        let wanted = EPOLLIN.rawValue | EPOLLOUT.rawValue | EPOLLRDHUP.rawValue | EPOLLET.rawValue
        var event = epoll_event(events: wanted, data: epoll_data_t(u64: key))
        do {
            try System.check("epoll_ctl") { epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) }
        } catch {
            slots[Int(descriptor)].watched = nil
            throw error
        }
    }

    /// Stops watching and closes: the kernel takes a closed descriptor out of epoll by itself.
    func close(_ descriptor: Int32) {
        checkIsolated()
        if slots.indices.contains(Int(descriptor)) { slots[Int(descriptor)].watched = nil }
        System.close(descriptor)
    }

    /// Makes the alarm ring at `time`; `distantFuture` cancels.
    package func set(_ alarm: Alarm, at time: MonotonicTime) {
        checkIsolated()
        if time == .distantFuture { deadlines.cancel(alarm) } else { deadlines.set(alarm, at: time) }
    }

    // MARK: The loop

    /// Runs until `stop`; the calling thread becomes the loop's.
    func run() {
        threadID.store(UInt(pthread_self()), ordering: .relaxed)
        while !isStopping { turn(waiting: timeout(), MonotonicTime.now) }
        threadID.store(0, ordering: .relaxed)
    }

    /// One turn of the loop on the calling thread under the caller's clock, without waiting.
    ///
    /// For tests that decide themselves what the time is; never of a loop that runs.
    package func turn(at time: MonotonicTime) {
        let before = threadID.exchange(UInt(pthread_self()), ordering: .relaxed)
        turn(waiting: 0) { time }
        threadID.store(before, ordering: .relaxed)
    }

    /// Runs `body` as the loop's own thread, between two turns of `turn(at:)`.
    package func asCurrent<Answer>(_ body: () -> Answer) -> Answer {
        let before = threadID.exchange(UInt(pthread_self()), ordering: .relaxed)
        defer { threadID.store(before, ordering: .relaxed) }
        return body()
    }

    private func turn(waiting milliseconds: Int32, _ clock: () -> MonotonicTime) {
        let count = epoll_wait(epoll, events, EventLoop.eventCount, milliseconds)
        now = clock()
        for index in 0..<max(0, Int(count)) { dispatch(events[index]) }
        while let alarm = deadlines.due(now) { alarm.action() }
        runJobs()
    }

    /// Ends `run` after what is due has been done; connections still open are the owner's to close before.
    func stop() { execute { [self] in isStopping = true } }

    /// Milliseconds for epoll_wait, rounded up so that an alarm is due when it returns; -1 is for ever.
    private func timeout() -> Int32 {
        if !jobs.isEmpty || !calls.isEmpty { return 0 }
        guard let next = deadlines.next else { return -1 }
        let milliseconds = (next.nanoseconds(since: .now()) + 999_999) / 1_000_000
        return Int32(min(milliseconds, 60_000))
    }

    private func dispatch(_ event: epoll_event) {
        let key = event.data.u64
        guard key != .max else { return takeInbox() }
        let descriptor = Int(key & 0xFFFF_FFFF)
        guard slots[descriptor].generation == UInt32(key >> 32), let watched = slots[descriptor].watched else { return }
        var readiness: Readiness = []
        let broken = EPOLLERR.rawValue | EPOLLHUP.rawValue
        if event.events & (EPOLLIN.rawValue | EPOLLRDHUP.rawValue | broken) != 0 { readiness.insert(.read) }
        if event.events & (EPOLLOUT.rawValue | broken) != 0 { readiness.insert(.write) }
        if event.events & (EPOLLRDHUP.rawValue | broken) != 0 { readiness.insert(.hangup) }
        if event.events & broken != 0 { readiness.insert(.broken) }
        watched.ready(readiness)
    }

    private func takeInbox() {
        var count: eventfd_t = 0
        eventfd_read(wakeup, &count)
        inbox.withLock { inbox in
            jobs.append(contentsOf: inbox.jobs)
            for call in inbox.calls { calls.append(call) }
            inbox.jobs.removeAll(keepingCapacity: true)
            inbox.calls.removeAll()
            inbox.isAwake = false
        }
    }

    /// Runs what is queued and what that queues in turn, but not for ever: sockets want their turn too.
    ///
    /// Calls that a call leaves wait for the next turn: whoever puts off work does so to let others go first.
    private func runJobs() {
        var batch: [UnownedJob] = []
        for round in 0..<16 where !jobs.isEmpty || (round == 0 && !calls.isEmpty) {
            swap(&batch, &jobs)
            for job in batch { job.runSynchronously(on: asUnownedTaskExecutor()) }
            batch.removeAll(keepingCapacity: true)
            guard round == 0, !calls.isEmpty else { continue }
            let pending = calls
            calls.removeAll(keepingCapacity: true)
            for call in pending { call() }
        }
        if jobs.isEmpty { swap(&batch, &jobs) }
    }
}
