internal import Dispatch
internal import Glibc
internal import Synchronization
internal import Telemetry

/// Appends chained lines to the audit file from a queue of its own; renaming the file away starts a new one.
///
/// The queue alone touches file and chain. A line that cannot be written is counted, and the next one that can says how
/// many are missing.
final class AuditFile: Sendable {
    fileprivate struct State {
        var descriptor: Int32 = -1
        var identity: FileIdentity?
        var chain = AuditChain()
        var lost = 0
        /// Where our last line ended; another length means that another process wrote.
        var end: off_t = 0
        /// Whether the file ended in something that is no audit line.
        var isAlien = false
    }

    let path: String
    private let logger: Logger
    private let metrics: ServiceMetrics?
    private let failing = Atomic<Bool>(false)
    private let queue = DispatchQueue(label: "spotgate.audit")
    private let state: Mutex<State>

    /// Opens the file and finds the end of its chain; throws why that is impossible.
    init(path: String, logger: Logger, metrics: ServiceMetrics? = nil) throws(AuditFileRefusal) {
        self.path = path
        self.logger = logger
        self.metrics = metrics
        state = Mutex(State())
        var opened = State()
        try AuditFile.open(path, &opened)
        if opened.isAlien {
            logger.log(.warning, "audit file does not end in an audit line") { $0.add("file", path) }
        }
        let start = opened
        state.withLock { $0 = start }
    }

    deinit { state.withLock { if $0.descriptor >= 0 { close($0.descriptor) } } }

    /// What adds the fields of one decision to its line.
    typealias Fill = @Sendable (inout LogFields) -> Void

    /// Takes one decision; the file is written soon after.
    func append(_ fill: @escaping Fill) {
        let time = Telemetry.WallClock.now()
        queue.async { _ = self.write(fill, time) }
    }

    /// As `append`, and says whether the line is in the file.
    func write(_ fill: @escaping Fill) async -> Bool {
        let time = Telemetry.WallClock.now()
        return await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: self.write(fill, time)) }
        }
    }

    /// Whether the last line could not be written.
    var isFailing: Bool { failing.load(ordering: .relaxed) }

    /// Waits until everything is written, at most that long, and gives the last hash.
    @discardableResult
    func flush(within seconds: Double = 1) -> String {
        let done = DispatchSemaphore(value: 0)
        queue.async { done.signal() }
        _ = done.wait(timeout: .now() + seconds)
        return state.withLock { $0.chain.last }
    }

    private func write(_ fill: Fill, _ time: Telemetry.WallClock) -> Bool {
        let isWritten = state.withLock { state in
            reopenIfMoved(&state)
            // `spotgate token` may write at the same time: both continue the same chain.
            flock(state.descriptor, LOCK_EX)
            defer { flock(state.descriptor, LOCK_UN) }
            state.followOthers()
            var chain = state.chain
            let line = chain.line(at: time) { fields in
                fill(&fields)
                if state.lost > 0 { fields.add("lost_before", state.lost) }
            }
            let written = line.withUnsafeBytes { Glibc.write(state.descriptor, $0.baseAddress, $0.count) }
            guard written == line.count else {
                // Half a line would break the chain for ever.
                if written > 0 { ftruncate(state.descriptor, state.end) }
                state.lost += 1
                if state.lost == 1 { logger.log(.error, "audit line cannot be written") { $0.add("file", path) } }
                return false
            }
            if state.lost > 0 {
                logger.log(.notice, "audit lines are written again") { $0.add("lost", state.lost) }
            }
            state.lost = 0
            state.chain = chain
            state.end += off_t(written)
            return true
        }
        failing.store(!isWritten, ordering: .relaxed)
        if !isWritten { metrics?.auditLinesLost.add() }
        return isWritten
    }

    private func reopenIfMoved(_ state: inout State) {
        let identity = FileIdentity(path: path)
        // Our own writes change size and time; only another inode is another file.
        guard identity?.isSameFile(as: state.identity) != true else { return }
        // Another process may have written the old file's last line: the new one continues after that.
        state.followOthers()
        var next = state
        do throws(AuditFileRefusal) {
            try AuditFile.open(path, &next)
            close(state.descriptor)
            state = next
            logger.log(.notice, "audit file begun") { line in
                line.add("file", path)
                line.add("continues", next.chain.last)
            }
        } catch {
            logger.log(.error, "audit file cannot be opened") { line in
                line.add("file", path)
                line.add("reason", error.reason)
            }
        }
    }

    private static func open(_ path: String, _ state: inout State) throws(AuditFileRefusal) {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw AuditFileRefusal(reason: errorText(errno)) }
        state.descriptor = descriptor
        state.identity = FileIdentity(path: path)
        state.findEnd()
    }
}

extension AuditFile.State {
    /// Takes over the end of the chain if somebody else wrote since our last line.
    fileprivate mutating func followOthers() {
        if lseek(descriptor, 0, SEEK_END) != end { findEnd() }
    }

    /// Continues the chain after the file's last line, if it has one.
    fileprivate mutating func findEnd() {
        end = lseek(descriptor, 0, SEEK_END)
        isAlien = false
        var tail = [UInt8](repeating: 0, count: Int(min(end, 65_536)))
        guard !tail.isEmpty, pread(descriptor, &tail, tail.count, end - off_t(tail.count)) == tail.count,
            let last = tail.split(separator: UInt8(ascii: "\n")).last
        else { return }
        do throws(AuditChain.Break) { try chain.verify(last, isFirst: true) } catch { isAlien = true }
    }
}

/// Why the audit file cannot be used.
struct AuditFileRefusal: Error, Sendable, Equatable {
    let reason: String
}
