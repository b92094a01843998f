import JSON
import Testing
import ThoughtSpotTML

@testable import ThoughtSpot

/// Typed windows on documents, and what is asked of whole documents.
struct TMLViewTests {
    private static func document(_ name: String) throws -> TMLDocument {
        try TMLDocument(parsing: TMLTextTests.read("TML/\(name)"))
    }

    @Test func changesAColumnInPlace() throws {
        var document = try Self.document("orders.table.tml")
        #expect(document.table?.columns.map(\.name) == ["order_id", "amount #", "state"])
        #expect(document.table?.connection?.guid == "9b9f2c1e-0f0b-4a53-8f8a-6a1d5f0e7c11")
        document.table?.columns[1].name = "Amount"
        document.table?.columns[2].properties["index_type"] = "DONT_INDEX"
        document.table?.database = "RETAIL_PROD"
        let text = try TMLTextTests.read("TML/orders.table.tml")
        let expected = text.replacing("name: \"amount #\"", with: "name: \"Amount\"").replacing("_DEV", with: "_PROD")
            .replacing(
                "      column_type: ATTRIBUTE\n    db_column_properties:\n      data_type: VARCHAR",
                with: "      column_type: ATTRIBUTE\n      index_type: DONT_INDEX\n    db_column_properties:\n"
                    + "      data_type: VARCHAR"
            )
        #expect(document.yaml == expected)
    }

    @Test func hasAWindowOnEachCommonKind() throws {
        #expect(
            try Self.document("retail.worksheet.tml").model?.columns.map(\.name) == ["Amount", "# of orders", "Region"]
        )
        #expect(try Self.document("retail.worksheet.tml").model?.formulas.map(\.id) == ["formula_orders"])
        #expect(try Self.document("retail.model.tml").model?.tables.map(\.name) == ["ORDERS", "STORES"])
        #expect(try Self.document("top-stores.view.tml").view?.columns.count == 2)
        #expect(try Self.document("daily.sql_view.tml").view?.sql?.hasPrefix("select") == true)
        #expect(try Self.document("by-state.answer.tml").answer?.search == "[Amount] [State]")
        let board = try Self.document("sales.liveboard.tml").liveboard
        #expect(board?.visualizations.map(\.id) == ["Viz_1", "Viz_2"])
        #expect(board?.visualizations.first?.answer?.tables.first?.name == "Retail")
        #expect(try Self.document("regions.cohort.tml").cohort?.source?.name == "Retail")
        let connection = try Self.document("warehouse.connection.tml").connection
        #expect(connection?.type == "RDBMS_SNOWFLAKE" && connection?.properties.count == 4)
        #expect(try Self.document("connection.yaml").connection?.name == "Warehouse dev")
        #expect(try Self.document("connection.yaml").table == nil)
    }

    @Test func saysWhereAChangeWouldDoNothing() throws {
        #expect(throws: TMLChangeError.self) { try Self.document("big-order.monitor_alert.tml").renamed(to: "x") }
        #expect(throws: TMLChangeError.self) { try TMLDocument(json: ["guid": "x"]).renamed(to: "x") }
        #expect(try Self.document("connection.yaml").renamed(to: "Prod").yaml.hasPrefix("name: Prod\ntype:"))
    }

    @Test func tellsDifferencesByMeaning() throws {
        let old = try Self.document("orders.table.tml")
        var new = old
        new.table?.columns[0].properties["column_type"] = "MEASURE"
        new.table?.columns.swapAt(1, 2)
        new.table?.columns.append(TMLColumn(object: ["name": "late"]))
        new.table?.description = nil
        #expect(
            new.differences(from: old).map(\.description) == [
                "removed table.description: \"Orders, one line each\"",
                "changed table.columns[order_id].properties.column_type: \"ATTRIBUTE\" -> \"MEASURE\"",
                "added table.columns[late]", "reordered table.columns",
            ]
        )
        #expect(old.differences(from: old).isEmpty)
    }

    @Test func mapsNamesAndGUIDs() throws {
        let map = try TMLMap(
            json: [
                "from": "dev", "guids": ["9b9f2c1e-0f0b-4a53-8f8a-6a1d5f0e7c11": "new-connection", "never": "used"],
                "connections": ["Warehouse dev": "Warehouse"], "databases": ["RETAIL_DEV": "RETAIL"],
                "schemas": ["PUBLIC": "SALES"], "tables": ["ORDERS": "F_ORDERS"],
            ]
        )
        var used: Set<TMLMap.Entry> = []
        let text = try TMLTextTests.read("TML/orders.table.tml")
        let expected = text.replacing("Warehouse dev", with: "Warehouse").replacing("RETAIL_DEV", with: "RETAIL")
            .replacing("9b9f2c1e-0f0b-4a53-8f8a-6a1d5f0e7c11", with: "new-connection")
            .replacing("schema: PUBLIC", with: "schema: SALES").replacing(
                "db_table: ORDERS",
                with: "db_table: F_ORDERS"
            )
        #expect(map.applied(to: try Self.document("orders.table.tml"), used: &used).yaml == expected)
        #expect(map.entries.filter { !used.contains($0) }.map(\.old) == ["never"])
        let connection = map.applied(to: try Self.document("warehouse.connection.tml"), used: &used)
        #expect(connection.name == "Warehouse" && connection.guid == "new-connection")
        #expect(connection.yaml.contains("db_name: RETAIL\n      schema_name: SALES\n      table_name: F_ORDERS\n"))
        for wrong in [["guid": [:]], ["guids": ["a": 1]], ["guids": "x"], ["tables": ["a": ""]]] as [JSONValue] {
            #expect(throws: TMLMap.Refusal.self) { try TMLMap(json: wrong) }
        }
    }

    @Test func findsNothingWrongInTheFiles() throws {
        for name in TMLTextTests.kinds + TMLTextTests.traps {
            let findings = try TMLDocument(parsing: TMLTextTests.read(name)).findings
            #expect(findings.isEmpty, "\(name): \(findings)")
        }
    }

    @Test(
        arguments: [
            (["a": 1], ["kind_unknown"]), (["table": ["name": "x"]], ["guid_missing"]),
            (["guid": "x", "table": [:]], ["name_missing", "guid_malformed: x"]),
            (["obj_id": "x", "table": ["name": "x"], "view": ["name": "x"]], ["kind_ambiguous: table, view"]),
            (
                [
                    "obj_id": "x",
                    "model": [
                        "name": "x", "model_tables": [["name": "A"]],
                        "columns": [["column_id": "A::x"], ["column_id": "B::y"], ["formula_id": "f"]],
                    ],
                ], ["formula_unknown: f", "table_unknown: B"]
            ),
        ] as [(JSONValue, [String])]
    )
    func findsWhatAnImportWouldRefuse(json: JSONValue, expected: [String]) {
        #expect(TMLDocument(json: json).findings.map(\.description) == expected)
    }
}
