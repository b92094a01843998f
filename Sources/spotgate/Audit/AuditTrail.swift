internal import Dispatch
internal import Synchronization
internal import Telemetry
internal import TokenService

/// Where token decisions go: one line each to the log, and to the audit file if there is one.
final class AuditTrail: Sendable {
    private let logger: Logger
    private let metrics: ServiceMetrics
    private let file: Mutex<AuditFile?>

    init(path: String?, logger: Logger, metrics: ServiceMetrics) throws(StartFailure) {
        self.logger = logger
        self.metrics = metrics
        file = Mutex(try AuditTrail.open(path, logger, metrics))
        tellHead("audit file continues")
        tellHourly()
    }

    /// Opens another file if the configuration names another.
    func move(to path: String?) throws(StartFailure) {
        guard path != file.withLock({ $0?.path }) else { return }
        let next = try AuditTrail.open(path, logger, metrics)
        file.withLock { $0 = next }
        tellHead("audit file continues")
    }

    /// Takes one decision.
    func take(_ record: AuditRecord) {
        log(record)
        file.withLock { $0 }?.append { record.audit(to: &$0) }
    }

    /// Takes one decision and says whether its line is in the file.
    func write(_ record: AuditRecord) async -> Bool {
        guard let file = file.withLock({ $0 }), await file.write({ record.audit(to: &$0) }) else { return false }
        log(record)
        return true
    }

    /// Whether the last line could not be written; nil without a file.
    var isFailing: Bool? { file.withLock { $0 }?.isFailing }

    private func log(_ record: AuditRecord) {
        logger.log(record.isWarning ? .warning : record.isSuccess ? .info : .notice, "decision") { record.log(to: &$0) }
    }

    /// Writes out what is on its way within half a second.
    func close() {
        // Not within the log call, which evaluates its fields only if the level is wanted.
        guard let unwritten = file.withLock({ $0 })?.flush(within: 0.5) else { return }
        if unwritten > 0 { logger.log(.error, "audit lines left unwritten") { $0.add("lines", unwritten) } }
        tellHead("audit file ends")
    }

    /// The end of the chain goes to the log, out of reach of the file's writers: `audit verify --from HASH --to HASH` then
    /// sees whether lines are missing at the beginning or at the end.
    private func tellHead(_ message: StaticString) {
        guard let file = file.withLock({ $0 }) else { return }
        let head = file.head
        logger.log(.notice, message) { line in
            line.add("file", file.path)
            line.add("lines", head.lines)
            line.add("hash", head.hash)
        }
    }

    private func tellHourly() {
        DispatchQueue.global().asyncAfter(deadline: .now() + 3600) { [weak self] in
            self?.tellHead("audit file stands")
            self?.tellHourly()
        }
    }

    private static func open(
        _ path: String?,
        _ logger: Logger,
        _ metrics: ServiceMetrics
    ) throws(StartFailure) -> AuditFile? {
        guard let path else { return nil }
        do { return try AuditFile(path: path, logger: logger, metrics: metrics) } catch {
            throw .configuration("audit.file: \(path): \(error.reason)")
        }
    }
}
