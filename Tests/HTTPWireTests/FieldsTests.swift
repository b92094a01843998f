import Testing

@testable import HTTPWire

struct FieldsTests {
    private static var sample: Fields {
        var fields = Fields()
        fields.append("X-User", "alice")
        fields.append("Accept", "text/html, Application/JSON ,x")
        fields.append("x-USER", bytes: [0xFF])
        fields.append("Empty", "")
        return fields
    }

    @Test func keepsLinesInOrderAndCase() {
        #expect(Self.sample.lines.map(\.name) == ["X-User", "Accept", "x-USER", "Empty"])
        #expect(Self.sample.lines[2].value == [0xFF])
        #expect(Self.sample.count == 4)
    }

    @Test func findsNamesInAnyCase() {
        #expect(Self.sample.values("X-USER") == [Array("alice".utf8), [0xFF]])
        #expect(Self.sample.contains("aCCEPT"))
        #expect(!Self.sample.contains("Accep") && !Self.sample.contains("Accept-") && !Self.sample.contains(""))
        // `[` and `{`, `@` and `` ` `` differ by the bit that separates the cases of letters.
        #expect(!Fields.isSameName("[@", "{`") && !Fields.isSameName("-", "\r") && Fields.isSameName("aZ", "Az"))
    }

    @Test func givesTextOnlyOfASingleASCIILine() {
        #expect(Self.sample.text("X-User") == nil)
        #expect(Self.sample.text("Empty") == "")
        #expect(Self.sample.text("Missing") == nil)
        var fields = Fields()
        fields.append("A", bytes: [0xC3, 0xA9])
        #expect(fields.text("A") == nil)
    }

    @Test func removesEveryLineOfAName() {
        var fields = Self.sample
        fields.remove("x-user")
        #expect(fields.lines.map(\.name) == ["Accept", "Empty"])
        fields.append("B", "c")
        #expect(fields.text("b") == "c")
    }

    @Test func findsElementsOfLists() {
        #expect(Self.sample.lists("application/json", in: "accept"))
        #expect(Self.sample.lists("X", in: "accept"))
        #expect(!Self.sample.lists("json", in: "accept") && !Self.sample.lists("", in: "accept"))
    }

    @Test func showsEveryLine() {
        var seen: [String] = []
        Self.sample.forEach { name, value in seen.append("\(name.count):\(value.count)") }
        #expect(seen == ["6:5", "6:30", "6:1", "5:0"])
    }
}
