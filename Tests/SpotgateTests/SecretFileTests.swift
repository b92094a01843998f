import Foundation
import Telemetry
import Testing

@testable import spotgate

struct SecretFileTests {
    private let folder = Folder()

    private func read(_ text: String, mode: Int = 0o600, minimum: Int = 16) throws -> Secret {
        try SecretFile(path: folder.write("secret", text, mode: mode), minimumBytes: minimum).read()
    }

    @Test(arguments: ["0123456789abcdef", "0123456789abcdef\n", "0123456789abcdef\r\n"])
    func trimsOneNewline(text: String) throws {
        #expect(try read(text).isEqual(to: Secret(text: "0123456789abcdef")))
    }

    @Test(arguments: [0o604, 0o644, 0o666, 0o602, 0o601, 0o620])
    func refusesAFileOpenToOthers(mode: Int) {
        #expect(throws: SecretFile.Refusal.self) { try read("0123456789abcdef", mode: mode) }
    }

    @Test(arguments: [0o400, 0o600, 0o440, 0o640])
    func takesAFileOfOwnerAndGroup(mode: Int) throws {
        #expect(try read("0123456789abcdef", mode: mode).count == 16)
    }

    @Test(arguments: [
        "", "\n", "meagre", "0123456789abcdef\n\n", "0123456789\nabcdef", "0123456789abc\u{0}ef",
        "0123456789abc\u{7F}ef",
    ])
    func refusesWhatIsNoSecret(text: String) {
        let error = #expect(throws: SecretFile.Refusal.self) { try read(text) }
        if text.count > 4 { #expect(error?.description.contains(text) == false) }
    }

    @Test(arguments: [
        "\u{FEFF}battery-staple", " battery-staple", "battery-staple ", "\"battery-staple\"", "'battery-staple'",
    ])
    func refusesWhatAnEditorPutAroundAKey(text: String) {
        let file = SecretFile(path: Folder().path, minimumBytes: 8)
        #expect(SecretFile.refusal(of: Array(text.utf8), minimumBytes: file.minimumBytes) != nil)
        #expect(SecretFile.wrapping(of: Array(text.utf8)) != nil)
        // A password may be of any form.
        #expect(SecretFile.refusal(of: Array(text.utf8), minimumBytes: 1) == nil)
    }

    @Test func refusesWhatIsNoFile() {
        for path in [folder.path, "/dev/zero", folder.path + "/none"] {
            #expect(throws: SecretFile.Refusal.self) { try SecretFile(path: path, minimumBytes: 1).read() }
        }
    }

    @Test func noticesAnotherFileAtThePath() throws {
        let path = folder.write("secret", "0123456789abcdef", mode: 0o600)
        let before = try #require(FileIdentity(path: path))
        #expect(FileIdentity(path: path) == before)
        let next = folder.write("next", "0123456789abcdef", mode: 0o600)
        #expect(rename(next, path) == 0)
        #expect(FileIdentity(path: path) != before)
        #expect(FileIdentity(path: next) == nil)
    }
}
