internal import JSON
internal import Synchronization
internal import Telemetry
internal import TokenService

/// The kill switch: a file that is looked at before every decision and read again when it has changed.
///
/// An unusable new content changes nothing: what was blocked stays blocked, and the log says why. There is no start and
/// no reload with a file that cannot be used, because neither would know what was blocked before.
final class BlockFile: Sendable {
    private struct State {
        var identity: FileIdentity?
        var list = BlockList()
    }

    private let path: String
    private let logger: Logger
    private let state: Mutex<State>

    /// The file may be made later; one that is there must be usable.
    init(path: String, logger: Logger) throws(BlockFileRefusal) {
        self.path = path
        self.logger = logger
        let identity = FileIdentity(path: path)
        let list = identity == nil ? BlockList() : try BlockFile.read(path)
        state = Mutex(State(identity: identity, list: list))
        if identity != nil { BlockFile.tell(logger, path, list) }
    }

    /// What is blocked now.
    var list: BlockList {
        let identity = FileIdentity(path: path)
        return state.withLock { state in
            guard identity != state.identity else { return state.list }
            state.identity = identity
            guard identity != nil else {
                state.list = BlockList()
                logger.log(.warning, "block file is gone, nobody is blocked by it", [("file", .text(path))])
                return state.list
            }
            do throws(BlockFileRefusal) {
                state.list = try BlockFile.read(path)
                BlockFile.tell(logger, path, state.list)
            } catch {
                logger.log(
                    .error,
                    "block file cannot be used, the last good one stays in force",
                    [("file", .text(path)), ("reason", .text(error.reason))]
                )
            }
            return state.list
        }
    }

    private static func tell(_ logger: Logger, _ path: String, _ list: BlockList) {
        logger.log(
            .notice,
            "block file read",
            [
                ("file", .text(path)), ("users", .integer(list.users.count)),
                ("groups", .integer(list.groups.count)), ("orgs", .integer(list.orgs.count)),
            ]
        )
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
