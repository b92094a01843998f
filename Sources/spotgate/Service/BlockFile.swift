internal import Glibc
internal import JSON
internal import Synchronization
internal import Telemetry
internal import TokenService

/// The kill switch: a file that is looked at before every decision and read again when it has changed.
///
/// An unusable new content changes nothing: what was blocked stays blocked, and the log says why. There is no start and
/// no reload with a file that cannot be used, because neither would know what was blocked before. Only a file that is not
/// there blocks nobody; one that cannot be looked at is unusable.
final class BlockFile: Sendable {
    private struct State {
        var identity: FileIdentity?
        var list = BlockList()
        /// Since when the file is not there; nil if it is, or was never.
        var goneSince: MonotonicTime?
        /// Whether the log has been told that the file cannot be looked at.
        var isHidden = false
    }

    /// How long what was blocked stays blocked once the file is gone: editors that put a new file in an old one's place
    /// leave a moment without any.
    private static let graceNanoseconds: UInt64 = 1_000_000_000

    private let path: String
    private let logger: Logger
    private let clock: @Sendable () -> MonotonicTime
    private let state: Mutex<State>

    /// The file may be made later; one that is there must be usable.
    init(
        path: String,
        logger: Logger,
        clock: @escaping @Sendable () -> MonotonicTime = { .now() }
    ) throws(BlockFileRefusal) {
        self.path = path
        self.logger = logger
        self.clock = clock
        var state = State()
        state.identity = FileIdentity(path: path)
        if state.identity == nil, errno == ENOENT {
            logger.log(.warning, "block file is not there, nobody is blocked by it") { $0.add("file", path) }
        } else {
            state.list = try BlockFile.read(path)
            BlockFile.tell(logger, path, state.list)
        }
        self.state = Mutex(state)
    }

    /// What is blocked now.
    var list: BlockList {
        let identity = FileIdentity(path: path)
        let isGone = identity == nil && errno == ENOENT
        return state.withLock { state in
            if let identity {
                if identity != state.identity { read(identity, &state) }
                state.goneSince = nil
                state.isHidden = false
            } else if isGone {
                lose(&state)
            } else if !state.isHidden {
                state.isHidden = true
                refuse("it cannot be looked at")
            }
            return state.list
        }
    }

    private func read(_ identity: FileIdentity, _ state: inout State) {
        state.identity = identity
        do throws(BlockFileRefusal) {
            state.list = try BlockFile.read(path)
            BlockFile.tell(logger, path, state.list)
        } catch {
            refuse(error.reason)
        }
    }

    private static func tell(_ logger: Logger, _ path: String, _ list: BlockList) {
        logger.log(.notice, "block file read") { line in
            line.add("file", path)
            line.add("users", list.users.count)
            line.add("groups", list.groups.count)
            line.add("orgs", list.orgs.count)
        }
    }

    private func lose(_ state: inout State) {
        guard state.identity != nil else { return }
        let since = state.goneSince ?? clock()
        state.goneSince = since
        guard clock().nanoseconds(since: since) >= BlockFile.graceNanoseconds else { return }
        state.identity = nil
        state.list = BlockList()
        logger.log(.warning, "block file is gone, nobody is blocked by it") { $0.add("file", path) }
    }

    private func refuse(_ reason: String) {
        logger.log(.error, "block file cannot be used, the last good one stays in force") { line in
            line.add("file", path)
            line.add("reason", reason)
        }
    }

    /// Reads a file; everything but the three lists of texts is refused.
    static func read(_ path: String) throws(BlockFileRefusal) -> BlockList {
        guard let bytes = readFile(path) else { throw BlockFileRefusal(reason: "it cannot be read") }
        let value: JSONValue
        do { value = try JSONParser(allowsComments: true).value(of: bytes) } catch {
            throw BlockFileRefusal(reason: "\(error)")
        }
        do { return try BlockList(json: value) } catch {
            throw BlockFileRefusal(reason: "it must hold \(error.allowed)")
        }
    }
}

/// Why a block file cannot be used.
struct BlockFileRefusal: Error, Sendable, Equatable {
    let reason: String
}
