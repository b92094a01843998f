import Telemetry
import Testing
import TokenService

@testable import spotgate

struct BlockFileTests {
    private let folder = Folder()

    @Test func takesEffectOnTheNextLook() {
        let path = folder.write("block.jsonc", #"{"users": ["mallory"]}"#)
        let file = BlockFile(path: path, logger: .silent)
        #expect(file.list == BlockList(users: ["mallory"]))
        folder.write("block.jsonc", #"{"users": ["mallory", "eve"], /* now */ "groups": ["G"], "orgs": [7]}"#)
        #expect(file.list == BlockList(users: ["mallory", "eve"], groups: ["G"], orgs: ["7"]))
    }

    @Test(arguments: ["", "[]", #"{"users": "mallory"}"#, #"{"user": []}"#, #"{"users": [1]}"#, #"{"users": ["a""#])
    func keepsWhatWasBlockedWhenTheFileIsUnusable(text: String) {
        let path = folder.write("block.jsonc", #"{"users": ["mallory"]}"#)
        let file = BlockFile(path: path, logger: .silent)
        #expect(file.list.users == ["mallory"])
        folder.write("block.jsonc", text + "   ")
        #expect(file.list == BlockList(users: ["mallory"]))
    }

    @Test func mayBeMadeLater() {
        let file = BlockFile(path: folder.path + "/block.jsonc", logger: .silent)
        #expect(file.list == BlockList())
        folder.write("block.jsonc", #"{"groups": ["Contractors"]}"#)
        #expect(file.list == BlockList(groups: ["Contractors"]))
    }
}
