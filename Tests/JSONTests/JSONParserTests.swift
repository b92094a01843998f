import JSON
import Testing

/// Texts after RFC 8259, each with what a strict parser must make of it.
struct JSONParserTests {
    @Test(
        arguments: [
            (#"null"#, JSONValue.null), (#"true"#, true), (#"false"#, false), (#""""#, ""), (#"[]"#, []), (#"{}"#, [:]),
            (" \t\r\n0 \t\r\n", 0), (#"-0"#, .number(JSONNumber(text: "-0")!)), (#"[1,[2,[3]]]"#, [1, [2, [3]]]),
            (#"{"a":{"b":[null,true]},"":1}"#, ["a": ["b": [.null, true]], "": 1]),
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"), (#""\u0041\u00e9\u20AC""#, "Aé€"),
            (#""\uD834\uDD1E""#, "\u{1D11E}"), (#""\u0000""#, "\u{0}"), (#""\uFFFD\uE000""#, "\u{FFFD}\u{E000}"),
            ("\"\u{7f}é€\u{10FFFF}\"", "\u{7f}é€\u{10FFFF}"),
            ("\"\u{2028}\u{2029}\u{FEFF}\"", "\u{2028}\u{2029}\u{FEFF}"),
            (#"{"a":1,"A":2," a":3}"#, ["a": 1, "A": 2, " a": 3]),
        ] as [(String, JSONValue)]
    )
    func readsLegalTexts(text: String, expected: JSONValue) throws {
        #expect(try JSONValue(parsing: text) == expected)
    }

    @Test(arguments: [
        "0", "-0", "1", "-1", "10", "0.0", "0.10", "1e1", "1E+1", "1e-1", "-1.5e300", "1e400",
        "123456789012345678901234567890",
        "0e0", "0.1e01",
    ])
    func keepsTheTextOfNumbers(text: String) throws {
        #expect(try JSONValue(parsing: text).number?.text == text)
    }

    @Test(arguments: [
        "", " ", "nul", "nullx", "Null", "TRUE", "undefined", "NaN", "Infinity", "-Infinity", "[", "]", "{", "}", "[1",
        "[1,",
        "[,", "[,1]", "[1,,2]", "[1,]", "[1 2]", "[1}", "{]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\":1,,}", "{,}",
        "{\"a\" 1}", "{a:1}", "{'a':1}", "{1:1}", "{\"a\":1 \"b\":2}", "{\"a\":1}}", "[1]]", "1 2", "\"a\" \"b\"", "\"",
        "\"a", "'a'", "\"\\", "\"\\x\"", "\"\\a\"", "\"\\'\"", "\"\\U0041\"", "\"\\u\"", "\"\\u12\"", "\"\\u12g4\"",
        "\"\\u+123\"", "\"\\u 123\"", "\"\\uD800\"", "\"\\uDC00\"", "\"\\uD800\\uD800\"", "\"\\uD800\\u0041\"",
        "\"\\uD800x\"", "\"\\uDC00\\uD800\"", "\"\\uD800\\n\"", "\"\n\"", "\"\t\"", "\"\u{0}\"", "\"\u{1f}\"", "+1",
        "-",
        "--1", "-a", ".5", "1.", "1.e1", "1e", "1e+", "1e1.5", "01", "-01", "00", "0x1", "1_000", "1,5", "1.2.3", "٣",
        "\u{FEFF}1", "\u{A0}1", "\u{B}1", "\u{C}1", "/**/1", "1//", "#1", "[1;2]", "tru", "[tru]", "{\"a\":tru}",
        "\u{0}", "1\u{0}",
    ])
    func refusesWhatTheGrammarDoesNot(text: String) {
        #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    }

    @Test(
        arguments: [
            [0x80], [0xBF], [0xC0, 0xAF], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0xAF], [0xE2, 0x82],
            [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0xAF], [0xF4, 0x90, 0x80, 0x80],
            [0xF5, 0x80, 0x80, 0x80],
            [0xFE], [0xFF], [0xC3, 0xA9, 0xC3],
        ] as [[UInt8]]
    )
    func refusesWhatIsNotUTF8(bytes: [UInt8]) {
        let valid = bytes == [0xC3, 0xA9, 0xC3] ? 1 : 0
        for (before, column) in [("", 2), ("é", 3), (#"\n"#, 4)] {
            let text = Array("\"\(before)".utf8) + bytes + Array("\"".utf8)
            let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
            #expect(error?.reason == .invalidUTF8)
            #expect(error?.position == JSONPosition(line: 1, column: column + valid))
        }
        #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
        let comment = Array("/*".utf8) + bytes + Array("*/1".utf8)
        #expect(throws: JSONError.self) { try JSONParser(allowsComments: true).value(of: comment) }
    }

    @Test(
        arguments: [
            ("", .unexpectedEnd, 1, 1), ("[1,\n 2", .unexpectedEnd, 2, 3), ("{\n  \"a\": x}", .expectedValue, 2, 8),
            ("[1\n2]", .expectedCommaOrEnd, 2, 1), ("[1,\n]", .trailingComma, 1, 3),
            ("{\"a\":1,}", .trailingComma, 1, 7),
            ("{\r\n\"é\":1,\r\n\"é\":2}", .duplicateName, 3, 1), ("[\"é€\", 01]", .invalidNumber, 1, 9),
            ("[\"a\\q\"]", .invalidEscape, 1, 4), ("[\"a\\uD800\"]", .loneSurrogate, 1, 4),
            ("\"a\nb\"", .controlCharacter, 1, 3),
            ("1 x", .trailingContent, 1, 3), ("{\"a\" 1}", .expectedColon, 1, 6), ("{a:1}", .expectedName, 1, 2),
            ("\u{FEFF}1", .byteOrderMark, 1, 1), ("[\n//x\n1]", .unexpectedComment, 2, 1), ("1.", .unexpectedEnd, 1, 3),
            ("[1.]", .invalidNumber, 1, 4), ("\"\\u12", .unexpectedEnd, 1, 6), ("nul", .expectedValue, 1, 1),
        ] as [(String, JSONError.Reason, Int, Int)]
    )
    func namesReasonLineAndColumn(text: String, reason: JSONError.Reason, line: Int, column: Int) {
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
        #expect(error?.reason == reason)
        #expect(error?.position == JSONPosition(line: line, column: column))
    }

    @Test func neverQuotesTheText() {
        for text in ["{\"password\": hunter2}", "{\"hunter2\":1,\"hunter2\":2}", "[\"hunter2\\q\"]", "hunter2"] {
            let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
            #expect(error?.description.contains("hunter2") == false)
        }
    }

    @Test func refusesDuplicateNamesByBytes() throws {
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: #"{"a":1,"\u0061":2}"#) }
        #expect(error?.duplicate == "a")
        #expect(throws: JSONError.self) { try JSONValue(parsing: #"[{"é":1,"é":1}]"#) }
        let twoForms = try JSONValue(parsing: "{\"\u{e9}\":1,\"e\u{301}\":2}")
        #expect(twoForms["\u{e9}"] == 1)
        #expect(twoForms["e\u{301}"] == 2)
    }

    @Test func findsDuplicatesAmongManyNames() throws {
        let names = (0..<2000).map { "\"n\($0)\":\($0)" }
        #expect(try JSONValue(parsing: "{" + names.joined(separator: ",") + "}").object?.count == 2000)
        for twice in [0, 11, 12, 13, 1999] {
            let error = #expect(throws: JSONError.self) {
                try JSONValue(parsing: "{" + names.joined(separator: ",") + ",\"n\(twice)\":0}")
            }
            #expect(error?.duplicate == "n\(twice)")
        }
    }

    @Test func saysOnlyHarmlessDuplicateNames() {
        for name in ["\u{7}", "é", String(repeating: "n", count: 65)] {
            let quoted = JSONWriter().text(of: .string(name))
            let error = #expect(throws: JSONError.self) { try JSONValue(parsing: "{\(quoted):1,\(quoted):2}") }
            #expect(error?.reason == .duplicateName)
            #expect(error?.duplicate == nil)
        }
    }

    @Test func limitsDepth() throws {
        func nested(_ depth: Int) -> [UInt8] {
            let opening = String(repeating: "[{\"a\":", count: depth / 2)
            return Array("\(opening)1\(String(repeating: "}]", count: depth / 2))".utf8)
        }
        #expect(throws: Never.self) { try JSONParser().value(of: nested(64)) }
        let error = #expect(throws: JSONError.self) { try JSONParser().value(of: nested(66)) }
        #expect(error?.reason == .tooDeep)
        #expect(throws: Never.self) { try JSONParser(maximumDepth: 512).value(of: nested(512)) }
        let flood = Array(repeating: UInt8(ascii: "["), count: 1 << 20)
        #expect(throws: JSONError.self) { try JSONParser(maximumDepth: 512).value(of: flood) }
        #expect(throws: Never.self) { try JSONParser(maximumDepth: 1).value(of: Array("[1]".utf8)) }
        #expect(throws: JSONError.self) { try JSONParser(maximumDepth: 1).value(of: Array("[[]]".utf8)) }
    }

    @Test func depthIsOfNestingNotOfNumber() throws {
        let siblings = "[" + Array(repeating: "[{}]", count: 500).joined(separator: ",") + "]"
        #expect(try JSONParser(maximumDepth: 3).value(of: Array(siblings.utf8)).array?.count == 500)
    }

    @Test func limitsSize() {
        let parser = JSONParser(maximumBytes: 4)
        #expect(throws: Never.self) { try parser.value(of: Array("1234".utf8)) }
        let error = #expect(throws: JSONError.self) { try parser.value(of: Array("12345".utf8)) }
        #expect(error?.reason == .tooLarge)
    }

    @Test func skipsByteOrderMarkOnlyWhenAsked() throws {
        let marked = Array("\u{FEFF}[1]".utf8)
        #expect(throws: JSONError.self) { try JSONParser().value(of: marked) }
        #expect(try JSONParser(skipsBOM: true).value(of: marked) == [1])
        #expect(throws: JSONError.self) { try JSONParser(skipsBOM: true).value(of: Array("\u{FEFF}\u{FEFF}1".utf8)) }
        #expect(throws: JSONError.self) { try JSONParser(skipsBOM: true).value(of: [0xFE, 0xFF, 0x00, 0x31]) }
    }
}
