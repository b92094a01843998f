import JSON
import Testing
import ThoughtSpot

@testable import spotgate

struct APIOutputTests {
    private static let users: JSONValue = [
        ["id": "g1", "name": "ada", "active": true, "groups": [["name": "a"], ["name": "b"]], "org": ["id": 7]],
        ["id": "g2", "name": "Zoë, \"Z\"\nx", "active": false, "groups": [], "mail": "=1+1"],
    ]

    @Test func writesRowsAsATable() {
        let rows = APIRows(Self.users, list: [], fields: [])
        #expect(
            rows.table == "ID  NAME        ACTIVE  MAIL\ng1  ada         true\ng2  Zoë, \"Z\" x  false   =1+1\n"
        )
    }

    @Test func quotesWhatCSVNeedsQuoted() {
        let rows = APIRows(Self.users, list: [], fields: ["name", "mail", "groups.name", "org.id", "org.none"])
        #expect(
            rows.csv == "name,mail,groups.name,org.id,org.none\r\nada,,\"a, b\",7,\r\n"
                + "\"Zoë, \"\"Z\"\"\nx\",'=1+1,[],,\r\n"
        )
    }

    @Test func findsTheListInsideAnAnswer() {
        let answer: JSONValue = ["webhooks": Self.users, "pagination": ["record_size": 2]]
        #expect(APIRows(answer, list: ["webhooks"], fields: ["id"]).json == [["id": "g1"], ["id": "g2"]])
        #expect(APIRows(answer, list: [], fields: ["id"]).items.count == 2)
        #expect(APIRows(["id": 1, "b": 2], list: [], fields: ["id"]).json == ["id": 1])
        #expect(APIRows([1, 2], list: [], fields: []).csv == "value\r\n1\r\n2\r\n")
    }

    @Test func writesYAMLThatReadsTheSame() {
        let value: JSONValue = [
            "a": "plain text", "yes": "no", "n": 1.50, "list": [["x": []], "", ["deep"]], "o": ["k": .null],
        ]
        #expect(
            APIYAML.text(of: value) == """
                a: plain text
                "yes": "no"
                "n": 1.5
                list:
                  - x: []
                  - ""
                  - - deep
                o:
                  k: null

                """
        )
    }

    @Test func takesAFormatAndAFile() throws {
        func output(_ words: String...) throws -> APIOutput {
            try APIOutput(Arguments(words, for: APICommand.syntax))
        }
        #expect(try output().format == .json)
        let both = try output("--output", "csv", "--output", "users.csv")
        #expect(both.format == .csv)
        #expect(both.file == "users.csv")
        #expect(throws: APIFailure.self) { try output("--output", "csv", "--output", "table") }
        #expect(throws: APIFailure.self) { try output("--output", "a", "--output", "b") }
        #expect(throws: APIFailure.self) { try output("--fields", " , ") }
    }
}

struct APICompletionTests {
    @Test func knowsMethodsArgumentsAndWords() {
        #expect(APICompletion.candidates(["v2.users_se"]) == ["v2.users_search"])
        #expect(APICompletion.candidates(["v2.users_search", "account_"]) == ["account_type=", "account_status="])
        #expect(
            APICompletion.candidates(["v2.users_search", "account_status=A"]) == ["account_status=ACTIVE"]
        )
        #expect(
            APICompletion.candidates(["v2.users_search", "account_type=X", "account_"]) == ["account_status="]
        )
        #expect(
            APICompletion.candidates(["v2.create_schedule", "time_zone=Europe/Ber"]) == ["time_zone=Europe/Berlin"]
        )
        #expect(APICompletion.candidates(["--dry-run", "user_ge"]).first == "user_get")
        #expect(
            APICompletion.candidates(["v2.users_search", "include_favorite_metadata:=t"]).last?.hasSuffix("true")
                == true
        )
    }
}

struct APITraceTests {
    @Test func masksSecretsWhereverTheyLie() {
        let json: JSONValue = [
            "username": "a", "password": "hunter2",
            "nested": [["secret_key": "k", "token": ["id": "x", "token": "t"]]],
            "access_tokens": [["key": "k"]], "validity": 3, "is_token": true,
        ]
        let text = APITrace.masked(json).description
        for secret in ["hunter2", "\"k\"", "\"t\""] { #expect(!text.contains(secret), "\(text)") }
        #expect(text.contains("\"id\":\"x\""))
        #expect(APITrace.target("/a?x=1&auth_token=t&b") == "/a?x=1&auth_token=[secret]&b")
    }
}

struct APIHelpTests {
    private static func help(_ name: String) throws -> String {
        APIHelp.text(of: try #require(Catalogue.all.method(name)), called: name)
    }

    @Test func saysWhatAMethodDoesAndTakes() throws {
        let text = try Self.help("v2.users_search")
        #expect(text.contains("Finds users"))
        #expect(text.contains("POST /api/rest/2.0/users/search"))
        #expect(text.contains("https://developers.thoughtspot.com/"))
        #expect(text.contains("LOCAL_USER LDAP_USER SAML_USER OIDC_USER"))
        #expect(text.contains("record_size") && text.contains("the server takes 10"))
        #expect(text.contains("--all"))
        #expect(text.contains("lists everybody if nothing narrows it"))
        #expect(try Self.help("v2.connection_delete").contains("use v2.connection_delete_v2"))
        #expect(try Self.help("user_post").contains("Creates a user"))
        #expect(try Self.help("v2.create_schedule").contains("630 words, which completion knows"))
    }

    @Test func saysSomethingOfEveryMethod() throws {
        for (name, method) in Catalogue.all.methods {
            #expect(!method.line.isEmpty, "\(name)")
            #expect(try Self.help(name).utf8.count > 60, "\(name)")
        }
    }
}

struct APIPagesTests {
    private static func cut(_ method: String, _ arguments: JSONObject = [:], all: Bool = true) throws -> APIPages.Cut? {
        try APIPages.Cut(APICall(method: method, arguments: arguments), takesAll: all)
    }

    @Test func knowsWhatPages() throws {
        #expect(try Self.cut("v2.users_search")?.size == "record_size")
        #expect(try Self.cut("v2.search_users")?.list == [])
        #expect(try Self.cut("v2.webhooks_search")?.list == ["webhooks"])
        #expect(try Self.cut("v2.get_conversation_list")?.size == "limit")
        #expect(try Self.cut("v2.tags_search") == nil)
        #expect(try Self.cut("v2.dbt_search") == nil)
        #expect(try Self.cut("v2.users_search", ["record_size": -1]) == nil)
        #expect(try Self.cut("v2.users_search", all: false) == nil)
        #expect(try Self.cut("metadata_list", ["object_type": "TAG"], all: false)?.last == "isLastBatch")
        #expect(throws: APIFailure.self) { try Self.cut("user_list") }
        #expect(throws: APIFailure.self) { try Self.cut("v2.users_create") }
        #expect(throws: APIFailure.self) { try Self.cut("v2.users_search", ["record_size": 0]) }
        #expect(throws: APIFailure.self) { try Self.cut("metadata_list", ["batchsize": 5]) }
    }
}
