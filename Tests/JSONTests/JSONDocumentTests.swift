import JSON
import Testing

/// Positions of names and values.
struct JSONDocumentTests {
    private let text = """
        // settings
        {
          "listen": "127.0.0.1:8080",
          "é": {"b": [10,
              {"c": true}]},
          "a.b": null
        }
        """

    @Test func listsWhatStandsTwiceAndKeepsTheFirst() throws {
        let bytes = Array(#"{"a": {"b": 1, "b": [2]}, "a": {"b": {"c": 3}}, "d": 4}"#.utf8)
        let document = try JSONParser(listsDuplicates: true).document(of: bytes)
        #expect(document.value == ["a": ["b": 1], "d": 4])
        #expect(document.duplicates.map(\.path.description) == ["a.b", "a"])
        #expect(document.duplicates.map(\.position.column) == [16, 27])
        #expect(document.position(ofValueAt: ["a", "b"]) == JSONPosition(line: 1, column: 13))
        #expect(throws: JSONError.self) { try JSONParser().document(of: bytes) }
        let many = "{" + (0..<200).map { _ in #""x": 1"# }.joined(separator: ",") + "}"
        #expect(throws: JSONError.self) { try JSONParser(listsDuplicates: true).document(of: Array(many.utf8)) }
    }

    @Test func knowsWhereEverythingStands() throws {
        let document = try JSONParser(allowsComments: true).document(of: Array(text.utf8))
        #expect(document.position(ofValueAt: []) == JSONPosition(line: 2, column: 1))
        #expect(document.position(ofNameAt: []) == nil)
        #expect(document.position(ofNameAt: ["listen"]) == JSONPosition(line: 3, column: 3))
        #expect(document.position(ofValueAt: ["listen"]) == JSONPosition(line: 3, column: 13))
        #expect(document.position(ofValueAt: ["é"]) == JSONPosition(line: 4, column: 8))
        #expect(document.position(ofValueAt: ["é", "b", 0]) == JSONPosition(line: 4, column: 15))
        #expect(document.position(ofNameAt: ["é", "b", 0]) == nil)
        #expect(document.position(ofNameAt: ["é", "b", 1, "c"]) == JSONPosition(line: 5, column: 8))
        #expect(document.position(ofValueAt: ["é", "b", 1, "c"]) == JSONPosition(line: 5, column: 13))
        #expect(document.position(ofNameAt: ["a.b"]) == JSONPosition(line: 6, column: 3))
        #expect(document.position(ofNameAt: ["a", "b"]) == nil)
    }

    @Test func readsTheSameValueAsWithoutPositions() throws {
        let parser = JSONParser(allowsComments: true)
        #expect(try parser.document(of: Array(text.utf8)).value == parser.value(of: Array(text.utf8)))
    }

    @Test func showsPathsForPeople() {
        #expect(JSONPath(["users", 3, "name"]).description == "users[3].name")
        #expect(JSONPath([0, "é"]).description == "[0].?")
        #expect(JSONPath().parent == JSONPath())
        #expect(JSONPath(["\u{e9}"]) != JSONPath(["e\u{301}"]))
    }

    @Test func countsALongLineOnce() throws {
        let elements = Array(repeating: "1", count: 100_000).joined(separator: ",")
        let document = try JSONParser().document(of: Array("[\(elements)]".utf8))
        #expect(document.position(ofValueAt: [99_999]) == JSONPosition(line: 1, column: 200_000))
    }
}
