import Glibc
import Synchronization
import Telemetry
import Testing
import TokenService

@testable import spotgate

struct BlockFileTests {
    private let folder = Folder()
    private static let settings: ServiceSettings = {
        var settings = ServiceSettings()
        settings.token.org.constant = "7"
        return settings
    }()

    /// What is blocked once the watcher has looked.
    private func look(_ file: BlockFile) -> BlockList {
        file.refresh()
        return file.list
    }

    @Test func takesEffectOnTheNextLook() throws {
        let path = folder.write("block.jsonc", #"{"users": ["mallory"]}"#)
        let file = try BlockFile(path: path, for: Self.settings, logger: .silent)
        #expect(look(file) == BlockList(users: ["mallory"]))
        folder.write("block.jsonc", #"{"users": ["mallory", "eve"], /* now */ "groups": ["G"], "orgs": [7]}"#)
        #expect(look(file) == BlockList(users: ["mallory", "eve"], groups: ["G"], orgs: ["7"]))
    }

    @Test(arguments: ["", "[]", #"{"users": "mallory"}"#, #"{"user": []}"#, #"{"users": [1]}"#, #"{"users": ["a""#])
    func keepsWhatWasBlockedWhenTheFileIsUnusable(text: String) throws {
        let path = folder.write("block.jsonc", #"{"users": ["mallory"]}"#)
        let file = try BlockFile(path: path, for: Self.settings, logger: .silent)
        #expect(look(file).users == ["mallory"])
        folder.write("block.jsonc", text + "   ")
        #expect(look(file) == BlockList(users: ["mallory"]))
        // A reload meanwhile must not forget who was blocked: it is refused.
        #expect(throws: BlockFileRefusal.self) { try BlockFile(path: path, for: Self.settings, logger: .silent) }
    }

    /// What can never meet a request is a mistake, and whoever made it believes that somebody is blocked.
    @Test(arguments: [
        #"{"users": ["alice "]}"#, #"{"users": [" alice"]}"#, #"{"users": ["jose\u0301"]}"#, #"{"users": ["a b"]}"#,
        #"{"users": ["^bob$"]}"#, #"{"users": ["a@b@c"]}"#, #"{"users": ["e\u0301*"]}"#, #"{"groups": [" Sales"]}"#,
        #"{"groups": ["Sales, EMEA"]}"#, #"{"groups": ["Cafe\u0301"]}"#, #"{"orgs": ["acme"]}"#,
    ])
    func refusesEntriesThatCanNeverMatch(text: String) {
        let path = folder.write("block.jsonc", text)
        #expect(throws: BlockFileRefusal.self) { try BlockFile.read(path, for: Self.settings) }
    }

    @Test func takesOrgsAsTokensAreAskedFor() throws {
        let path = folder.write("block.jsonc", #"{"orgs": [7]}"#)
        #expect(throws: BlockFileRefusal.self) { try BlockFile.read(path, for: ServiceSettings()) }
        #expect(try BlockFile.read(path, for: Self.settings).orgs == ["7"])
        var named = ServiceSettings()
        named.token.api = .v2
        named.token.mode = .custom
        named.token.org.claim = "org"
        named.token.org.map = ["a": "acme"]
        #expect(throws: BlockFileRefusal.self) { try BlockFile.read(path, for: named) }
        let names = folder.write("names.jsonc", #"{"orgs": ["acme"]}"#)
        #expect(try BlockFile.read(names, for: named).orgs == ["acme"])
    }

    @Test func takesPatternsAsDenyUsersDoes() throws {
        let path = folder.write("block.jsonc", #"{"users": ["*@evil.example"], "groups": ["Contractors *"]}"#)
        let list = try BlockFile.read(path, for: Self.settings)
        #expect(list == BlockList(users: ["*@evil.example"], groups: ["Contractors *"]))
    }

    @Test func refusesAFileThatOthersMayWrite() throws {
        let path = folder.write("block.jsonc", #"{"users": ["mallory"]}"#)
        let file = try BlockFile(path: path, for: Self.settings, logger: .silent)
        folder.write("block.jsonc", "{}")
        chmod(path, 0o666)
        #expect(look(file).users == ["mallory"])
        #expect(throws: BlockFileRefusal.self) { try BlockFile(path: path, for: Self.settings, logger: .silent) }
    }

    @Test func mayBeMadeLater() throws {
        let file = try BlockFile(path: folder.path + "/block.jsonc", for: Self.settings, logger: .silent)
        #expect(look(file) == BlockList())
        folder.write("block.jsonc", #"{"groups": ["Contractors"]}"#)
        #expect(look(file) == BlockList(groups: ["Contractors"]))
    }

    @Test func unblocksAMomentAfterTheFileHasGone() throws {
        let clock = Atomic<UInt64>(10_000_000_000)
        let path = folder.write("block.jsonc", #"{"users": ["mallory"]}"#)
        let file = try BlockFile(path: path, for: Self.settings, logger: .silent) {
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
        let file = try BlockFile(path: path, for: Self.settings, logger: .silent)
        unlink(path)
        #expect(mkfifo(path, 0o600) == 0)
        let start = ContinuousClock.now
        #expect(look(file).users == ["mallory"])
        #expect(ContinuousClock.now - start < .seconds(2))
        #expect(throws: BlockFileRefusal(reason: "it is not a regular file")) {
            try BlockFile.read(path, for: Self.settings)
        }
    }

    /// Not being able to look says nothing about what stands there.
    @Test func keepsWhatWasBlockedWhenTheFileCannotBeLookedAt() throws {
        let path = folder.write("block.jsonc", #"{"users": ["mallory"]}"#)
        let link = folder.path + "/link"
        symlink(path, link)
        let file = try BlockFile(path: link, for: Self.settings, logger: .silent)
        unlink(link)
        // A link that leads to itself: ELOOP for everybody, root included.
        symlink(link, link)
        #expect(look(file).users == ["mallory"])
    }
}
