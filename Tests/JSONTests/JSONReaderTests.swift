import JSON
import Testing

/// Typed reading and the errors that name the path.
struct JSONReaderTests {
    private let reader = JSONReader([
        "users": [["name": "alice", "age": 7, "mail": .null], ["name": 5, "share": 0.5, "on": true]]
    ])

    @Test func readsWhatIsThere() throws {
        let users = try reader.required("users").array()
        #expect(try users[0].required("name").string() == "alice")
        #expect(try users[0].required("age").int() == 7)
        #expect(try users[0].optional("mail")?.string() == nil)
        #expect(try users[0].optional("phone")?.string() == nil)
        #expect(try users[1].required("share").double() == 0.5)
        #expect(try users[1].required("on").bool())
        #expect(try users[1].object().names == ["name", "share", "on"])
        #expect(users[1].path == ["users", 1])
    }

    @Test func namesThePathOfAMismatch() throws {
        let user = try reader.required("users").array()[1]
        let wrong = #expect(throws: JSONMismatch.self) { try user.required("name").string() }
        #expect(wrong?.description == "users[1].name: expected a string, found a number")
        let fraction = #expect(throws: JSONMismatch.self) { try user.required("share").int() }
        #expect(fraction?.description == "users[1].share: expected an integer, found a number")
        let missing = #expect(throws: JSONMismatch.self) { try user.required("mail") }
        #expect(missing?.description == "users[1].mail: expected a value, found nothing")
        let root = #expect(throws: JSONMismatch.self) { try reader.array() }
        #expect(root?.description == "expected an array, found an object")
        let scalar = #expect(throws: JSONMismatch.self) { try user.required("on").optional("x") }
        #expect(scalar?.description == "users[1].on: expected an object, found true or false")
        let null = #expect(throws: JSONMismatch.self) { try JSONReader(.null).string() }
        #expect(null?.description == "expected a string, found null")
    }
}
