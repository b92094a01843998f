internal import Glibc
internal import JSON
internal import Synchronization
internal import Telemetry
internal import TokenService

/// The kill switch: a file that the watcher reads again when it has changed; requests go by what was read last.
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

    let path: String
    private let settings: ServiceSettings
    private let logger: Logger
    private let clock: @Sendable () -> MonotonicTime
    private let state: Mutex<State>

    /// The file may be made later; one that is there must be usable.
    init(
        path: String,
        for settings: ServiceSettings,
        logger: Logger,
        clock: @escaping @Sendable () -> MonotonicTime = { .now() }
    ) throws(BlockFileRefusal) {
        self.path = path
        self.settings = settings
        self.logger = logger
        self.clock = clock
        var state = State()
        state.identity = FileIdentity(path: path)
        if state.identity == nil, errno == ENOENT {
            logger.log(.warning, "block file is not there, nobody is blocked by it") { $0.add("file", path) }
        } else {
            state.list = try BlockFile.read(path, for: settings)
            BlockFile.tell(logger, path, state.list)
        }
        self.state = Mutex(state)
    }

    /// What is blocked as far as is known: a snapshot, without a look at the file.
    var list: BlockList { state.withLock { $0.list } }

    /// Looks at the file and reads it if it is another one; for the watcher, and for nobody on a loop.
    func refresh() {
        let identity = FileIdentity(path: path)
        let isGone = identity == nil && errno == ENOENT
        // The list is read outside the lock, which requests take: only the watcher's queue refreshes.
        let before = state.withLock { $0.identity }
        let read: Result<BlockList, BlockFileRefusal>? =
            if let identity, identity != before {
                Result { () throws(BlockFileRefusal) in try BlockFile.read(path, for: settings) }
            } else { nil }
        state.withLock { state in
            if let identity {
                if let read { take(read, identity, &state) }
                state.goneSince = nil
                state.isHidden = false
            } else if isGone {
                lose(&state)
            } else if !state.isHidden {
                state.isHidden = true
                refuse("it cannot be looked at")
            }
        }
    }

    private func take(_ read: Result<BlockList, BlockFileRefusal>, _ identity: FileIdentity, _ state: inout State) {
        state.identity = identity
        switch read {
        case .success(let list):
            state.list = list
            BlockFile.tell(logger, path, list)
        case .failure(let refusal): refuse(refusal.reason)
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

    /// Reads a file; everything but the three lists is refused, and every entry that can meet nobody.
    static func read(_ path: String, for settings: ServiceSettings) throws(BlockFileRefusal) -> BlockList {
        if case .refused(let reason) = DecidingFile(path: path).verdict() {
            throw BlockFileRefusal(reason: "it \(reason)")
        }
        let bytes: [UInt8]
        do { bytes = try readRegularFile(path) } catch { throw BlockFileRefusal(reason: "it \(error)") }
        let value: JSONValue
        do { value = try JSONParser(allowsComments: true).value(of: bytes) } catch {
            throw BlockFileRefusal(reason: "\(error)")
        }
        do { return try BlockList(json: value, for: settings) } catch {
            throw BlockFileRefusal(reason: "it must hold \(error.allowed)")
        }
    }
}

/// Why a block file cannot be used.
struct BlockFileRefusal: Error, Sendable, Equatable {
    let reason: String
}
