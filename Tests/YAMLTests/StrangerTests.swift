import JSON
import Testing
import YAML

/// Readers and writers that share no code with us: PyYAML, a YAML 1.1 reader, and the vendor's thoughtspot_tml.
struct StrangerTests {
    @Test func pyYAMLReadsTheSame() throws {
        var random = SplitMix(state: 11)
        let texts = Texts.all.map { JSONValue.object([$0: .string($0)]) }
        let values = (0..<400).map { _ in Texts.value(depth: 4, using: &random) } + texts
        let written = JSONValue.array(values.map { .string(YAMLWriter().text(of: $0)) })
        let answer = try Python.run(
            "import json,sys,yaml; json.dump([yaml.safe_load(t) for t in json.load(sys.stdin)],sys.stdout)",
            input: JSONWriter(isASCIIOnly: true).bytes(of: written)
        )
        let read = try #require(JSONValue(parsing: answer).array)
        #expect(read.count == values.count)
        for (read, value) in zip(read, values) { #expect(read.isEquivalent(to: value)) }
    }

    @Test func readsWhatPyYAMLWrites() throws {
        var random = SplitMix(state: 13)
        // PyYAML writes U+0085 raw, as a line end of YAML 1.1: every reader folds it to a space, PyYAML, too.
        let values = (0..<400).map { _ in Texts.value(depth: 4, using: &random) }
            .filter { !JSONWriter().text(of: $0).unicodeScalars.contains("\u{85}") }
        #expect(values.count > 200)
        let answer = try Python.run(
            """
            import json,sys,yaml
            json.dump([yaml.safe_dump(v,sort_keys=False,allow_unicode=True) for v in json.load(sys.stdin)],sys.stdout)
            """,
            input: JSONWriter(isASCIIOnly: true).bytes(of: .array(values))
        )
        let texts = try #require(JSONValue(parsing: answer).array)
        #expect(texts.count == values.count)
        for (text, value) in zip(texts, values) {
            let bytes = Array((text.string ?? "").utf8)
            #expect(try YAMLParser().value(of: bytes) == value)
        }
    }

    @Test func theVendorsToolReadsAndWritesTheSame() throws {
        let document: JSONValue = [
            "guid": "0f7af46f-e48c-4cca-b60f-d63d5ddbe59f",
            "liveboard": [
                "name": "Sales: 2024, Überblick", "description": "first line\n  second line",
                "visualizations": [
                    [
                        "id": "Viz_1",
                        "answer": [
                            "name": "12e5", "description": "yes",
                            "tables": [
                                ["id": "(Sample) Retail", "name": "on", "fqn": "cd252e5c-b552-49a8-821d-3eadaa049cca"]
                            ],
                            "search_query": "[sales] [date].'monthly' \"x\"",
                            "answer_columns": [
                                ["name": "007"], ["name": "TABLE_1::Column"], ["name": "2024-01-31"], ["name": "NO"],
                                ["name": "~"],
                                ["name": "# x"], ["name": "- y"], ["name": "{z}"],
                            ],
                            "display_mode": "CHART_MODE",
                        ],
                    ]
                ],
            ],
        ]
        let written = YAMLWriter().bytes(of: document)
        let script = """
            import sys
            from thoughtspot_tml import Liveboard
            text = sys.stdin.buffer.read().decode()
            sys.stdout.buffer.write(Liveboard.loads(text).dumps().encode())
            """
        #expect(try YAMLParser().value(of: Python.run(script, input: written)).isEquivalent(to: document))
    }
}
