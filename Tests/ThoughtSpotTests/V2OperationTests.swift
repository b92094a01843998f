import Foundation
import JSON
import Testing

@testable import ThoughtSpot
@testable import ThoughtSpotV2

/// The generated tree against a digest of the vendor's description, which another script than the generator writes.
struct V2OperationTests {
    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    private static let generated = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources/ThoughtSpot/V2/Generated/Values")

    private static func digest() throws -> [[String]] {
        try String(contentsOf: fixtures.appending(path: "operations.txt"), encoding: .utf8)
            .split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    }

    /// The Swift name of a shape: `eureka_RelevantQuestion` is `EurekaRelevantQuestion`.
    private static func swiftName(_ shape: String) -> String {
        shape.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    private static func server() throws -> ThoughtSpot.Client {
        ThoughtSpot.Client(server: try ServerURL("https://ts.example"), send: ScriptedNetwork([]).send)
    }

    private static func picture(_ method: String, _ arguments: JSONObject) throws -> JSONValue {
        let endpoint = try #require(try Catalogue.all.endpoints(method, arguments).first)
        return try server().picture(of: endpoint)
    }

    @Test func hasEveryOperationAndMemberOfTheDescription() throws {
        let byID = Dictionary(uniqueKeysWithValues: V2Tables.all.map { ($0.id, $0) })
        let operations = try Self.digest().filter { !$0[0].hasPrefix("&") }
        #expect(operations.count == 181)
        for words in operations {
            let operation = try #require(byID[words[0]], "\(words[0])")
            #expect(operation.verb.rawValue == words[1], "\(words[0])")
            #expect(operation.path == words[2], "\(words[0])")
            let ours = operation.members.map { $0.name + ($0.isRequired ? "*" : "") }
            #expect(Set(words.dropFirst(3)).subtracting(ours) == [], "\(words[0])")
        }
        #expect(V2Tables.all.count == 196)
    }

    @Test func hasAValueForEveryShapeWithEveryMember() throws {
        var structs: [String: Substring] = [:]
        for file in try FileManager.default.contentsOfDirectory(at: Self.generated, includingPropertiesForKeys: nil) {
            let text = try String(contentsOf: file, encoding: .utf8)
            for part in text.components(separatedBy: "public struct ").dropFirst() {
                structs[String(part.prefix { $0 != ":" })] = Substring(part)
            }
        }
        let shapes = try Self.digest().filter { $0[0].hasPrefix("&") }
        #expect(shapes.count > 450)
        for words in shapes {
            let name = Self.swiftName(String(words[0].dropFirst()))
            let text = try #require(structs[name], "\(name)")
            for member in words.dropFirst() {
                let wire = member.hasSuffix("*") ? String(member.dropLast()) : member
                #expect(text.contains("object.value(\"\(wire)\")"), "\(name).\(wire)")
            }
        }
    }

    /// A value of the right kind for a member, and how it goes over the wire.
    private static func value(_ member: V2Operation.Member) -> JSONValue {
        let one: JSONValue =
            switch member.kind {
            case .text, .secret, .jsonText, .file: .string("\(member.name) Ünï")
            case .flag: true
            case .number: 7
            case .decimal: 0.5
            case .time: 1_767_225_600_000
            case .json: ["k": [1, "v"]]
            case .object(let shape):
                .object(
                    JSONObject((V2Tables.inputs[shape] ?? []).map { JSONObject.Member($0.name, .string("x")) })
                )
            }
        return member.isList ? .array([one, one]) : one
    }

    @Test func sendsEveryMemberOfEveryOperationByItsNameOnTheWire() throws {
        for operation in V2Tables.all {
            var arguments = JSONObject()
            for member in operation.members { arguments[member.name] = Self.value(member) }
            let snake = operation.id.reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : String($1) }
            for name in ["v2.\(operation.name)", "v2.\(operation.id)", "v2.\(snake)"] {
                let picture = try Self.picture(name, arguments)
                #expect(picture["verb"]?.string == operation.verb.rawValue, "\(name)")
                var path = "/api/rest/2.0/" + operation.path
                for member in operation.members where member.place == .path {
                    let text = "\(member.name) Ünï".addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
                    path = path.replacingOccurrences(of: "{\(member.name)}", with: text)
                }
                let sent = picture["path"]?.string?.removingPercentEncoding
                #expect(sent == path.removingPercentEncoding, "\(name)")
                let body = operation.members.filter { $0.place == .body }
                switch operation.encoding {
                case .none: #expect(picture.at("body", "kind") == "none", "\(name)")
                case .json:
                    let wanted = JSONObject(body.map { JSONObject.Member($0.name, Self.value($0)) })
                    #expect(picture.at("body", "json")?.isEquivalent(to: .object(wanted)) == true, "\(name) \(picture)")
                case .multipart:
                    let parts = picture.at("body", "parts")?.array ?? []
                    #expect(parts.compactMap { $0["name"]?.string } == body.map(\.name), "\(name)")
                    for (part, member) in zip(parts, body) where member.kind == .file {
                        #expect(part["filename"]?.string == member.name, "\(name)")
                    }
                }
                let query = operation.members.filter { $0.place == .query }.map(\.name)
                #expect(picture["query"]?.array?.compactMap { $0[0]?.string } == query, "\(name)")
            }
        }
    }

    @Test func sendsOnlyWhatIsGivenByAnOperationsOwnName() throws {
        let own = try Self.picture("v2.import_metadata_tml_async", ["metadata_tmls": ["a"]])
        #expect(own.at("body", "json") == ["metadata_tmls": ["a"]])
        let librarys = try Self.picture("v2.metadata_tml_async_import", ["metadata_tmls": ["a"]])
        #expect(librarys.at("body", "json", "import_policy") == "PARTIAL")
    }

    @Test func takesTheLibrarysArgumentsBesideTheDescriptions() throws {
        let logs = try Self.picture("v2.logs_fetch", ["get_all_logs": true])
        #expect(logs.at("body", "json") == ["log_type": "SECURITY_AUDIT", "get_all_logs": true])
        let export = try Self.picture("v2.metadata_tml_export", ["metadata": [["identifier": "a", "type": "ANSWER"]]])
        #expect(export.at("body", "json", "metadata") == [["identifier": "a", "type": "ANSWER"]])
        let token = try Self.picture(
            "v2.auth_token_custom",
            ["username": "a", "secret_key": "k", "groups": [["identifier": "g"]], "persist_option": "NONE"]
        )
        #expect(token.at("body", "json", "groups") == [["identifier": "g"]])
        let object = try Self.picture(
            "v2.auth_token_object",
            ["username": "a", "secret_key": "k", "object_id": "o", "user_parameters": ["objects": []]]
        )
        #expect(object.at("body", "json", "user_parameters") == ["objects": []])
    }

    @Test func joinsNamedMembersToAWholeRequest() throws {
        let picture = try Self.picture(
            "v2.users_search",
            ["request": ["name_pattern": "a", "unheard_of": 1], "record_size": "50"]
        )
        #expect(picture.at("body", "json") == ["name_pattern": "a", "unheard_of": 1, "record_size": 50])
        #expect(try Self.picture("v2.users_search", [:]).at("body", "json") == [:])
    }

    @Test func refusesWhatNoMemberIs() {
        for (name, arguments): (String, JSONObject) in [
            ("v2.users_search", ["user": "ada"]), ("v2.users_search", ["record_size": "many"]),
            ("v2.users_create", ["name": "ada"]), ("v2.users_delete", [:]), ("v2.search_userz", [:]),
            ("v2.users_search", ["include_favorite_metadata": "perhaps"]),
        ] {
            #expect(throws: ArgumentError.self, "\(name)") { try Catalogue.all.endpoints(name, arguments) }
        }
    }

    @Test func namesTheOneToUseForWhatIsDeprecated() {
        let ids = Set(V2Tables.all.map(\.id))
        let old = V2Tables.all.filter(\.isDeprecated)
        #expect(old.count == 9)
        #expect(old.allSatisfy { $0.successor.map(ids.contains) == true })
    }

    @Test func saysSomethingOfEveryOperation() {
        for operation in V2Tables.all {
            #expect(operation.line.hasSuffix("."), "\(operation.id)")
            #expect(operation.page.hasPrefix("https://developers.thoughtspot.com/"), "\(operation.id)")
        }
        let users = V2Tables.operation("searchUsers")
        #expect(users.page.hasSuffix("?apiResourceId=http%2Fapi-endpoints%2Fusers%2Fsearch-users"))
        #expect(users.paging == .init(size: "record_size", offset: "record_offset", list: []))
        #expect(V2Tables.operation("searchTags").paging == nil)
        #expect(V2Tables.operation("searchWebhookConfigurations").paging?.list == ["webhooks"])
    }

    @Test func knowsWhatCanDoHarm() throws {
        func effect(_ name: String, _ arguments: JSONObject) throws -> Effect? {
            try Catalogue.all.endpoints(name, arguments).first?.call.effect
        }
        #expect(try effect("v2.search_users", ["record_size": -1]) == .listsEverybody)
        #expect(try effect("v2.force_logout_users", [:]) == .endsEverySession)
        #expect(try effect("v2.delete_conversation", ["conversation_identifier": "c"]) == .deletes)
        let users: JSONValue = [["user_identifier": "a", "display_name": "A"]]
        #expect(try effect("v2.import_users", ["users": users, "delete_unspecified_users": true]) == .changes)
        #expect(
            try effect("v2.import_users", ["users": users, "delete_unspecified_users": true, "dry_run": false])
                == .deletes
        )
    }

    @Test func reachesWhatIsNotDescribed() throws {
        let put = try Self.picture(
            "v2.request",
            ["method": "PATCH", "path": "/api/rest/2.0/new/thing", "query": ["a": 1, "b": "x y"], "body": ["k": true]]
        )
        #expect(put["verb"] == "PATCH")
        #expect(put["path"] == "/api/rest/2.0/new/thing")
        #expect(put["query"] == [["a", "1"], ["b", "x y"]])
        #expect(put.at("body", "json") == ["k": true])
        let file = try Self.picture(
            "v1.request",
            [
                "path": "x/upload", "parts": ["name": "n"],
                "files": ["content": ["$bytes_base64": "UEsDBP8=", "filename": "a.zip"]],
                "headers": ["X-Org-Selector": "1"],
            ]
        )
        #expect(file["verb"] == "POST")
        #expect(file["path"] == "/callosum/v1/tspublic/v1/x/upload")
        #expect(file.at("headers", "x-org-selector") == "1")
        #expect(file.at("body", "parts")?[1]?["filename"] == "a.zip")
        #expect(file.at("body", "parts")?[1]?["value"] == ["$bytes_base64": "UEsDBP8="])
        for arguments: JSONObject in [
            ["path": "a?b=c"], ["path": "/"], ["path": "a", "method": "EAT"], ["path": "a", "body": 1, "form": [:]],
            ["path": "a", "headers": ["Host": "evil"]], ["path": "a", "headers": ["a b": "c"]],
        ] {
            #expect(throws: ArgumentError.self) { try Catalogue.all.endpoints("v2.request", arguments) }
        }
        #expect(throws: APIError.self) { try Self.picture("v2.request", ["path": "../system"]) }
    }

    @Test func makesTheSameRequestFromValues() throws {
        let ours = try Self.server().picture(
            of: V2.searchUsers(
                .with {
                    $0.userIdentifier = "ada"
                    $0.recordSize = 50
                    $0.privileges = [.administration, "SOMETHING_NEW"]
                    $0.object["unheard_of"] = true
                }
            )
        )
        let shells = try Self.picture(
            "v2.users_search",
            [
                "user_identifier": "ada", "record_size": 50, "privileges": ["ADMINISTRATION", "SOMETHING_NEW"],
                "request": ["unheard_of": true],
            ]
        )
        #expect(ours.isEquivalent(to: shells))
        let file = try Self.server().picture(
            of: V2.uploadStyleFont(
                .with {
                    $0.name = "Mono"
                    $0.fileContent = V2File(bytes: [0, 0xFF], name: "mono.woff2")
                }
            )
        )
        #expect(file.at("body", "parts")?[1]?["value"] == ["$bytes_base64": "AP8="])
        #expect(file.at("body", "parts")?[1]?["filename"] == "mono.woff2")
    }

    @Test func readsAnswersAndKeepsWhatItDoesNotKnow() throws {
        let user = try V2.User(
            json: [
                "id": "g", "name": "ada", "account_status": "DREAMING", "creation_time_in_millis": 1_767_225_600_000.0,
                "new": [1],
            ]
        )
        #expect(user.name == "ada")
        #expect(user.accountStatus == "DREAMING")
        #expect(user.creationTimeInMillis?.description == "2026-01-01T00:00:00Z")
        #expect(user.displayName == nil)
        #expect(user.object["new"] == [1])
        #expect(throws: AnswerError.self) { try V2.User(json: [1]) }
    }
}
