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
    }

    /// Opens another file if the configuration names another.
    func move(to path: String?) throws(StartFailure) {
        guard path != file.withLock({ $0?.path }) else { return }
        let next = try AuditTrail.open(path, logger, metrics)
        file.withLock { $0 = next }
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
        logger.log(record.isSuccess ? .info : .notice, "decision") { record.log(to: &$0) }
    }

    /// Writes out what is on its way; the end of the chain goes to the log, out of reach of the file's writers.
    func close() {
        guard let file = file.withLock({ $0 }) else { return }
        // Not within the log call, which evaluates its fields only if the level is wanted.
        let hash = file.flush()
        logger.log(.notice, "audit file ends") { line in
            line.add("file", file.path)
            line.add("hash", hash)
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
