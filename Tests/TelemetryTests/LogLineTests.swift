import Telemetry
import Testing

struct LogLineTests {
    private let time = WallClock(milliseconds: 1_795_464_550_007)

    private func line(_ format: LogFormat, priority: Bool = false, _ fill: (inout LogFields) -> Void) -> String {
        var bytes: [UInt8] = []
        LogLine(format: format, hasPriority: priority).append(.warning, "a \"message\"", at: time, to: &bytes, fill)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func writesOneJSONObjectALine() {
        let text = line(.json) { fields in
            fields.add("text", "a\"b\\c\u{01}\n\u{7F}é")
            fields.add("number", 5)
            fields.add("ratio", 0.25)
            fields.add("nan", .nan as Double)
            fields.add("flag", true)
            fields.add("list", ["x", "y,z"])
            fields.add("mark", hexadecimal: 0xAB)
            fields.add("nothing", nil as String?)
        }
        #expect(
            text == #"{"time":"2026-11-23T20:09:10.007Z","level":"warning","message":"a \"message\"","#
                + #""text":"a\"b\\c\u0001\u000a\u007fé","number":5,"ratio":0.25,"nan":null,"flag":true,"#
                + #""list":["x","y,z"],"mark":"00000000000000ab","nothing":null}"# + "\n"
        )
    }

    @Test(arguments: 0..<24)
    func findsWhatMustBeEscapedAtEveryPlace(place: Int) {
        for (octet, escaped) in [("\u{1F}", "\\u001f"), ("\"", "\\\""), ("\\", "\\\\"), ("\u{7F}", "\\u007f")] {
            let before = String(repeating: "~", count: place)
            let text = line(.json) { $0.add("text", before + octet + " é\u{80}") }
            #expect(text.hasSuffix(#""text":"\#(before)\#(escaped) é\#u{80}"}"# + "\n"))
        }
    }

    @Test func writesTextThatCannotMoveTheCursorOrForgeALine() {
        let text = line(.text) { fields in
            fields.add("user", "al\u{1B}[2Jice\n\u{202E}x")
            fields.add("code", "ok")
            fields.add("groups", ["a b"])
        }
        #expect(
            text == "20:09:10.007 warning  a \"message\"  user=\"al\\u{1b}[2Jice\\u{a}\\u{202e}x\"  code=ok"
                + "  groups=\"a b\"\n"
        )
    }

    @Test func beginsWithThePriorityForTheJournal() {
        #expect(line(.json, priority: true) { _ in }.hasPrefix(#"<4>{"time":"#))
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
        (-1, "1969-12-31T23:59:59.999Z"), (4_107_542_399_999, "2100-02-28T23:59:59.999Z"),
        (1_709_210_096_500, "2024-02-29T12:34:56.500Z"),
    ])
    func countsTheDaysOfTheCalendar(milliseconds: Int64, text: String) {
        #expect(WallClock(milliseconds: milliseconds).rfc3339 == text)
    }
}
