internal import Dispatch
internal import Glibc
internal import Synchronization
internal import Telemetry

/// Looks after the files of a running service, so that no event loop ever asks a file system for anything.
///
/// One queue looks and reads; requests use what it left behind. The kernel tells it of changes (inotify(7)), and once a
/// second it looks of its own accord, for file systems that tell nothing. Invariant: a file is known by the identity it
/// had before it was read, so that a change in between is seen at the next look.
final class FileWatcher: Sendable {
    /// Files that somebody wants to know about.
    struct Interest: Sendable {
        /// Asked for at each look: a reload may name others.
        let files: @Sendable () -> [String]
        /// How long they must have been as they are before `changed` is called: several are replaced one after the other,
        /// and editors write in more than one step.
        var settleSeconds = 0.0
        /// Whether `changed` is called at each look, because it has a judgement of its own.
        var isAsked = false
        /// Called on the watcher's queue, where it may read files.
        let changed: @Sendable () -> Void
    }

    private struct Watched {
        let interest: Interest
        /// Nil for a file that is not there.
        var known: [String: FileIdentity?] = [:]
        var changedAt: MonotonicTime?
    }

    private let queue = DispatchQueue(label: "spotgate.files")
    private let waiter = DispatchQueue(label: "spotgate.files.waiter")
    private let descriptor: Int32
    private let watched = Mutex<[Watched]>([])
    /// Directories under watch and their numbers.
    private let directories = Mutex<[String: Int32]>([:])
    /// When the look under way began, in nanoseconds; 0 without one.
    private let lookBegan = Atomic<UInt64>(0)
    private let lastLook = Atomic<UInt64>(0)
    private let waiting = Mutex<(next: Int, continuations: [Int: CheckedContinuation<Void, Never>])>((0, [:]))

    /// A look that takes longer than this does not hold up requests: they go by what is known.
    private static let patienceNanoseconds: UInt64 = 100_000_000

    init() { descriptor = inotify_init1(O_NONBLOCK | O_CLOEXEC) }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Begins to look after those files; what they are now counts as known.
    func watch(_ interest: Interest) {
        var entry = Watched(interest: interest)
        entry.known = FileWatcher.identities(interest.files())
        watched.withLock { $0.append(entry) }
        followDirectories()
    }

    /// Begins to look by itself: whenever the kernel tells of something, and every `seconds`.
    func start(every seconds: Double = 1) {
        // Where the kernel tells nothing, looking more often has to do.
        let pause = Int32(1000 * (descriptor >= 0 ? seconds : seconds / 5))
        waiter.async { [weak self] in self?.waitAndLook(pause) }
    }

    /// Takes one thread, which holds on to the watcher only while it waits.
    private func waitAndLook(_ pause: Int32) {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&request, descriptor >= 0 ? 1 : 0, pause)
        queue.sync { look() }
        waiter.async { [weak self] in self?.waitAndLook(pause) }
    }

    /// Runs work that reads the files of the interests without a judgement of their own; what it finds counts as known.
    func perform(_ work: @escaping @Sendable () -> Void) {
        queue.async { [self] in
            watched.withLock { watched in
                for index in watched.indices where watched[index].interest.settleSeconds > 0 {
                    watched[index].known = FileWatcher.identities(watched[index].interest.files())
                    watched[index].changedAt = nil
                }
            }
            work()
            followDirectories()
        }
    }

    /// Whether the kernel knows of a change that was not looked at yet; asks the kernel alone.
    var isBehind: Bool {
        guard descriptor >= 0 else { return false }
        let began = lookBegan.load(ordering: .acquiring)
        if began > 0 { return MonotonicTime.now().nanoseconds &- began < FileWatcher.patienceNanoseconds }
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) > 0
    }

    /// Returns when everything that happened before is looked at, and at the latest after `seconds`.
    func catchUp(within seconds: Double = 0.05) async {
        await withCheckedContinuation { continuation in
            let (number, isFirst) = waiting.withLock { waiting in
                defer { waiting.next += 1 }
                waiting.continuations[waiting.next] = continuation
                return (waiting.next, waiting.continuations.count == 1)
            }
            DispatchQueue.global().asyncAfter(deadline: .now() + seconds) { [weak self] in
                self?.waiting.withLock { $0.continuations.removeValue(forKey: number) }?.resume()
            }
            // Those that come while one waits are served by its look, or by the one after it.
            if isFirst { queue.async { self.look() } }
        }
    }

    /// Seconds since the last look ended; grows while one hangs in a file system that does not answer.
    var secondsSinceLook: Double {
        let last = lastLook.load(ordering: .relaxed)
        return last == 0 ? 0 : Double(MonotonicTime.now().nanoseconds &- last) / 1e9
    }

    /// Looks at every file once; on the queue.
    func look() {
        let waiters = waiting.withLock { Array($0.continuations.keys) }
        lookBegan.store(MonotonicTime.now().nanoseconds, ordering: .releasing)
        takeEvents()
        let settled = quickLook()
        followDirectories()
        lookBegan.store(0, ordering: .releasing)
        lastLook.store(MonotonicTime.now().nanoseconds, ordering: .relaxed)
        for number in waiters { waiting.withLock { $0.continuations.removeValue(forKey: number) }?.resume() }
        if waiting.withLock({ !$0.continuations.isEmpty }) { queue.async { self.look() } }
        // Last, because these take their time.
        for changed in settled { changed() }
    }

    /// Tells those who want to know at once, and gives those whose files have settled.
    private func quickLook() -> [@Sendable () -> Void] {
        let now = MonotonicTime.now()
        var asked: [@Sendable () -> Void] = []
        var settled: [@Sendable () -> Void] = []
        var pause: Double?
        watched.withLock { watched in
            for index in watched.indices {
                let interest = watched[index].interest
                let found = FileWatcher.identities(interest.files())
                let isChanged = found.contains { path, identity in
                    watched[index].known[path].map { $0 != identity } ?? false
                }
                watched[index].known = found
                if isChanged { watched[index].changedAt = now }
                if interest.isAsked { asked.append(interest.changed) }
                guard let changedAt = watched[index].changedAt else { continue }
                if now >= changedAt.advanced(bySeconds: interest.settleSeconds) {
                    watched[index].changedAt = nil
                    if interest.settleSeconds > 0 {
                        settled.append(interest.changed)
                    } else {
                        asked.append(interest.changed)
                    }
                } else {
                    pause = min(pause ?? .infinity, interest.settleSeconds)
                }
            }
        }
        for changed in asked { changed() }
        if let pause { queue.asyncAfter(deadline: .now() + pause) { [weak self] in self?.look() } }
        return settled
    }

    private func takeEvents() {
        guard descriptor >= 0 else { return }
        var buffer = [UInt8](repeating: 0, count: 4096)
        // What happened does not matter: every file is looked at.
        while read(descriptor, &buffer, buffer.count) > 0 {}
    }

    private func followDirectories() {
        guard descriptor >= 0 else { return }
        let files = watched.withLock { $0.flatMap { $0.interest.files() } }
        let wanted = Set(files.flatMap { FilePlace.directories(of: $0) })
        directories.withLock { directories in
            for (path, number) in directories where !wanted.contains(path) {
                inotify_rm_watch(descriptor, number)
                directories[path] = nil
            }
            // Asked for again each time: a directory may have been made anew.
            for path in wanted {
                let number = inotify_add_watch(descriptor, path, FileWatcher.events)
                directories[path] = number >= 0 ? number : nil
            }
        }
    }

    /// Writes that go on are left out: an audit file in the same directory would wake the watcher at every line.
    private static let events = UInt32(
        IN_CLOSE_WRITE | IN_ATTRIB | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF
            | IN_ONLYDIR
    )

    private static func identities(_ paths: [String]) -> [String: FileIdentity?] {
        var found: [String: FileIdentity?] = [:]
        for path in paths { found[path] = .some(FileIdentity(path: path)) }
        return found
    }
}
