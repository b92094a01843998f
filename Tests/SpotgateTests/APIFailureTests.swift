import JSON
import Testing
import ThoughtSpot

@testable import spotgate

struct APIFailureTests {
    @Test func endsAsTheContractSays() {
        #expect(APIFailure.usage("x").exitCode == .usage)
        #expect(APIFailure.configuration("x").exitCode == .configuration)
        #expect(APIFailure.unconfirmed(.deletes).exitCode == .usage)
        #expect(APIFailure.call(.refused(.pathArgument)).exitCode == .usage)
        #expect(APIFailure.argument(ArgumentError(.missingArgument, "x")).exitCode == .usage)
    }

    @Test func saysInABatchWhatHappened() throws {
        let failure = APIFailure.argument(ArgumentError(.unknownMethod, "there is no method 'x'"))
        #expect(failure.json == ["error": ["code": "unknown_method", "message": "there is no method 'x'"]])
        let server = try ServerURL("https://ts.example/prefix/")
        #expect(throws: APIFailure.self) { try APICall(method: "nothing", arguments: [:]).pictures(server) }
        let picture = try APICall(method: "session_info", arguments: [:]).pictures(server)
        #expect(picture["path"] == "/prefix/callosum/v1/tspublic/v1/session/info")
    }

    @Test func showsEveryRequestOfACallThatIsSeveral() throws {
        let databases: JSONValue = [
            ["name": "D", "schemas": [["name": "S", "tables": [["name": "T"], ["name": "U"]]]]]
        ]
        let arguments: JSONObject = [
            "selected_external_databases": databases, "tables_to_add_map": ["D": ["S": []]],
            "connection_guid": "g", "config_json": ["user": "u"],
        ]
        let pictures = try APICall(method: "add_new_tables_to_connection", arguments: arguments)
            .pictures(ServerURL("https://ts.example"))
        #expect(pictures.array?.count == 2)
    }
}
