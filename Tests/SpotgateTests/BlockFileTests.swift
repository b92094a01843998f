import Telemetry
import Testing
import TokenService

@testable import spotgate

struct BlockFileTests {
    private let folder = Folder()

    @Test func takesEffectOnTheNextLook() throws {
        let path = folder.write("block.jsonc", #"{"users": ["mallory"]}"#)
        let file = try BlockFile(path: path, logger: .silent)
        #expect(file.list == BlockList(users: ["mallory"]))
        folder.write("block.jsonc", #"{"users": ["mallory", "eve"], /* now */ "groups": ["G"], "orgs": [7]}"#)
        #expect(file.list == BlockList(users: ["mallory", "eve"], groups: ["G"], orgs: ["7"]))
    }

    @Test(arguments: ["", "[]", #"{"users": "mallory"}"#, #"{"user": []}"#, #"{"users": [1]}"#, #"{"users": ["a""#])
    func keepsWhatWasBlockedWhenTheFileIsUnusable(text: String) throws {
        let path = folder.write("block.jsonc", #"{"users": ["mallory"]}"#)
        let file = try BlockFile(path: path, logger: .silent)
        #expect(file.list.users == ["mallory"])
        folder.write("block.jsonc", text + "   ")
        #expect(file.list == BlockList(users: ["mallory"]))
        // A reload meanwhile must not forget who was blocked: it is refused.
        #expect(throws: BlockFileRefusal.self) { try BlockFile(path: path, logger: .silent) }
    }

    @Test func mayBeMadeLater() throws {
        let file = try BlockFile(path: folder.path + "/block.jsonc", logger: .silent)
        #expect(file.list == BlockList())
        folder.write("block.jsonc", #"{"groups": ["Contractors"]}"#)
        #expect(file.list == BlockList(groups: ["Contractors"]))
    }
}
