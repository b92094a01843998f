import JSON
import Testing
import YAML

/// What is written, and that every reader reads it back.
struct YAMLWriterTests {
    @Test func writesBlockStyleInOrder() {
        let value: JSONValue = [
            "guid": "0f7af46f-e48c-4cca-b60f-d63d5ddbe59f",
            "worksheet": [
                "name": "Sales: 2024", "description": "first\n  second\n",
                "formulas": [["name": "x", "expr": "if ( a > 1 ) then 'b' else \"c\""]],
                "empty": [], "nothing": .null, "none": [:], "on": true, "count": 3, "ratio": 1.50, "code": "007",
                "country": "NO",
                "day": "2024-01-31", "text": "",
            ],
        ]
        let expected = """
            guid: 0f7af46f-e48c-4cca-b60f-d63d5ddbe59f
            worksheet:
              name: "Sales: 2024"
              description: |
                first
                  second
              formulas:
              - name: x
                expr: if ( a > 1 ) then 'b' else "c"
              empty: []
              nothing: null
              none: {}
              "on": true
              count: 3
              ratio: 1.5
              code: "007"
              country: "NO"
              day: "2024-01-31"
              text: ""

            """
        #expect(YAMLWriter().text(of: value) == expected)
    }

    @Test(arguments: [
        ("1e3", "1.0e+3"), ("1.5E-7", "1.5e-7"), ("-0", "-0"), ("1.0", "1.0"),
        ("12345678901234567890123", "12345678901234567890123"),
    ])
    func writesNumbersThatAllReadersRead(number: String, text: String) throws {
        let value = JSONValue.number(try #require(JSONNumber(text: number)))
        #expect(YAMLWriter().text(of: ["v": value]) == "v: \(text)\n")
    }

    @Test func everyTextComesBack() throws {
        for text in Texts.all {
            let value = JSONValue.object([text: .string(text)])
            let written = YAMLWriter().bytes(of: value)
            #expect(try YAMLParser().value(of: written) == value, "\(text.debugDescription)")
        }
    }

    @Test func randomValuesComeBack() throws {
        var random = SplitMix(state: 7)
        for _ in 0..<3000 {
            let value = Texts.value(depth: 4, using: &random)
            let written = YAMLWriter().bytes(of: value)
            #expect(try YAMLParser().value(of: written) == value, "\(JSONWriter().text(of: value))")
        }
    }
}
