import HTTPWire
import JSON
import Testing

@testable import ThoughtSpot

/// What is sent where the reference library makes a mistake, by the ids of python-library-bugs.md.
struct QuirkTests {
    private static func picture(_ method: String, _ arguments: JSONObject) throws -> JSONValue {
        let client = try ScriptedNetwork([]).client()
        let endpoint = try #require(try Catalogue.all.endpoints(method, arguments).first)
        return try client.picture(of: endpoint)
    }

    private static func pairs(_ json: JSONValue?) -> [String: String] {
        Dictionary(
            (json?.array ?? []).map { ($0[0]?.string ?? "", $0[1]?.string ?? "") },
            uniquingKeysWith: { $0 + $1 }
        )
    }

    private static func form(_ method: String, _ arguments: JSONObject) throws -> [String: String] {
        pairs(try picture(method, arguments)["body"]?["form"])
    }

    private static func query(_ method: String, _ arguments: JSONObject) throws -> [String: String] {
        pairs(try picture(method, arguments)["query"])
    }

    @Test func a1EncodesPathArguments() throws {
        let path = try Self.picture("group_delete", ["group_guid": "a/b?c=d#e ü"])["path"]?.string
        #expect(path == "/callosum/v1/tspublic/v1/group/a%2Fb%3Fc%3Dd%23e%20%C3%BC")
    }

    @Test func a9LeavesNullOut() throws {
        #expect(
            try Self.form("session_login", ["username": "u", "password": "p", "remember_me": .null])["rememberme"]
                == nil
        )
        #expect(
            try Self.query("searchdata", ["query_string": "q", "data_source_guid": "g", "offset": .null])["offset"]
                == nil
        )
    }

    @Test func a9SendsAnEmptyListWhereTheLibraryTakesNullForOne() throws {
        let arguments: JSONObject = [
            "shared_object_type": "TAG", "shared_object_guids": ["g"], "permissions": [:], "email_shares": .null,
        ]
        #expect(try Self.form("security_share", arguments)["emailshares"] == "[]")
    }

    @Test func a10EncodesObjectsAsJSON() throws {
        let form = try Self.form("user_put", ["user_guid": "g", "content": ["a": 1], "password": .null])
        #expect(form["content"] == #"{"a":1}"#)
        #expect(form["password"] == nil)
    }

    @Test func b1SendsTheDocumentedListOfObjects() throws {
        let names: JSONObject = ["current_owner_username": "a", "new_owner_username": "b"]
        var arguments = names
        arguments["object_guids"] = ["g"]
        #expect(try Self.query("user_transfer_ownership", arguments)["objectsID"] == #"["g"]"#)
        arguments["object_guids"] = []
        #expect(throws: APIError.self) { try Self.query("user_transfer_ownership", arguments) }
        #expect(try Self.query("user_transfer_ownership", names)["objectsID"] == nil)
    }

    @Test func b2SaysAlwaysWhetherTheDeletedAreRemoved() throws {
        let body = try Self.picture("user_sync", ["principals_file": "[]", "password": "p"])["body"]
        let parts = body?["parts"]?.array ?? []
        #expect(parts.map { $0["name"]?.string } == ["principals", "applyChanges", "removeDeleted", "password"])
        #expect(parts.map { $0["value"]?.string } == ["[]", "false", "false", "p"])
        #expect(parts.map { $0["filename"]?.string } == ["principals.json", nil, nil, nil])
    }

    @Test func b2RefusesToEmptyACluster() async throws {
        let network = ScriptedNetwork([Response(200, json: "{}")])
        let client = try network.client()
        await #expect(throws: APIError.self) {
            try await client.send(.userSync(principals: [], password: "p", applyChanges: true, removeDeleted: true))
        }
        #expect(network.requests.isEmpty)
    }

    @Test func b3SendsTheDocumentedAuthor() throws {
        #expect(try Self.query("metadata_list", ["object_type": "TAG", "author_guid": "g"])["authorguid"] == "g")
    }

    @Test func b4DeletesByTheDocumentedNames() throws {
        let arguments: JSONObject = ["object_type": "WORKSHEET", "guids": ["g"]]
        #expect(try Self.picture("metadata_delete", arguments)["path"] == "/callosum/v1/tspublic/v1/metadata/delete")
        #expect(
            try Self.form("metadata_delete", arguments) == [
                "type": "LOGICAL_TABLE", "id": #"["g"]"#, "includedisabled": "false",
            ]
        )
    }

    @Test func b5SendsTheNewPasswordAsPassword() throws {
        let arguments: JSONObject = ["username": "u", "current_password": "a", "new_password": "b"]
        #expect(
            try Self.form("user_updatepassword", arguments) == ["name": "u", "currentpassword": "a", "password": "b"]
        )
    }

    @Test(
        arguments: [
            (#"{"guid": "g", "liveboard": {"name": "Søren's \"top\""}}"#, "JSON"),
            ("guid: g\nliveboard:\n  name: it's\u{A0}\u{7}", "YAML"),
        ]
    )
    func b6ImportsAnArrayOfStrings(document: String, format: String) throws {
        let tml: JSONValue = format == "JSON" ? try JSONValue(parsing: document) : .string(document)
        let form = try Self.form("metadata_tml_import", ["tml": tml, "formattype": .string(format)])
        let list = try JSONValue(parsing: form["import_objects"] ?? "").array
        let text = try #require(list?.first?.string)
        #expect(list?.count == 1)
        if format == "JSON" {
            #expect(try JSONValue(parsing: text) == tml)
        } else {
            #expect(text.utf8.elementsEqual(document.utf8))
        }
    }

    @Test func b8SendsPropertiesOnlyIfThereAreAny() throws {
        var arguments: JSONObject = ["username": "u", "password": "p", "display_name": "U"]
        #expect(try Self.form("user_post", arguments)["properties"] == nil)
        arguments["properties"] = ["dept": "x"]
        arguments["email"] = "m@example.com"
        #expect(try Self.form("user_post", arguments)["properties"] == #"{"dept":"x","mail":"m@example.com"}"#)
    }

    @Test func b9SendsTheGroupsOwnGUID() throws {
        let form = try Self.form("group_put", ["group_guid": "g", "content": "{}"])
        #expect(form == ["groupid": "g", "content": "{}"])
    }

    @Test(
        arguments: [
            "WORKSHEET", "ONE_TO_ONE_LOGICAL", "SQL_VIEW", "AGGR_WORKSHEET", "PRIVATE_WORKSHEET", "USER_DEFINED",
        ]
    )
    func b10TranslatesSubtypesEverywhere(subtype: String) throws {
        let type = JSONValue.string(subtype)
        #expect(
            try Self.query("metadata_details", ["object_type": type, "object_guids": ["g"]])["type"] == "LOGICAL_TABLE"
        )
        #expect(
            try Self.form("dependency_listdependents", ["object_type": type, "guids": ["g"]])["type"] == "LOGICAL_TABLE"
        )
        let list = try Self.query("metadata_list", ["object_type": type, "subtypes": ["FORMULA"]])
        #expect(list["type"] == "LOGICAL_TABLE")
        #expect(list["subtypes"] == "[\"\(subtype)\",\"FORMULA\"]")
        let tags: JSONObject = ["object_guids": ["g"], "object_type": [type], "tag_names": ["t"]]
        #expect(try Self.form("metadata_assigntag", tags)["type"] == #"["LOGICAL_TABLE"]"#)
    }

    @Test func b11PutsAnAction() throws {
        #expect(
            try Self.picture("admin_embed_action_put", ["action_guid": "g", "embed_action_definition": [:]])["verb"]
                == "PUT"
        )
    }

    @Test func b12ExportsTheVisualizationsAskedFor() async throws {
        let query = try Self.query("export_pinboard_pdf", ["pinboard_id": "p", "visualization_ids": ["v"]])
        #expect(query["visualization_ids"] == #"["v"]"#)
        #expect(query["layout_type"] == "VISUALIZATION")
        for response in [Response(401, json: "{}"), Response(200, json: "{}")] {
            let client = try ScriptedNetwork([response]).client()
            await #expect(throws: APIError.self) { try await client.send(.exportPinboardPDF(pinboardID: "p")) }
        }
    }

    @Test func b14NamesOnlyFiles() throws {
        let body = try Self.picture("group_addprivilege", ["privilege": "X", "group_names": ["g"]])["body"]
        #expect(body?["parts"]?.array?.allSatisfy { $0["filename"]?.isNull == true } == true)
    }

    @Test func b16WantsListsOfOneLength() {
        let tags: JSONObject = ["object_guids": ["g", "h"], "object_type": ["TAG"], "tag_names": ["t"]]
        #expect(throws: ArgumentError.self) { try Self.form("metadata_assigntag", tags) }
        #expect(throws: ArgumentError.self) {
            try Self.picture("group_addprivilege", ["privilege": "X", "group_names": "g"])
        }
    }

    @Test func b18PutsTheColumnsOfEveryTableTogether() throws {
        let arguments: JSONObject = [
            "selected_external_databases": [
                ["name": "D", "schemas": [["name": "S", "tables": [["name": "T"], ["name": "U"], ["name": "V"]]]]]
            ],
            "tables_to_add_map": ["D": ["S": ["U", "V", "no such table"]]], "connection_guid": "g",
            "config_json": #"{"user":"u"}"#,
        ]
        let endpoints = try Catalogue.all.endpoints("add_new_tables_to_connection", arguments)
        #expect(endpoints.count == 2)
        let config = try Self.form("add_new_tables_to_connection", arguments)["config"]
        #expect(config == #"{"user":"u"}"#)
        let answers: [JSONValue] = [["D.S.U": [["name": "A"]]], ["D.S.V": [["name": "B"]]]]
        let whole = try Catalogue.all.combined("add_new_tables_to_connection", arguments, answers)
        let tables = whole?["externalDatabases"]?[0]?["schemas"]?[0]?["tables"]?.array ?? []
        #expect(tables.map { $0["selected"] } == [nil, true, true])
        #expect(tables.map { $0["columns"]?[0]?["name"] } == [nil, "A", "B"])
    }

    @Test func b23KeepsTheSortOfAConnectionsDetail() throws {
        #expect(try Self.query("connection_detail", ["connection_guid": "g", "sort": "name"])["sort"] == "name")
    }

    @Test func c1SpellsTruthAsJSONDoes() throws {
        let arguments: JSONObject = ["guid": "g", "object_type": "ANSWER", "include_dependents": true]
        #expect(try Self.query("v2beta.security_permission_tsobject", arguments)["includeDependent"] == "true")
    }

    @Test func c3LeavesOutWhatIsNotThere() throws {
        let json = try Self.picture("v2beta.report_liveboard", ["guid": "g", "landscape_or_portrait": "portrait"])[
            "body"
        ]
        #expect(json?["json"]?["vizId"] == nil)
        #expect(json?["json"]?["pdfOptions"]?["footerText"] == nil)
        #expect(json?["json"]?["pdfOptions"]?["orientation"] == "PORTRAIT")
    }

    @Test func d1AndD2SendWhatTheDescriptionWants() throws {
        let login = try Self.picture(
            "v2.auth_session_login",
            ["username": "u", "password": "p", "org_identifier": 7]
        )["body"]?["json"]
        #expect(login == ["username": "u", "password": "p", "remember_me": true, "org_identifier": "7"])
        let token = try Self.picture(
            "v2.auth_token_custom",
            ["username": "u", "secret_key": "k", "persist_option": "REPLACE", "org_id": "acme", "groups": ["g"]]
        )["body"]?["json"]
        #expect(token?["persist_option"] == "REPLACE")
        #expect(token?["org_identifier"] == "acme")
        #expect(token?["groups"] == [["identifier": "g"]])
    }

    @Test func d4AndD5NameWhatTheyMean() throws {
        let copy = try Self.picture("v2.metadata_copyobject", ["identifier": "g", "title": "T"])["body"]?["json"]
        #expect(copy == ["identifier": "g", "title": "T"])
        let arguments: JSONObject = [
            "metadata_tmls": ["x"], "skip_cdw_validation_for_tables": true, "all_orgs_context": true,
        ]
        let imported = try Self.picture("v2.metadata_tml_import", arguments)["body"]?["json"]
        #expect(imported?["skip_cdw_validation_for_tables"] == true)
        #expect(imported?["all_orgs_override"] == true)
    }

    @Test func d7SendsPartsToDBT() throws {
        let body = try Self.picture("v2.dbt_dbt_connection", ["request": ["connection_name": "c", "n": 1]])["body"]
        #expect(body?["kind"] == "multipart")
        #expect(body?["parts"]?.array?.map { $0["value"]?.string } == ["c", "1"])
    }

    @Test func d13SendsGroupsWheneverTheyAreGiven() throws {
        let arguments: JSONObject = ["username": "u", "secret_key": "k", "group_identifiers": ["g"]]
        let json = try Self.picture("v2.auth_token_full", arguments)["body"]?["json"]
        #expect(json?["group_identifiers"] == ["g"])
    }
}
