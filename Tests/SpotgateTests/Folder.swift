import Foundation
import Testing

/// A folder for one test, removed when the test lets go of it.
final class Folder: Sendable {
    let path: String

    init() {
        path = NSTemporaryDirectory() + "spotgate-\(UUID().uuidString)"
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            Issue.record("\(error)")
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file and gives its path.
    @discardableResult
    func write(_ name: String, _ text: String, mode: Int = 0o644) -> String {
        let file = "\(path)/\(name)"
        #expect(FileManager.default.createFile(atPath: file, contents: Data(text.utf8)))
        #expect(chmod(file, mode_t(mode)) == 0)
        return file
    }
}
