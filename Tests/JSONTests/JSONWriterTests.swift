import JSON
import Testing

/// What is written, to the byte.
struct JSONWriterTests {
    @Test(arguments: [
        #"{"b":1,"a":[1.0,-0,1e400,12345678901234567890],"":null,"x":{"y":{}},"z":[[],[[]]],"t":true,"f":false}"#,
        #""\"\\/\b\f\n\r\t\u0000\u001f""#, #""é€𝄞""#, "\"\u{7f}\u{2028}\"",
    ])
    func writesBackWhatWasReadByteForByte(text: String) throws {
        #expect(JSONWriter().bytes(of: try JSONValue(parsing: text)) == Array(text.utf8))
    }

    @Test func writesPrettily() {
        let value: JSONValue = ["a": [1, ["b": .null]], "e": [], "o": [:]]
        let expected = """
            {
              "a": [
                1,
                {
                  "b": null
                }
              ],
              "e": [],
              "o": {}
            }
            """
        #expect(JSONWriter(layout: .pretty).text(of: value) == expected)
    }

    @Test func writesASCIIOnlyWhenAsked() throws {
        let writer = JSONWriter(isASCIIOnly: true)
        let value: JSONValue = ["é": "a€\u{1D11E}\n\u{e9}"]
        #expect(writer.text(of: value) == #"{"\u00e9":"a\u20ac\ud834\udd1e\n\u00e9"}"#)
        #expect(try JSONValue(parsing: writer.text(of: value)) == value)
        #expect(writer.text(of: "plain/\"") == #""plain/\"""#)
    }

    @Test func everyCharacterComesBack() throws {
        var all = ""
        for number in (0...0x10FFFF).lazy.filter({ $0 < 0x300 || $0 % 251 == 0 }) {
            if let scalar = Unicode.Scalar(UInt32(number)) { all.unicodeScalars.append(scalar) }
        }
        for writer in [JSONWriter(), JSONWriter(layout: .pretty, isASCIIOnly: true)] {
            #expect(try JSONValue(parsing: writer.bytes(of: .string(all))) == .string(all))
        }
    }
}
