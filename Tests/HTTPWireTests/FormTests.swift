import Testing

@testable import HTTPWire

struct FormTests {
    /// A16: a value with separators in it stays one value.
    @Test func encodesSeparatorsInValues() {
        var form = Form()
        form.append("username", "a&username=admin")
        form.append("x y", "+%é\r\n")
        form.append("empty", "")
        #expect(form.encodedText == "username=a%26username%3Dadmin&x+y=%2B%25%C3%A9%0D%0A&empty=")
    }

    @Test func keepsOrderAndDuplicates() throws {
        let form = try Form(decoding: Array("b=2&a=1&b=3+4&c&&=v&d=%2B=".utf8))
        #expect(form.pairs.map { "\($0.name):\($0.value)" } == ["b:2", "a:1", "b:3 4", "c:", ":v", "d:+="])
        #expect(form.values("b") == ["2", "3 4"])
        #expect(form.value("b") == nil)
        #expect(form.value("a") == "1")
        #expect(form.value("missing") == nil)
    }

    @Test(arguments: ["a=%", "a=%4", "%zz=1", "a=b%"])
    func refusesBadEscapes(_ text: String) {
        #expect(throws: CodingError.badEscape) { try Form(decoding: Array(text.utf8)) }
    }

    @Test(arguments: ["a=b c", "a=é", "a=\t", "a=\r\n", "a=\0", "\u{7F}"])
    func refusesBareOctetsThatBelongEscaped(_ text: String) {
        #expect(throws: CodingError.badOctet) { try Form(decoding: Array(text.utf8)) }
    }

    @Test(arguments: ["a=%FF", "%C0%AF=1", "a=%ED%A0%80"])
    func refusesTextThatIsNotUTF8(_ text: String) {
        #expect(throws: CodingError.notUTF8) { try Form(decoding: Array(text.utf8)) }
    }

    @Test func boundsThePairs() throws {
        let text = Array("a&b&c".utf8)
        #expect(try Form(decoding: text, limit: 3).pairs.count == 3)
        #expect(throws: CodingError.tooMany) { try Form(decoding: text, limit: 2) }
    }

    @Test func readsTheQueryOfATarget() throws {
        #expect(try Form(queryOf: "/a").pairs.isEmpty)
        #expect(try Form(queryOf: "/a?").pairs.isEmpty)
        #expect(try Form(queryOf: "/a?x=1?2").value("x") == "1?2")
    }

    @Test func namesCompareByTheirOctets() throws {
        var form = Form()
        form.append("caf\u{E9}", "composed")
        form.append("cafe\u{301}", "decomposed")
        #expect(form.values("cafe\u{301}") == ["decomposed"])
    }

    @Test func comesBackFromItsOwnEncoding() throws {
        var form = Form()
        let texts = [
            "", "a", "&", "=", "+", " ", "%", "é", "\u{1F680}", "\0", "\r\n",
            "a=b;c#d?e\\f [x] {y} <z> %41%2F%zz|~*()!$,:@^`",
        ]
        for name in texts { for value in texts { form.append(name, value) } }
        let decoded = try Form(decoding: form.encoded)
        #expect(decoded.pairs.count == form.pairs.count)
        for (left, right) in zip(decoded.pairs, form.pairs) {
            #expect(left.name.utf8.elementsEqual(right.name.utf8))
            #expect(left.value.utf8.elementsEqual(right.value.utf8))
        }
    }
}
