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
