import Foundation
import JSON
import Telemetry
import Testing
import ThoughtSpot

@testable import spotgate

struct NamedArgumentsTests {
    private static func values(_ words: String..., of method: String = "user_post", isDryRun: Bool = false) throws
        -> JSONObject
    {
        try NamedArguments(words, of: method, allowsSecrets: isDryRun).values
    }

    @Test func readsTextJSONAndFiles() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data("pass=word\n".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let values = try Self.values("username=a=b:=c", "groups:=[\"g\"]", "password@=\(file.path)", "email=")
        #expect(values == ["username": "a=b:=c", "groups": ["g"], "password": "pass=word", "email": ""])
    }

    @Test(
        arguments: [
            "username", "=x", "groups:=[", "groups:=[\"a\",]", "password@=/does/not/exist", "password=in-every-ps",
            "password:=\"in-every-ps\"",
        ]
    )
    func refusesWhatItCannotRead(word: String) {
        #expect(throws: APIFailure.self) { try Self.values(word) }
    }

    @Test func readsJSONHoweverItIsWritten() throws {
        let object: JSONObject = ["properties": ["dept": "x"]]
        #expect(try Self.values(#"properties={"dept":"x"}"#) == object)
        #expect(try Self.values(#"properties:={"dept":"x"}"#) == object)
        #expect(throws: APIFailure.self) { try Self.values("properties=dept") }
        let document = #"{"guid":  "g"}"#
        #expect(try Self.values("tml=\(document)", of: "metadata_tml_import") == ["tml": .string(document)])
    }

    @Test func takesASecretWhenNothingIsSent() throws {
        #expect(try Self.values("password=x", isDryRun: true) == ["password": "x"])
    }

    @Test func refusesANameTwice() {
        #expect(throws: APIFailure.self) { try Self.values("username=a", "username:=null") }
    }

    @Test func neverRepeatsAnArgumentsValue() {
        #expect {
            try Self.values("password=hunter2")
        } throws: {
            !"\($0)".contains("hunter2")
        }
    }

    @Test func addsTheKeyOnlyWhereItIsWanted() throws {
        let key = Secret(text: "key")
        let named = try NamedArguments(["username=a"], of: "session_auth_token", allowsSecrets: false)
        #expect(named.adding(key: key, of: "session_auth_token")["secret_key"] == "key")
        #expect(named.adding(key: key, of: "user_post")["secret_key"] == nil)
        #expect(named.adding(key: nil, of: "session_auth_token")["secret_key"] == nil)
    }
}
