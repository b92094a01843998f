import Foundation
import HTTPWire
import JSON
import Testing

@testable import ThoughtSpot

struct CatalogueTests {
    private static let hostile = [
        "", ".", "..", "../../up", "a/b?c=d#e", "x&admin=true", "%2e%2e", "%00", "\u{0}", "a\r\nX-Evil: 1", " ",
        "é\u{301}",
        "?", "#", ";jsessionid=1", "//evil.example", "https://evil.example/", "\\..\\",
        String(repeating: "A", count: 65_536),
    ]

    private static func reference() throws -> JSONValue {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
        return try JSONValue(
            parsing: String(contentsOf: file.appending(path: "Fixtures/reference-methods.json"), encoding: .utf8)
        )
    }

    private static func names(_ list: String, prefix: String = "") throws -> Set<String> {
        Set(try reference()[list]?.array?.compactMap(\.string).map { prefix + $0 } ?? [])
    }

    @Test func hasEveryMethodOfTheReference() throws {
        let wanted = try Self.names("v1-1.2.3").union(Self.names("v1-1.8.8")).union(Self.names("documented"))
            .union(Self.names("v2beta-1.2.3", prefix: "v2beta.")).union(Self.names("v2-2.0.3", prefix: "v2."))
        #expect(wanted.count == 287)
        #expect(wanted.subtracting(Catalogue.all.names).isEmpty)
    }

    /// Values for every argument; without one that excludes another.
    private static func arguments(_ method: Catalogue.Method) -> JSONObject {
        var arguments = JSONObject()
        for argument in method.arguments { arguments[argument.name] = value(argument.type, "7") }
        if method.name == "add_new_tables_to_connection" {
            let table: JSONValue = ["name": "7"]
            arguments["selected_external_databases"] = [["name": "7", "schemas": [["name": "7", "tables": [table]]]]]
            arguments["tables_to_add_map"] = ["7": ["7": ["7"]]]
        }
        guard (try? Catalogue.all.endpoints(method.name, arguments)) == nil else { return arguments }
        let fewer = arguments.names.map { name in
            var fewer = arguments
            fewer[name] = nil
            return fewer
        }
        return fewer.first { (try? Catalogue.all.endpoints(method.name, $0)) != nil } ?? arguments
    }

    private static func value(_ type: String, _ text: String) -> JSONValue {
        switch type {
        case "number", "decimal", "time": 7
        case "flag": true
        case "list": .array([.string(text)])
        case "json", "json text": .object(JSONObject([JSONObject.Member("k", .string(text))]))
        default: .string(text)
        }
    }

    private static func request(_ name: String, _ arguments: JSONObject) throws -> Request? {
        guard let endpoint = try Catalogue.all.endpoints(name, arguments).first else { return nil }
        return try CallEncoder(settings: ClientSettings(), prefix: "").request(for: endpoint.call)
    }

    /// What of a request no argument may change.
    private struct Shape {
        let verb: String
        let segments: Int
        let query: [String]
        let fields: [String]
        let body: [String]

        /// The same but for a parameter that may be gone, as empty ones sometimes are.
        func adds(nothingTo other: Shape) -> Bool {
            verb == other.verb && segments == other.segments && query == other.query && fields == other.fields
                && body.count <= other.body.count && Set(body).isSubset(of: other.body)
        }

        init(_ request: Request) throws {
            verb = request.method.rawValue
            let path = request.target.prefix { $0 != "?" }
            segments = path.split(separator: "/", omittingEmptySubsequences: false).count
            query = try Form(queryOf: request.target).pairs.map(\.name)
            fields = request.fields.lines.map(\.name)
            let type = request.fields.text("Content-Type") ?? ""
            switch type.prefix(while: { $0 != ";" }) {
            case "": body = []
            case "multipart/form-data":
                body = try MultipartDecoder().decode(request.body, contentType: Array(type.utf8)).parts.map(\.name)
            case "application/json": body = try JSONParser().value(of: request.body).object?.names ?? []
            default: body = try Form(decoding: request.body).pairs.map(\.name)
            }
        }
    }

    @Test func noArgumentChangesWhereACallGoes() throws {
        // Their argument is a path by intent; each of its segments is encoded.
        let direct: Set = [
            "v1.request", "v2.request", "v2.get_request", "v2.post_request", "v2.post_request_binary",
        ]
        var tried: Set<String> = []
        for (name, method) in Catalogue.all.methods where !direct.contains(name) {
            let arguments = Self.arguments(method)
            guard let plain = try? Self.request(name, arguments) else { continue }
            tried.insert(name)
            let shape = try Shape(plain)
            for argument in method.arguments where argument.type != "number" && argument.type != "flag" {
                for text in Self.hostile {
                    var arguments = arguments
                    arguments[argument.name] = Self.value(argument.type, text)
                    // Refused is fine; sent elsewhere is not.
                    guard let request = try? Self.request(name, arguments) else { continue }
                    let isSame = try Shape(request).adds(nothingTo: shape)
                    #expect(isSame, "\(name) \(argument.name) \(text.prefix(20).debugDescription)")
                    #expect(request.target.utf8.allSatisfy { (0x21..<0x7F).contains($0) }, "\(name) \(argument.name)")
                }
            }
        }
        #expect(Set(Catalogue.all.names).subtracting(tried).subtracting(direct) == [])
    }

    @Test(arguments: ["../x", "a/../b", "", "a//b", "/system", "a/."])
    func encodesAFreePathSegmentBySegment(endpoint: String) {
        #expect(throws: APIError.self) { try Self.request("v2.get_request", ["endpoint": .string(endpoint)]) }
    }

    @Test func keepsAFreePathBelowTheAPI() throws {
        let request = try #require(try Self.request("v2.get_request", ["endpoint": "a b/c?d=e#f"]))
        #expect(request.target == "/api/rest/2.0/a%20b/c%3Fd%3De%23f")
    }

    @Test func namesEveryMethodAfterItsCall() throws {
        // Two names for one request, and one name for several.
        let others: Set = ["session_login_v2", "get_token_v2", "add_new_tables_to_connection"]
        for (name, method) in Catalogue.all.methods where !others.contains(name) {
            guard let endpoint = try? Catalogue.all.endpoints(name, Self.arguments(method)).first else { continue }
            #expect(endpoint.call.name.description == name)
        }
    }

    @Test func refusesWhatItDoesNotKnow() {
        for (name, arguments): (String, JSONObject) in [
            ("user_gett", [:]), ("user_get", ["nme": "a"]), ("user_delete", [:]), ("session_orgs_put", ["org_id": "x"]),
            ("user_groups_put", ["user_guid": "g", "group_guids": "g"]), ("user_delete", ["user_guid": .null]),
            ("metadata_list", ["object_type": "TAG", "sort": .null]),
        ] {
            #expect(throws: ArgumentError.self, "\(name)") { try Catalogue.all.endpoints(name, arguments) }
        }
    }

    @Test func marksWhatIsConfirmedByAPerson() throws {
        func effect(_ name: String, _ arguments: JSONObject) throws -> Effect? {
            try Catalogue.all.endpoints(name, arguments).first?.call.effect
        }
        #expect(try effect("user_session_invalidate", ["usernames": []]) == .endsEverySession)
        #expect(try effect("user_session_invalidate", ["usernames": ["a"]]) == .changes)
        #expect(try effect("v2.users_force_logout", ["user_identifiers": []]) == .endsEverySession)
        #expect(try effect("v2beta.admin_forcelogout", ["usernames": []]) == .endsEverySession)
        #expect(try effect("user_get", [:]) == .listsEverybody)
        #expect(try effect("user_get", ["name": ""]) == .listsEverybody)
        #expect(try effect("user_get", ["name": "a"]) == .reads)
        #expect(try effect("user_list", [:]) == .listsEverybody)
        #expect(try effect("metadata_list", ["object_type": "USER"]) == .listsEverybody)
        #expect(try effect("metadata_list", ["object_type": "USER", "batchsize": 10]) == .reads)
        #expect(try effect("metadata_listobjectheaders", ["object_type": "USER", "filter": "a%"]) == .reads)
        #expect(try effect("metadata_list", ["object_type": "WORKSHEET"]) == .reads)
        #expect(try effect("v2.users_search", ["request": ["record_size": -1]]) == .listsEverybody)
        #expect(try effect("v2.users_search", ["request": ["record_size": -1, "name_pattern": "a"]]) == .reads)
        #expect(try effect("v2.groups_search", ["request": [:]]) == .reads)
        #expect(try effect("metadata_delete", ["object_type": "TAG", "guids": ["g"]]) == .deletes)
        #expect(try effect("v2.users_delete", ["user_identifier": "a"]) == .deletes)
    }
}
