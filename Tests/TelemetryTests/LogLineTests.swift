import Telemetry
import Testing

struct LogLineTests {
    private let time = WallClock(milliseconds: 1_795_464_550_007)

    private func line(_ format: LogFormat, priority: Bool = false, _ fields: [Logger.Field]) -> String {
        var bytes: [UInt8] = []
        LogLine(format: format, hasPriority: priority).append(.warning, "a \"message\"", fields, at: time, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func writesOneJSONObjectALine() {
        let text = line(
            .json,
            [
                ("text", .text("a\"b\\c\u{01}\n\u{7F}é")), ("number", 5), ("ratio", .decimal(0.25)),
                ("nan", .decimal(.nan)), ("flag", true), ("list", .list(["x", "y,z"])), ("nothing", .none),
            ]
        )
        #expect(
            text == #"{"time":"2026-11-23T20:09:10.007Z","level":"warning","message":"a \"message\"","#
                + #""text":"a\"b\\c\u0001\u000a\u007fé","number":5,"ratio":0.25,"nan":null,"flag":true,"#
                + #""list":["x","y,z"],"nothing":null}"# + "\n"
        )
    }

    @Test func writesTextThatCannotMoveTheCursorOrForgeALine() {
        let text = line(
            .text,
            [("user", .text("al\u{1B}[2Jice\n\u{202E}x")), ("code", "ok"), ("groups", .list(["a b"]))]
        )
        #expect(
            text == "20:09:10.007 warning  a \"message\"  user=\"al\\u{1b}[2Jice\\u{a}\\u{202e}x\"  code=ok"
                + "  groups=\"a b\"\n"
        )
    }

    @Test func beginsWithThePriorityForTheJournal() {
        #expect(line(.json, priority: true, []).hasPrefix(#"<4>{"time":"#))
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
