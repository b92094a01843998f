import Foundation
import Synchronization

/// A folder under the temporary directory that goes with its last reference.
package final class TemporaryFolder: Sendable {
    /// Without a slash at the end.
    package let path: String

    /// Makes it, readable by everybody: servers drop to users of their own.
    package init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "spotgate-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o755]
        )
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// One for what all tests share, which a static value keeps for ever: it goes when the process ends.
    package static func untilExit() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        kept.withLock { paths in
            if paths.isEmpty { atexit { TemporaryFolder.removeKept() } }
            paths.append(folder.path)
        }
        return folder
    }

    private static let kept = Mutex<[String]>([])

    private static func removeKept() {
        for path in kept.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: path) }
    }
}
