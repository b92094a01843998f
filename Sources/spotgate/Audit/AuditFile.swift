internal import Glibc
internal import Synchronization
internal import Telemetry

/// Appends chained lines to the audit file from a bounded queue; renaming the file away starts a new one.
///
/// The queue alone touches the descriptor. A line that cannot be written is counted, and the next one that can says how
/// many are missing. Nobody waits for a lock of another process: the queue asks for it again and again.
final class AuditFile: Sendable {
    /// The end of the chain.
    struct Head: Sendable, Equatable {
        let hash: String
        /// The number of the last line.
        let lines: Int
    }

    let path: String
    private let logger: Logger
    private let metrics: ServiceMetrics?
    private let queue: AuditQueue
    private let lost = Atomic<Int>(0)
    private let failing = Atomic<Bool>(false)
    private let isFull = Atomic<Bool>(false)
    /// Held while a line is written, so for the queue alone.
    private let open: Mutex<OpenAuditFile>
    private let published: Mutex<Head>

    /// Octets that may wait for the file: some ten thousand decisions.
    static let capacity = 4 << 20
    /// How long one who needs to know whether a line is written waits for that.
    static let patienceSeconds = 2.0

    /// Opens the file and finds the end of its chain; throws why that is impossible.
    init(
        path: String,
        logger: Logger,
        metrics: ServiceMetrics? = nil,
        capacity: Int = AuditFile.capacity,
        patienceSeconds: Double = AuditFile.patienceSeconds
    ) throws(AuditFileRefusal) {
        self.path = path
        self.logger = logger
        self.metrics = metrics
        queue = AuditQueue(capacity: capacity, patienceSeconds: patienceSeconds)
        let opened = try OpenAuditFile(path: path)
        if opened.isAlien {
            logger.log(.warning, "audit file does not end in an audit line") { $0.add("file", path) }
        }
        open = Mutex(opened)
        published = Mutex(opened.head)
        queue.connect { [weak self] take, finish in self?.write(take, finish) ?? true }
    }

    deinit { open.withLock { $0.close() } }

    /// What adds the fields of one decision to its line.
    typealias Fill = (inout LogFields) -> Void

    /// Takes one decision; the file is written soon after.
    func append(_ fill: Fill) {
        guard queue.hasRoom, queue.add(AuditChain.entry(at: .now(), fill)) else { return refuse() }
    }

    /// As `append`, and says whether the line is in the file; within `patienceSeconds`.
    func write(_ fill: Fill) async -> Bool {
        guard queue.hasRoom else {
            refuse()
            return false
        }
        let entry = AuditChain.entry(at: .now(), fill)
        return await withCheckedContinuation { continuation in
            guard !queue.add(entry, { continuation.resume(returning: $0) }) else { return }
            refuse()
            continuation.resume(returning: false)
        }
    }

    /// Whether the last line could not be written, or lines wait for longer than they should.
    var isFailing: Bool {
        failing.load(ordering: .relaxed) || isFull.load(ordering: .relaxed) || queue.isStuck
    }

    /// The end of the chain as far as it is written.
    var head: Head { published.withLock { $0 } }

    /// Waits until everything is written, at most that long; how many lines are not.
    @discardableResult
    func flush(within seconds: Double = 1) -> Int { queue.flush(within: seconds) }

    /// A decision for whose line there is no room.
    private func refuse() {
        metrics?.auditLinesLost.add()
        metrics?.auditQueueFull.add()
        lost.add(1, ordering: .relaxed)
        guard !isFull.exchange(true, ordering: .relaxed) else { return }
        logger.log(.error, "audit queue is full, lines are lost until the file can be written") {
            $0.add("file", path)
        }
    }

    private func write(_ take: () -> [AuditQueue.Entry], _ finish: (AuditQueue.Entry, Bool) -> Void) -> Bool {
        open.withLock { file in
            reopenIfMoved(&file)
            guard file.lock() else {
                if file.isLockNews {
                    logger.log(.error, "audit file is locked by another process") { $0.add("file", path) }
                }
                return false
            }
            defer { file.unlock() }
            file.followOthers()
            while case let batch = take(), !batch.isEmpty {
                for entry in batch { finish(entry, write(entry.octets, to: &file)) }
            }
            return true
        }
    }

    private func write(_ entry: [UInt8], to file: inout OpenAuditFile) -> Bool {
        let missing = lost.load(ordering: .relaxed)
        guard file.append(entry, lost: missing) else {
            if missing == 0 { logger.log(.error, "audit line cannot be written") { $0.add("file", path) } }
            lost.add(1, ordering: .relaxed)
            failing.store(true, ordering: .relaxed)
            metrics?.auditLinesLost.add()
            return false
        }
        if missing > 0 {
            logger.log(.notice, "audit lines are written again") { $0.add("lost", missing) }
            lost.subtract(missing, ordering: .relaxed)
        }
        isFull.store(false, ordering: .relaxed)
        failing.store(false, ordering: .relaxed)
        let head = file.head
        published.withLock { $0 = head }
        return true
    }

    private func reopenIfMoved(_ file: inout OpenAuditFile) {
        do throws(AuditFileRefusal) {
            guard try file.reopenIfMoved() else { return }
            let hash = file.head.hash
            logger.log(.notice, "audit file begun") { line in
                line.add("file", path)
                line.add("continues", hash)
            }
        } catch {
            // Said once for each reason, not for each line.
            guard file.refusal != error else { return }
            file.refusal = error
            logger.log(.error, "audit file cannot be opened") { line in
                line.add("file", path)
                line.add("reason", error.reason)
            }
        }
    }
}

/// Why the audit file cannot be used.
struct AuditFileRefusal: Error, Sendable, Equatable {
    let reason: String
}
