import Glibc
import Synchronization
import Telemetry
import Testing
import TokenService

@testable import spotgate

struct BlockFileTests {
    private let folder = Folder()

    /// What is blocked once the watcher has looked.
    private func look(_ file: BlockFile) -> BlockList {
        file.refresh()
        return file.list
    }

    @Test func takesEffectOnTheNextLook() throws {
        let path = folder.write("block.jsonc", #"{"users": ["mallory"]}"#)
        let file = try BlockFile(path: path, logger: .silent)
        #expect(look(file) == BlockList(users: ["mallory"]))
        folder.write("block.jsonc", #"{"users": ["mallory", "eve"], /* now */ "groups": ["G"], "orgs": [7]}"#)
        #expect(look(file) == BlockList(users: ["mallory", "eve"], groups: ["G"], orgs: ["7"]))
    }

    @Test(arguments: ["", "[]", #"{"users": "mallory"}"#, #"{"user": []}"#, #"{"users": [1]}"#, #"{"users": ["a""#])
    func keepsWhatWasBlockedWhenTheFileIsUnusable(text: String) throws {
        let path = folder.write("block.jsonc", #"{"users": ["mallory"]}"#)
        let file = try BlockFile(path: path, logger: .silent)
        #expect(look(file).users == ["mallory"])
        folder.write("block.jsonc", text + "   ")
        #expect(look(file) == BlockList(users: ["mallory"]))
        // A reload meanwhile must not forget who was blocked: it is refused.
        #expect(throws: BlockFileRefusal.self) { try BlockFile(path: path, logger: .silent) }
    }

    @Test func mayBeMadeLater() throws {
        let file = try BlockFile(path: folder.path + "/block.jsonc", logger: .silent)
        #expect(look(file) == BlockList())
        folder.write("block.jsonc", #"{"groups": ["Contractors"]}"#)
        #expect(look(file) == BlockList(groups: ["Contractors"]))
    }

    @Test func unblocksAMomentAfterTheFileHasGone() throws {
        let clock = Atomic<UInt64>(10_000_000_000)
        let path = folder.write("block.jsonc", #"{"users": ["mallory"]}"#)
        let file = try BlockFile(path: path, logger: .silent) {
            MonotonicTime(nanoseconds: clock.load(ordering: .relaxed))
        }
        unlink(path)
        #expect(look(file).users == ["mallory"])
        clock.store(10_900_000_000, ordering: .relaxed)
        #expect(look(file).users == ["mallory"])
        folder.write("block.jsonc", #"{"users": ["eve"]}"#)
        #expect(look(file).users == ["eve"])
        unlink(path)
        #expect(look(file).users == ["eve"])
        clock.store(12_000_000_000, ordering: .relaxed)
        #expect(look(file) == BlockList())
    }

    /// A pipe has no content that anybody could wait for.
    @Test func keepsWhatWasBlockedWhenAPipeStandsThere() throws {
        let path = folder.write("block.jsonc", #"{"users": ["mallory"]}"#)
        let file = try BlockFile(path: path, logger: .silent)
        unlink(path)
        #expect(mkfifo(path, 0o600) == 0)
        let start = ContinuousClock.now
        #expect(look(file).users == ["mallory"])
        #expect(ContinuousClock.now - start < .seconds(2))
        #expect(throws: BlockFileRefusal(reason: "it is not a regular file")) { try BlockFile.read(path) }
    }

    /// Not being able to look says nothing about what stands there.
    @Test func keepsWhatWasBlockedWhenTheFileCannotBeLookedAt() throws {
        let path = folder.write("block.jsonc", #"{"users": ["mallory"]}"#)
        let link = folder.path + "/link"
        symlink(path, link)
        let file = try BlockFile(path: link, logger: .silent)
        unlink(link)
        // A link that leads to itself: ELOOP for everybody, root included.
        symlink(link, link)
        #expect(look(file).users == ["mallory"])
    }
}
