import Foundation
import JSON
import Testing
import ThoughtSpot
import ThoughtSpotTML

/// TML documents from text to text, and what people change in between.
struct TMLDocumentTests {
    private static let liveboard = """
        guid: 11111111-1111-4111-8111-111111111111
        liveboard:
          name: Sales
          description: |-
            first line
              second line
          visualizations:
          - id: Viz_1
            answer:
              name: 'NO'
              tables:
              - id: Retail
                name: Retail
                fqn: 22222222-2222-4222-8222-222222222222
              - id: Costs
                name: Costs
              search_query: '[sales] [date].monthly'
              display_mode: CHART_MODE
            viz_guid: 33333333-3333-4333-8333-333333333333

        """

    private static let table = """
        guid: 11111111-1111-4111-8111-111111111111
        table:
          name: Retail
          db: RETAIL
          schema: PUBLIC
          db_table: RETAIL
          connection:
            name: Snowflake
            fqn: 44444444-4444-4444-8444-444444444444
          columns:
          - name: table
            db_column_name: TABLE
            properties:
              column_type: ATTRIBUTE
          joins_with:
          - name: costs
            destination:
              name: Costs
            'on': '[Retail::id] = [Costs::id]'
            type: INNER

        """

    @Test(arguments: [liveboard, table])
    func yamlComesBackByteForByte(text: String) throws {
        #expect(try TMLDocument(parsing: text).yaml == text)
    }

    @Test func jsonComesBackByteForByte() throws {
        let text = #"{"guid":"1","liveboard":{"z":{"y":1.0,"b":1e3},"a":"Ü\n"}}"#
        #expect(try TMLDocument(parsing: text).text == text)
        #expect(try TMLDocument(parsing: "\u{FEFF} \n" + text).text == text)
    }

    @Test func changesNameAndGUIDInPlace() throws {
        var document = try TMLDocument(parsing: Self.liveboard)
        #expect(document.kind == "liveboard")
        #expect(document.name == "Sales")
        document.name = "on"
        document.guid = "55555555-5555-4555-8555-555555555555"
        let expected = Self.liveboard.replacing("name: Sales", with: "name: \"on\"")
            .replacing("11111111-1111-4111-8111-111111111111", with: "55555555-5555-4555-8555-555555555555")
        #expect(document.yaml == expected)
        document.guid = nil
        #expect(document.yaml == expected.split(separator: "\n", maxSplits: 1).last.map(String.init))
        document.guid = "x"
        #expect(document.yaml.hasPrefix("guid: x\nliveboard:\n"))
    }

    @Test func listsSources() throws {
        let sources = try TMLDocument(parsing: Self.liveboard).sources
        #expect(sources.map(\.name) == ["Retail", "Costs"])
        #expect(sources.map(\.guid) == ["22222222-2222-4222-8222-222222222222", nil])
        #expect(try TMLDocument(parsing: Self.table).sources.map(\.name) == ["Snowflake", "Costs"])
    }

    @Test func setsSourcesByNameAndByGUID() throws {
        let document = try TMLDocument(parsing: Self.liveboard).settingSources([
            ("Costs", "66666666-6666-4666-8666-666666666666"),
            ("22222222-2222-4222-8222-222222222222", "77777777-7777-4777-8777-777777777777"),
            ("Retail", "88888888-8888-4888-8888-888888888888"), ("NO", "x"), ("Sales", "x"),
            ("11111111-1111-4111-8111-111111111111", "x"),
        ])
        let expected = Self.liveboard
            .replacing("22222222-2222-4222-8222-222222222222", with: "77777777-7777-4777-8777-777777777777")
            .replacing(
                "        name: Costs\n",
                with: "        name: Costs\n        fqn: 66666666-6666-4666-8666-666666666666\n"
            )
        #expect(document.yaml == expected)
    }

    @Test func aConnectionsOwnTablesAreNoSources() throws {
        let document = try TMLDocument(
            parsing:
                "guid: x\nconnection:\n  name: Snowflake\n  table:\n  - name: Retail\n    external_table: {table_name: R}\n"
        )
        #expect(document.kind == "connection")
        #expect(document.sources.isEmpty)
    }

    @Test func saysWhereATextIsNoTML() {
        for (text, message) in [
            ("guid: x\nguid: y", "line 2, column 1: the same name stands twice in one mapping"),
            ("{\"guid\": 1,\n\"guid\": 2}", "line 2, column 1: the same member's name stands twice in one object"),
            ("a: *b", "line 1, column 4: an alias names no anchor before it"),
            ("", "line 1, column 1: there is no document"),
        ] {
            let error = #expect(throws: TMLSyntaxError.self) { try TMLDocument(parsing: text) }
            #expect(error?.description == message)
        }
    }

    /// The vendor's own tool, which `Tests/setup.sh` installs, moves the same documents to the same GUIDs.
    @Test func movesToAnotherClusterAsTheVendorsToolDoes() throws {
        let guids = [
            ("11111111-1111-4111-8111-111111111111", "a1"), ("22222222-2222-4222-8222-222222222222", "b2"),
            ("33333333-3333-4333-8333-333333333333", "c3"), ("Costs", "d4"), ("Snowflake", "e5"), ("Retail", "f6"),
        ]
        let script = """
            import json, sys
            from thoughtspot_tml import Liveboard, Table
            from thoughtspot_tml.utils import disambiguate
            texts, mapping = json.load(sys.stdin)
            kinds = [Liveboard, Table]
            json.dump([disambiguate(k.loads(t), guid_mapping=mapping).dumps() for k, t in zip(kinds, texts)], sys.stdout)
            """
        let mapping = JSONValue.object(JSONObject(guids.map { JSONObject.Member($0.0, .string($0.1)) }))
        let process = Process()
        process.executableURL = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../.venv/bin/python")
        process.arguments = ["-c", script]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let question: JSONValue = [[.string(Self.liveboard), .string(Self.table)], mapping]
        input.fileHandleForWriting.write(Data(JSONWriter().bytes(of: question)))
        try input.fileHandleForWriting.close()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let moved = try #require(JSONValue(parsing: Array(answer)).array)
        #expect(moved.count == 2)
        for (text, theirs) in zip([Self.liveboard, Self.table], moved) {
            let ours = try TMLDocument(parsing: text).disambiguated(guids.map { (name: $0.0, guid: $0.1) })
            #expect(try TMLDocument(parsing: theirs.string ?? "").json.isEquivalent(to: ours.json))
        }
    }
}
