import JSON
import Testing
import YAML

/// Texts that are read, changed and written again: what did not change stands as it stood.
struct YAMLTextTests {
    private static func text(_ text: String) throws -> YAMLText { try YAMLText(parsing: Array(text.utf8)) }

    private static func changed(_ text: String, _ change: (inout JSONValue) -> Void) throws -> String {
        let read = try Self.text(text)
        var value = read.value
        change(&value)
        return String(decoding: read.replacing(with: value), as: UTF8.self)
    }

    /// Changes the text of `a` and keeps everything else.
    @Test(arguments: [
        ("a: x # why\nb:   1\n", "new", "a: new # why\nb:   1\n"), ("a: \"x\"\n", "new", "a: \"new\"\n"),
        ("a: 'x'\n", "it's", "a: 'it''s'\n"), ("a: 'x'\n", "l\u{7F}", "a: \"l\\x7F\"\n"),
        ("a: x\n", "007", "a: \"007\"\n"), ("a: x\n", "[a], b", "a: \"[a], b\"\n"), ("a: x\n", "# 1", "a: '# 1'\n"),
        ("a: x\nb: 1", "one\ntwo", "a: |-\n  one\n  two\nb: 1"), ("a: x\n", "\u{1F422}", "a: \u{1F422}\n"),
        ("a: |-\n  one\n  two\n\n# end\nb: 1\n", "x", "a: x\n\n# end\nb: 1\n"),
        ("a: |\n  one\nb: 1\n", "x\ny\n", "a: |\n  x\n  y\nb: 1\n"),
        ("a: one\n  two\nb: 1\n", "three", "a: three\nb: 1\n"), ("{a: x, b: [1]}", "y", "{a: \"y\", b: [1]}"),
        ("a:\nb: 1\n", "x", "a: x\nb: 1\n"), ("a: &t x\nb: 1\n", "z", "a: z\nb: 1\n"),
        ("b: {c: 1}\r\na: x\r\n", "one\ntwo", "b: {c: 1}\r\na: |-\r\n  one\r\n  two\r\n"),
        ("\u{FEFF}a: x\n", "z", "\u{FEFF}a: z\n"),
        ("a: \"\\ud83d\\udc22\"\nb: \"\\ud83d\\ude00\"\n", "x", "a: \"x\"\nb: \"\\ud83d\\ude00\"\n"),
    ])
    func changesOneTextInItsStyle(text: String, new: String, expected: String) throws {
        let written = try Self.changed(text) { value in
            guard case .object(var object) = value else { return }
            object["a"] = .string(new)
            value = .object(object)
        }
        #expect(written == expected)
        #expect(try Self.text(written).value["a"] == .string(new))
    }

    @Test func addsMembersAfterTheirNeighbours() throws {
        let text = "a: 1\n# about b\nb:\n    c: x\n    d: y\nlist:\n  - id: 1x\n    v: 1\n  - id: 2x\n"
        let written = try Self.changed(text) { value in
            value = [
                "first": true, "a": 1, "b": ["c": "x", "new": ["k": ["v"]], "d": "y"],
                "list": [["id": "0x", "v": .null], ["id": "1x", "v": 1, "w": 2], ["id": "2x"], ["id": "3x"]],
            ]
        }
        let expected = """
            first: true
            a: 1
            # about b
            b:
                c: x
                new:
                  k:
                  - v
                d: y
            list:
              - id: "0x"
                v: null
              - id: 1x
                v: 1
                w: 2
              - id: 2x
              - id: 3x

            """
        #expect(written == expected)
    }

    @Test func removesLinesAndNothingElse() throws {
        let text = "a: 1\n# about b\nb: |\n  x\nc:\n- id: p\n  v: 1\n- id: q\n  v: 2\n- id: r\n"
        let written = try Self.changed(text) { value in value = ["a": 1, "c": [["v": 1, "id": "p"]]] }
        #expect(try Self.text(written).value == ["a": 1, "c": [["v": 1, "id": "p"]]])
        let shorter = try Self.changed(text) { value in
            value = ["a": 1, "c": [["id": "p", "v": 1], ["v": 2], ["id": "r"]]]
        }
        #expect(shorter == "a: 1\n# about b\nc:\n- id: p\n  v: 1\n- v: 2\n- id: r\n")
    }

    @Test func changesFlowCollectionsAsTheyStand() throws {
        let json = "{\n  \"a\": [1, 2],\n  \"b\": {\"c\": \"\\ud83d\\udc22\"},\n  \"n\": 1e3\n}\n"
        let value = try JSONValue(parsing: json)
        let text = try #require(YAMLText(json: Array(json.utf8), value: value))
        let new: JSONValue = ["a": [1, 2, 3], "b": ["c": "x", "d": .null], "n": value["n"] ?? .null, "e": "é"]
        let expected =
            "{\n  \"a\": [1, 2, 3],\n  \"b\": {\"c\": \"x\",\"d\": null},\n  \"n\": 1e3,\n  \"e\": \"é\"\n}\n"
        #expect(String(decoding: text.replacing(with: new), as: UTF8.self) == expected)
        #expect(text.replacing(with: value) == Array(json.utf8))
    }

    @Test(arguments: ["a: \"x\u{83}\u{9F}\u{7F}\"\n", "a: x\u{83}\u{9F}\u{7F}\n", "- a\u{FEFF}b\n"])
    func readsControlsThatThoughtSpotExports(text: String) throws {
        let read = try Self.text(text)
        #expect(
            read.value["a"]?.string ?? read.value[0]?.string
                == (text.contains("\u{FEFF}") ? "a\u{FEFF}b" : "x\u{83}\u{9F}\u{7F}")
        )
        #expect(read.replacing(with: read.value) == Array(text.utf8))
    }

    @Test func readsEscapedPairsInDoubleQuotesOnly() throws {
        let text = #"{a: "\ud83d\udc22 \uD83D\uDE00", b: 'x\ud83d\udc22', c: \ud83d\udc22, d: "\\ud83d\\udc22"}"#
        let value = try Self.text(text).value
        #expect(value["a"] == "\u{1F422} \u{1F600}")
        #expect(value["b"] == #"x\ud83d\udc22"#)
        #expect(value["c"] == #"\ud83d\udc22"#)
        #expect(value["d"] == #"\ud83d\udc22"#)
        #expect(throws: YAMLError.self) { try Self.text(#"a: "\ud83d""#) }
    }

    @Test func anAnchorThatOthersUseDoesNotChangeThem() throws {
        let text = "a: &x {k: 1}\nb: *x\nc: 1\n"
        let new: JSONValue = ["a": ["k": 2], "b": ["k": 1], "c": 1]
        #expect(try Self.text(try Self.changed(text) { $0 = new }).value == new)
        #expect(
            try Self.changed(text) { $0 = ["a": ["k": 1], "b": ["k": 1], "c": 2] } == "a: &x {k: 1}\nb: *x\nc: 2\n"
        )
    }

    /// Any text to any value: what is written reads back as it, and an unchanged text is the text.
    @Test func whatIsWrittenReadsBack() throws {
        var random = SplitMix(state: 17)
        for _ in 0..<1500 {
            let old = Texts.value(depth: 4, using: &random)
            let new =
                Bool.random(using: &random) ? Texts.changed(old, using: &random) : Texts.value(depth: 4, using: &random)
            let text = try YAMLText(parsing: YAMLWriter().bytes(of: old))
            #expect(text.replacing(with: old) == text.bytes)
            #expect(try YAMLText(parsing: text.replacing(with: new)).value == new, "\(old) to \(new)")
            let pretty = JSONWriter(layout: .pretty).bytes(of: old)
            if let json = YAMLText(json: pretty, value: old) {
                #expect(try JSONValue(parsing: json.replacing(with: new)) == new, "\(old) to \(new)")
            }
        }
    }

    /// The same with texts that PyYAML wrote, which quotes, folds and indents in its own way.
    @Test func changesWhatPyYAMLWrites() throws {
        var random = SplitMix(state: 19)
        let values = (0..<300).map { _ in Texts.value(depth: 4, using: &random) }
            .filter { !JSONWriter().text(of: $0).unicodeScalars.contains("\u{85}") }
        let answer = try Python.run(
            """
            import json,sys,yaml
            json.dump([yaml.safe_dump(v,sort_keys=False,width=20,indent=3) for v in json.load(sys.stdin)],sys.stdout)
            """,
            input: JSONWriter(isASCIIOnly: true).bytes(of: .array(values))
        )
        for (written, value) in zip(try #require(JSONValue(parsing: answer).array), values) {
            let text = try Self.text(written.string ?? "")
            #expect(text.replacing(with: text.value) == text.bytes)
            let new = Texts.changed(value, using: &random)
            #expect(try YAMLText(parsing: text.replacing(with: new)).value == new, "\(written) to \(new)")
        }
    }
}
