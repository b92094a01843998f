import JSON
import Testing

/// Equality, access and change.
struct JSONValueTests {
    @Test func comparesStringsByBytes() {
        let composed = JSONValue.string("\u{e9}")
        let decomposed = JSONValue.string("e\u{301}")
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed]).count == 2)
        #expect(JSONValue.object(["\u{e9}": 1]) != .object(["e\u{301}": 1]))
        #expect(Set([JSONObject.Member("\u{e9}", 1), JSONObject.Member("e\u{301}", 1)]).count == 2)
    }

    @Test func equalValuesHashAlike() throws {
        let text = #"{"a":[1,2.0,"é",null,true,{}],"b":{"c":[]}}"#
        let one = try JSONValue(parsing: text)
        let two = try JSONValue(parsing: text)
        #expect(one == two)
        #expect(one.hashValue == two.hashValue)
    }

    @Test func equalityKeepsOrderAndDigits() throws {
        let one = try JSONValue(parsing: #"{"a":1,"b":[2.0]}"#)
        let two = try JSONValue(parsing: #"{"b":[2],"a":1}"#)
        #expect(one != two)
        #expect(one.isEquivalent(to: two))
        #expect(!one.isEquivalent(to: ["a": 1]))
        #expect(!one.isEquivalent(to: ["a": 1, "b": [2], "c": 3]))
        #expect(!one.isEquivalent(to: ["a": 1, "b": [2.5]]))
        #expect(!one.isEquivalent(to: ["a": 1, "c": [2]]))
        #expect(!JSONValue.string("1").isEquivalent(to: 1))
        #expect(!JSONValue.number(.max).isEquivalent(to: .number(JSONNumber(text: "9223372036854775808")!)))
    }

    @Test func ofANameGivenTwiceTheLastValueStandsInTheFirstPlace() {
        let few = JSONObject([.init("a", 1), .init("b", 2), .init("a", 3)])
        #expect(few == ["a": 3, "b": 2])
        let many = JSONObject((0..<40).map { .init("k\($0 % 30)", .number(JSONNumber($0))) })
        #expect(many.count == 30)
        #expect(many["k3"]?.int == 33 && many["k29"]?.int == 29)
        #expect(many.names == (0..<30).map { "k\($0)" })
    }

    @Test func takesLargeObjectsInLittleTime() {
        let start = ContinuousClock.now
        let object = JSONObject((0..<30_000).map { .init("name \($0)", 1) })
        let backwards = JSONObject(object.members.reversed())
        #expect(JSONValue.object(object).isEquivalent(to: .object(backwards)))
        // Quadratic, this took half a minute.
        #expect(.now - start < .seconds(5))
    }

    @Test func givesTypedValues() {
        let value: JSONValue = ["s": "x", "i": 3, "d": 1.5, "b": true, "n": .null, "a": [1, "2"], "o": ["k": "v"]]
        #expect(value["s"]?.string == "x")
        #expect(value["i"]?.int == 3)
        #expect(value["d"]?.double == 1.5)
        #expect(value["d"]?.int == nil)
        #expect(value["b"]?.bool == true)
        #expect(value["n"]?.isNull == true)
        #expect(value["a"]?[1]?.string == "2")
        #expect(value["a"]?[2] == nil)
        #expect(value["a"]?[-1] == nil)
        #expect(value["o"]?["k"]?.string == "v")
        #expect(value["missing"] == nil)
        #expect(value["s"]?.int == nil)
        #expect(value["i"]?.string == nil)
        #expect(value["s"]?["x"] == nil)
        #expect(value["a"]?.array?.count == 2)
        #expect(value["i"]?.bool == nil)
        #expect(value["s"]?.array == nil)
        #expect(value["s"]?[0] == nil)
    }

    @Test func changesMembersInPlace() {
        var object: JSONObject = ["a": 1, "b": 2, "c": 3]
        object["b"] = "two"
        object["d"] = nil
        object["e"] = 5
        object["a"] = nil
        #expect(object.names == ["b", "c", "e"])
        #expect(object["b"] == "two")
        #expect(object.count == 3)
        #expect(!object.isEmpty)
    }

    @Test func laterMemberReplacesEarlierOne() {
        let object = JSONObject([JSONObject.Member("a", 1), JSONObject.Member("b", 2), JSONObject.Member("a", 3)])
        #expect(object == ["a": 3, "b": 2])
    }
}
