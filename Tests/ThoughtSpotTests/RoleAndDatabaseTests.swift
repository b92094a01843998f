import JSON
import Testing

@testable import ThoughtSpot

/// Documented calls that the reference library never had, against the stand-in.
struct RoleAndDatabaseTests {
    @Test func makesFindsChangesAndDeletesARole() async throws {
        let client = try await Client.signedInToStandIn()
        let made = try await client.send(
            .rolePost(
                name: "Role_Analyst",
                description: "Analyst Role",
                privileges: [.canManageData, .hasSpotIQPrivilege]
            )
        )
        let id = try #require(made["data"]?["id"]?.string)
        #expect(made["data"]?["privileges"] == ["DATAMANAGEMENT", "A3ANALYSIS"])
        let changed = try await client.send(.rolePut(roleGUID: id, privileges: [.jobScheduling]))
        #expect(changed["data"]?["name"] == "Role_Analyst")
        #expect(changed["data"]?["privileges"] == ["JOBSCHEDULING"])

        try await client.send(.groupPost(groupName: "analysts", displayName: "Analysts"))
        try await client.send(.groupAddrole(roleID: id, groupNames: ["analysts"]))
        let held = try await client.send(.roleSearch(groups: ["analysts"]))
        #expect(held["data"]?.array?.map { $0["name"] } == ["Role_Analyst"])
        #expect(try await client.send(.roleSearch())["data"]?.array?.count == 2)

        try await client.send(.roleDelete(roleGUID: id))
        #expect(try await client.send(.roleSearch(roles: ["Role_Analyst"]))["data"] == [])
        await #expect(throws: APIError.self) { try await client.send(.roleDelete(roleGUID: id)) }
    }

    @Test func sendsWhatTheVendorsPagesSay() throws {
        let client = try ScriptedNetwork([]).client()
        let role = try client.picture(of: .rolePost(name: "Role12", privileges: [.canManageData]))
        #expect(role["path"] == "/callosum/v1/tspublic/v1/role")
        #expect(role["body"]?["form"] == [["name", "Role12"], ["privileges", #"["DATAMANAGEMENT"]"#]])
        let tables = try client.picture(of: .databaseTables(database: "usage_stats", schema: "falcon_default_schema"))
        #expect(tables["path"] == "/callosum/v1/tspublic/v1/database/tables")
        #expect(tables["query"] == [["database", "usage_stats"], ["schema", "falcon_default_schema"]])
        let table = try client.picture(of: .databaseCreatetable(ddlSchema: ["table": ["id": ["name": "t"]]]))
        #expect(table["body"]?["form"] == [["ddl_schema", #"{"table":{"id":{"name":"t"}}}"#]])
    }

    @Test func readsTheDatabaseAndSaysWhichStatementFailed() async throws {
        let client = try await Client.signedInToStandIn()
        #expect(try await client.send(.databaseDatabases()).map(\.text) == ["RETAIL"])
        #expect(try await client.send(.databaseSchemas(database: "RETAIL")).map(\.text) == ["PUBLIC"])
        let tables = try await client.send(.databaseTables(database: "RETAIL", schema: "PUBLIC")).map(\.text)
        let name = try #require(tables.first)
        let detail = try await client.send(
            .databaseGetTableDetail(database: "RETAIL", schema: "PUBLIC", table: name)
        )
        #expect(detail["id"]?["name"]?.string == name)
        #expect(detail["column"]?.array?.isEmpty == false)
        let made = try await client.send(.databaseCreatetable(ddlSchema: ["table": ["id": ["name": "test_table1"]]]))
        #expect(made["logical_table_header"]?["name"] == "test_table1")

        let done = try await client.send(.databaseRun(statements: ["alter table a add column b int;"]))
        #expect(done[0]?["cmdStatus"] == "SUCCESS")
        let error = await #expect(throws: APIError.self) {
            try await client.send(.databaseRun(statements: ["a;", "fail;", "b;"]))
        }
        guard case .rejected(let rejection)? = error else {
            Issue.record("a failed statement passed for something else")
            return
        }
        #expect(rejection.answer?.array?.map { $0["cmdStatus"] } == ["SUCCESS", "FAILED", "NOT_EXECUTED"])
    }
}
