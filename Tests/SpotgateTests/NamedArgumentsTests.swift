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

    @Test func makesListsAndObjectsOfRepeatedNames() throws {
        let search = try Self.values(
            "privileges=A",
            "privileges=B",
            "sort_options.field_name=NAME",
            "sort_options.order=ASC",
            of: "v2.users_search"
        )
        #expect(search == ["privileges": ["A", "B"], "sort_options": ["field_name": "NAME", "order": "ASC"]])
        #expect(throws: APIFailure.self) {
            try Self.values("sort_options.order=ASC", "sort_options.order=DESC", of: "v2.users_search")
        }
        #expect(throws: APIFailure.self) { try Self.values("request.password=x", of: "v2.users_create") }
        #expect(throws: APIFailure.self) { try Self.values("name=a", "name=b", of: "v2.users_create") }
    }

    @Test func takesFilesForLists() throws {
        do {
            let folder = Folder()
            for (name, text) in [("b.tml", "two\n"), ("a.tml", "one\n"), ("c.txt", "no"), ("ids", "x\ny\n")] {
                folder.write(name, text)
            }
            func documents(_ path: String) throws -> JSONValue? {
                try Self.values("metadata_tmls@=\(folder.path)\(path)", of: "v2.metadata_tml_import")["metadata_tmls"]
            }
            #expect(try documents("") == ["one", "two"])
            #expect(try documents("/*.tml") == ["one", "two"])
            #expect(try documents("/b.tml") == ["two"])
            #expect(throws: APIFailure.self) { try documents("/*.none") }
            let twice = try Self.values(
                "metadata_tmls@=\(folder.path)/b.tml",
                "metadata_tmls@=\(folder.path)/a.tml",
                of: "v2.metadata_tml_import"
            )
            #expect(twice["metadata_tmls"] == ["two", "one"])
            let lines = try Self.values("user_identifiers@=\(folder.path)/ids", of: "v2.users_force_logout")
            #expect(lines["user_identifiers"] == ["x", "y"])
            let file = try Self.values("file_content@=\(folder.path)/ids", of: "v2.dbt_dbt_connection")
            #expect(file["file_content"] == ["$bytes_base64": "eAp5Cg==", "filename": "ids"])
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
