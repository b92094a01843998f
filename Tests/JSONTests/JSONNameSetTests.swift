import JSON
import Testing

struct JSONNameSetTests {
    /// Names of one mark among them: equal length, equal bytes where the mark looks.
    @Test(arguments: [1, 2, 11, 12, 13, 47, 48, 49, 200])
    func findsANameThatStandsTwiceWhereverItStands(count: Int) throws {
        let names = (0..<count).map { $0 % 2 == 0 ? "name\($0)" : "a\(1000 + $0)zzzzzzzzzzzzzzzzzzzzz" }
        let members = names.map { "\"\($0)\":1" }
        #expect(try JSONValue(parsing: "{\(members.joined(separator: ","))}").object?.count == count)
        for name in names {
            let text = "{\(members.joined(separator: ",")),\"\(name)\":2}"
            #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
        }
        #expect(try JSONValue(parsing: #"{"":1,"e\#u{301}":2,"\#u{e9}":3}"#).object?.count == 3)
    }
}
