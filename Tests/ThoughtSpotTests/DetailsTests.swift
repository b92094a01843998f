import Foundation
import JSON
import Testing

@testable import ThoughtSpot

/// The reference library's helpers, recorded (Fixtures/helpers.jsonl).
struct DetailsTests {
    private static func recorded(_ method: String) throws -> [JSONValue] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/helpers.jsonl")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .map { try JSONValue(parsing: String($0)) }
            .filter { $0["method"]?.string == method }
    }

    private static func texts(_ json: JSONValue?) -> [String] { json?.array?.compactMap(\.string) ?? [] }

    /// Compares what the helper gives with what was recorded; what raised there must throw or be empty here.
    private func compare(_ method: String, _ ours: (JSONValue) throws -> JSONValue) throws {
        let recordings = try Self.recorded(method)
        #expect(!recordings.isEmpty)
        for recording in recordings {
            let id = recording["id"]?.string ?? ""
            if recording["returned"]?["raises"] != nil {
                let result = try? ours(recording)
                #expect(result == nil || result == [] || result == [:] || result == ["D": [:]], "\(id)")
            } else {
                #expect(try ours(recording).isEquivalent(to: recording["returned"] ?? .null), "\(id)")
            }
        }
    }

    @Test func sharesAsTheReferenceDoes() throws {
        for recording in try Self.recorded("create_share_permissions") where recording["returned"]?["raises"] == nil {
            let arguments = recording["args"]
            // A text is a list of its letters in Python.
            if arguments?["read_only_users_or_groups_guids"]?.string != nil { continue }
            let permissions = SharePermissions(
                readOnly: Self.texts(arguments?["read_only_users_or_groups_guids"]),
                edit: Self.texts(arguments?["edit_access_users_or_groups_guids"]),
                remove: Self.texts(arguments?["remove_access_users_or_groups_groups"])
            )
            #expect(permissions.json.isEquivalent(to: recording["returned"] ?? .null))
        }
        #expect(SharePermissions().json == ["permissions": [:]])
    }

    @Test func buildsPreferencesAsTheReferenceDoes() throws {
        try compare("build_user_preferences") { recording in
            let arguments = recording["args"]
            return UserPreferences(
                preferredLocale: arguments?["preferred_locale"]?.string,
                notifyOnShare: arguments?["notify_on_share"]?.bool,
                analystOnboardingComplete: arguments?["analyst_onboarding_complete"]?.bool,
                showWalkMe: arguments?["show_walk_me"]?.bool
            ).json
        }
    }

    @Test func findsDatabasesAsTheReferenceDoes() throws {
        func databases(_ recording: JSONValue) -> ExternalDatabases {
            ExternalDatabases(recording["args"]?["external_databases_from_fetch_connection"] ?? .null)
        }
        try compare("get_databases_from_connection") { .array(databases($0).names.map { .string($0) }) }
        try compare("get_databases_and_schemas_from_connection") {
            databases($0).schemas(skipping: Self.texts($0["args"]?["schema_names_to_skip"]))
        }
    }

    @Test func selectsEveryDatabaseOnce() throws {
        for recording in try Self.recorded("get_selected_tables_from_connection") {
            let arguments = recording["args"]
            let databases = ExternalDatabases(arguments?["external_databases_from_fetch_connection"] ?? .null)
            let ours = databases.selected(adding: arguments?["tables_to_add_map"]).json.array ?? []
            // The reference gives a database with two selected schemas twice (bugs B19).
            var recorded: [JSONValue] = []
            for database in recording["returned"]?.array ?? [] where !recorded.contains(database) {
                recorded.append(database)
            }
            #expect(ours == recorded)
        }
    }

    @Test func addsColumnsWithoutTouchingTheOriginal() throws {
        let original: JSONValue = [
            ["name": "D", "schemas": [["name": "S", "tables": [["name": "T", "selected": false]]]]]
        ]
        let databases = ExternalDatabases(original)
        let table = ExternalTable(database: "D", schema: "S", table: "T")
        #expect(databases.tables(in: ["D": ["S": []]]) == [table])
        let added = try databases.adding(columns: ["D.S.T": [["name": "C", "selected": false]]], of: table)
        #expect(
            added.json == [
                [
                    "name": "D",
                    "schemas": [
                        [
                            "name": "S",
                            "tables": [
                                [
                                    "name": "T", "selected": true, "linked": true,
                                    "columns": [
                                        [
                                            "name": "C", "selected": true, "isImported": false, "tableName": "T",
                                            "schemaName": "S", "dbName": "D",
                                        ]
                                    ],
                                ]
                            ],
                        ]
                    ],
                ]
            ]
        )
        #expect(databases.json == original)
        #expect(throws: AnswerError.self) { try databases.adding(columns: ["a": [], "b": []], of: table) }
    }

    @Test func readsConnectionsAndLiveboards() throws {
        #expect(throws: AnswerError.self) { try ConnectionDetails(MetadataDetails(json: ["storables": []])) }
        for (method, read): (String, (MetadataDetails) throws -> JSONValue) in [
            ("get_connection_name_from_metadata_details", { .string(try ConnectionDetails($0).name) }),
            ("get_connection_type_from_metadata_details", { .string(try ConnectionDetails($0).type) }),
            ("get_connection_config_from_metadata_details", { try ConnectionDetails($0).configuration }),
            ("get_sheets_from_metadata_details", { .array(try LiveboardDetails($0).sheets) }),
        ] {
            try compare(method) { recording in
                try read(MetadataDetails(json: recording["args"]?["metadata_details_response"] ?? .null))
            }
        }
        let liveboard = try #require(try Self.recorded("referenced_data_sources").first)
        let details = try LiveboardDetails(MetadataDetails(json: liveboard["constructor"]?["details_obj"] ?? .null))
        #expect(details.referencedDataSources == [["id": "59481331-ee53-42be-a548-bd87be6ddd4a"]])
    }

    @Test func readsUsersAndGroups() throws {
        let readings: [(String, (User) -> JSONValue)] = [
            ("assigned_groups", { .array($0.assignedGroups.map { .string($0) }) }),
            ("inherited_groups", { .array($0.inheritedGroups.map { .string($0) }) }),
            ("state_of_user", { $0.state.map { .string($0) } ?? .null }),
            ("is_user_superuser", { .bool($0.isSuperUser) }), ("user_info", { $0.json["header"] ?? .null }),
            ("display_name", { $0.displayName.map { .string($0) } ?? .null }), ("username", { .string($0.name) }),
            ("created_timestamp", { $0.created.map { .number($0) } ?? .null }),
            ("last_modified_timestamp", { $0.modified.map { .number($0) } ?? .null }),
        ]
        for (method, read) in readings {
            for recording in try Self.recorded(method) where recording["class"] == "UserDetails" {
                guard let object = recording["constructor"]?["details_obj"], object != [:] else { continue }
                #expect(read(try User(json: object)).isEquivalent(to: recording["returned"] ?? .null), "\(method)")
            }
        }
        for recording in try Self.recorded("privileges") {
            guard let object = recording["constructor"]?["details_obj"], object != [:] else { continue }
            let isUser = recording["class"] == "UserDetails"
            let privileges = isUser ? try User(json: object).privileges : try Group(json: object).privileges
            #expect(privileges.map(\.rawValue) == Self.texts(recording["returned"]))
        }
    }

    @Test func refusesAnAmbiguousName() throws {
        func headers(_ names: String...) throws -> ObjectHeaders {
            try ObjectHeaders(json: ["headers": .array(names.map { ["id": .string("g-\($0)"), "name": .string($0)] })])
        }
        #expect(try headers("Sales Old", "Sales").guid(named: "Sales") == "g-Sales")
        #expect(throws: AnswerError.self) { try headers("Dup", "Dup").guid(named: "Dup") }
        #expect(throws: AnswerError.self) { try headers("Cafe\u{301}").guid(named: "Caf\u{E9}") }
        #expect(throws: AnswerError.self) { try headers("sales").guid(named: "Sales") }
    }

    @Test func readsGUIDsOfAnImport() throws {
        try compare("guids_from_imported_tml") {
            .array(try TMLImport(unchecked: $0["args"]?["tml_import_response"] ?? .null).guids.map { .string($0) })
        }
    }
}
