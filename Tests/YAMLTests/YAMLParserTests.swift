import JSON
import Testing
import YAML

/// YAML texts and what they mean.
struct YAMLParserTests {
    private func value(_ text: String) throws -> JSONValue { try YAMLParser().value(of: Array(text.utf8)) }

    @Test func readsATMLDocumentInItsOrder() throws {
        let text = """
            guid: 0f7af46f-e48c-4cca-b60f-d63d5ddbe59f
            liveboard:
              name: "Sales: Überblick"
              description: |-
                first line
                  second line
              visualizations:
              - id: Viz_1
                answer:
                  tables:
                  - id: (Sample) Retail
                    fqn: cd252e5c-b552-49a8-821d-3eadaa049cca
                  search_query: "[sales] [date].monthly"
                  is_hidden: false
                  width: 1.50
                  note:   # nothing
              - {id: Viz_2, tags: [a, 'b', "c\\n"], n: 007}
            """
        let expected: JSONValue = [
            "guid": "0f7af46f-e48c-4cca-b60f-d63d5ddbe59f",
            "liveboard": [
                "name": "Sales: Überblick", "description": "first line\n  second line",
                "visualizations": [
                    [
                        "id": "Viz_1",
                        "answer": [
                            "tables": [["id": "(Sample) Retail", "fqn": "cd252e5c-b552-49a8-821d-3eadaa049cca"]],
                            "search_query": "[sales] [date].monthly", "is_hidden": false,
                            "width": .number(try #require(JSONNumber(text: "1.50"))), "note": .null,
                        ],
                    ],
                    ["id": "Viz_2", "tags": ["a", "b", "c\n"], "n": "007"],
                ],
            ],
        ]
        #expect(try value(text) == expected)
    }

    @Test(
        arguments: [
            ("", .null), ("~", .null), ("null", .null), ("Null", .null), ("true", true), ("TRUE", true),
            ("False", false),
            ("0", 0),
            ("-12", -12), ("1.5", 1.5), ("123456789012345678901", .null),
        ] as [(String, JSONValue)]
    )
    func typesWhatAllReadersAgreeOn(text: String, expected: JSONValue) throws {
        let read = try value("- \(text)")[0]
        #expect(read == expected || read?.number?.text == text)
    }

    @Test(arguments: [
        "yes", "No", "NO", "on", "Off", "y", "N", "nULL", "tRUE", "017", "0o17", "0x1F", "0b1", "1_000", "1e3", "12e5",
        "1.5e3",
        "12:30", "12:30:45", "2024-01-31", "2024-01-31T10:00:00Z", ".inf", "-.INF", ".nan", "+1", ".5", "1.", "1.2.3",
        "=",
        "0f7af46f", "a: b".replacing(": ", with: ":"),
    ])
    func leavesTextsWhereReadersDisagree(text: String) throws {
        #expect(try value("v: \(text)")["v"] == .string(text))
    }

    @Test func quotesAndTagsMakeTexts() throws {
        #expect(
            try value(#"['1', "true", !!str 2, ! null, !!int 3, !!float 1.5, !!bool true, !!null ~]"#)
                == ["1", "true", "2", "null", 3, 1.5, true, .null]
        )
    }

    @Test func namesAreTextsWhateverTheyLookLike() throws {
        #expect(try value("1: a\ntrue: b\nnull: c\n'': d\n? e\n: f").object?.names == ["1", "true", "null", "", "e"])
    }

    @Test func followsAliases() throws {
        #expect(
            try value("a: &x {k: [1, 2]}\nb: *x\nc: &y 5\nd: *y") == [
                "a": ["k": [1, 2]], "b": ["k": [1, 2]], "c": 5, "d": 5,
            ]
        )
    }

    @Test(
        arguments: [
            ("", .noDocument, 1, 1), ("# nothing\n", .noDocument, 2, 1), ("a: 1\n---\nb: 2", .severalDocuments, 2, 1),
            ("a: 1\na: 2", .duplicateName, 2, 1), ("b:\n  - x: 1\n    \"x\": 2", .duplicateName, 3, 5),
            ("a: *b", .unknownAlias, 1, 4),
            ("a: &b [*b]", .unknownAlias, 1, 8), ("? [1]\n: 2", .nameNotText, 1, 3),
            ("a: &x {k: 1}\nb:\n  <<: *x", .mergeKey, 3, 3),
            ("a: !!binary aGk=", .unknownTag, 1, 4), ("a: !!python/object:os.system x", .unknownTag, 1, 4),
            ("a: !!int x", .unknownTag, 1, 4), ("a: !!set {b}", .unknownTag, 1, 4), ("a: [1", .syntax, 2, 1),
            ("é: }", .syntax, 1, 4),
            ("a: b: c", .syntax, 1, 5), ("a:\n\t- b", .syntax, 2, 1), ("a: \"x", .syntax, 1, 6),
            ("a: 'é\u{1}'", .invalidUTF8, 1, 6),
            ("%YAML 3.0\n---\na", .syntax, 1, 1),
        ] as [(String, YAMLError.Reason, Int, Int)]
    )
    func namesReasonLineAndColumn(text: String, reason: YAMLError.Reason, line: Int, column: Int) {
        let error = #expect(throws: YAMLError.self) { try value(text) }
        #expect(error?.reason == reason)
        #expect(error?.position == JSONPosition(line: line, column: column))
    }

    @Test func refusesOtherEncodings() {
        for bytes in [[0x61, 0x3A, 0x20, 0xFF], [0xFF, 0xFE, 0x61, 0x00], [0x61, 0xED, 0xA0, 0x80], [0x61, 0x00]]
            as [[UInt8]]
        {
            let error = #expect(throws: YAMLError.self) { try YAMLParser().value(of: bytes) }
            #expect(error?.reason == .invalidUTF8)
        }
    }

    @Test func limitsDepthSizeAndValues() throws {
        let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(throws: Never.self) { try value(deep) }
        #expect(throws: YAMLError.self) { try value("[" + deep + "]") }
        #expect(throws: YAMLError.self) { try value(String(repeating: "[", count: 100_000)) }
        #expect(throws: YAMLError.self) { try value(String(repeating: "- ", count: 1000) + "a") }
        #expect(throws: YAMLError.self) { try YAMLParser(maximumBytes: 3).value(of: Array("a: b".utf8)) }
        #expect(throws: YAMLError.self) { try YAMLParser(maximumValues: 3).value(of: Array("[1, 2, 3]".utf8)) }
        #expect(throws: Never.self) { try YAMLParser(maximumValues: 4).value(of: Array("[1, 2, 3]".utf8)) }
    }

    @Test func refusesABillionLaughs() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<20 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        let error = #expect(throws: YAMLError.self) { try value(text) }
        #expect(error?.reason == .tooManyValues)
        #expect(error?.position.line == 6)
    }

    @Test func comparesNamesByBytes() throws {
        #expect(try value("\u{e9}: 1\ne\u{301}: 2").object?.count == 2)
    }

    @Test func readsJSONAsYAML() throws {
        let text = #"{"a": [1, -2.50, "x\u00e9\n", null, true, {}], "b": {"c": []}}"#
        #expect(try value(text) == JSONValue(parsing: text))
    }
}
