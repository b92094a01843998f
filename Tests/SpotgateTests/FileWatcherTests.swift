import Foundation
import Synchronization
import Testing

@testable import spotgate

struct FileWatcherTests {
    private let folder = Folder()

    /// Counts, from any thread.
    private final class Count: Sendable {
        private let number = Atomic<Int>(0)
        var value: Int { number.load(ordering: .relaxed) }
        func add() { number.add(1, ordering: .relaxed) }

        /// Waits until there are that many.
        func reach(_ wanted: Int, within seconds: Double = 10) -> Bool {
            let end = Date() + seconds
            while value < wanted, Date() < end { Thread.sleep(forTimeInterval: 0.005) }
            return value >= wanted
        }
    }

    private func watcher(_ files: [String], settle: Double = 0, _ count: Count) -> FileWatcher {
        let watcher = FileWatcher()
        watcher.watch(.init(files: { files }, settleSeconds: settle) { count.add() })
        return watcher
    }

    @Test func tellsOfAChangeAtOnceWhereTheKernelDoes() {
        let path = folder.write("secret", "one")
        let count = Count()
        let watcher = watcher([path], count)
        watcher.start(every: 60)
        folder.write("secret.new", "two")
        #expect(rename("\(path).new", path) == 0)
        #expect(count.reach(1, within: 5))
        unlink(path)
        #expect(count.reach(2, within: 5))
        folder.write("secret", "three")
        #expect(count.reach(3, within: 5))
    }

    @Test func seesAContentThatCameWithTheOldSizeAndTime() throws {
        let path = folder.write("secret", "one")
        let count = Count()
        let watcher = watcher([path], count)
        let before = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        try file.write(contentsOf: Data("two".utf8))
        try file.close()
        try FileManager.default.setAttributes([.modificationDate: try #require(before)], ofItemAtPath: path)
        watcher.look()
        #expect(count.value == 1)
        watcher.look()
        #expect(count.value == 1)
    }

    /// As the kubelet does it: the files are links through `..data`, which is replaced in one step.
    @Test func followsTheDataDirectoryOfAVolume() throws {
        let root = folder.path
        func fill(_ version: String) throws {
            try FileManager.default.createDirectory(atPath: "\(root)/..\(version)", withIntermediateDirectories: true)
            for name in ["key", "password"] { folder.write("..\(version)/\(name)", version) }
            symlink("..\(version)", "\(root)/..data_tmp")
            #expect(rename("\(root)/..data_tmp", "\(root)/..data") == 0)
        }
        try fill("2026_1")
        for name in ["key", "password"] { symlink("..data/\(name)", "\(root)/\(name)") }
        let count = Count()
        let watcher = watcher(["\(root)/key", "\(root)/password"], settle: 0.05, count)
        watcher.start(every: 60)
        try fill("2026_2")
        #expect(count.reach(1, within: 5))
        try FileManager.default.removeItem(atPath: "\(root)/..2026_1")
        try fill("2026_3")
        #expect(count.reach(2, within: 5))
    }

    @Test func waitsUntilFilesThatChangeTogetherHaveSettled() {
        let paths = ["tls.crt", "tls.key"].map { folder.write($0, "old") }
        let count = Count()
        let watcher = watcher(paths, settle: 0.3, count)
        watcher.start(every: 60)
        for path in paths {
            folder.write((path as NSString).lastPathComponent, "newer")
            Thread.sleep(forTimeInterval: 0.05)
        }
        #expect(count.reach(1, within: 5))
        Thread.sleep(forTimeInterval: 0.5)
        #expect(count.value == 1)
    }

    @Test func countsWhatAReloadReadAsKnown() {
        let path = folder.write("spotgate.jsonc", "{}")
        let count = Count()
        let watcher = watcher([path], settle: 0.1, count)
        watcher.start(every: 60)
        folder.write("spotgate.jsonc", "{ }")
        let read = Count()
        watcher.perform { read.add() }
        #expect(read.reach(1))
        Thread.sleep(forTimeInterval: 0.5)
        #expect(count.value == 0)
    }

    @Test func letsARequestWaitForAChangeThatIsBeingRead() async throws {
        let path = folder.write("blocked", "one")
        let count = Count()
        let watcher = watcher([path], count)
        #expect(!watcher.isBehind)
        folder.write("blocked", "other")
        // Nothing looks by itself here: the kernel's word is all there is.
        #expect(watcher.isBehind)
        await watcher.catchUp(within: 5)
        #expect(count.value == 1)
        #expect(!watcher.isBehind)
    }

    /// A file system that does not answer holds up the watcher, and nobody who waits for it.
    @Test func boundsTheWaitForALookThatHangs() async throws {
        let path = folder.write("blocked", "one")
        let release = DispatchSemaphore(value: 0)
        let watcher = FileWatcher()
        watcher.watch(.init(files: { [path] }) { release.wait() })
        folder.write("blocked", "other")
        let start = ContinuousClock.now
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { await watcher.catchUp(within: 0.1) } }
        }
        #expect(ContinuousClock.now - start < .seconds(3))
        try await Task.sleep(for: .milliseconds(150))
        #expect(!watcher.isBehind, "requests would go on waiting for it")
        release.signal()
    }
}
