import Testing

@testable import HTTPWire

struct CookieStoreTests {
    private func store(_ lines: String..., isSecure: Bool = true) -> CookieStore {
        var store = CookieStore(host: "ts.example.com", isSecure: isSecure)
        add(lines, to: &store)
        return store
    }

    private func add(_ lines: [String], to store: inout CookieStore, now: Int = 1000) {
        var fields = Fields()
        for line in lines { fields.append("Set-Cookie", line) }
        store.store(fields, target: "/callosum/v1/session/login?x=/a/b/c/d", now: now)
    }

    @Test func sendsWhatItWasGivenInOrder() {
        var store = store("JSESSIONID=3cb; Path=/; HttpOnly", "userGUID=59; Path=/", "clientId=ab; Path=/")
        #expect(store.header(target: "/api", now: 1000) == "JSESSIONID=3cb; userGUID=59; clientId=ab")
    }

    @Test func replacesInPlaceAndDeletes() {
        var store = store("a=1; Path=/", "b=2; Path=/")
        add(["a=3; Path=/"], to: &store)
        #expect(store.header(target: "/", now: 1000) == "a=3; b=2")
        add(["a=; Path=/; Max-Age=0"], to: &store)
        #expect(store.header(target: "/", now: 1000) == "b=2")
    }

    @Test func holdsABoundedNumberAndForgetsTheOldest() {
        var store = store("first=1; Path=/", "second=2; Path=/")
        for number in 3...(CookieStore.limit + 1) { add(["c\(number)=x; Path=/"], to: &store) }
        #expect(store.count == CookieStore.limit)
        #expect(store.header(target: "/", now: 1000)?.hasPrefix("second=2; ") == true)
    }

    @Test func sendsOnlyUnderThePath() {
        var store = store("A=1; Path=/callosum", "B=2; Path=/api", "C=3; Path=/tspublic/", "D=4")
        #expect(store.header(target: "/callosum/v1/user/list", now: 1000) == "A=1")
        #expect(store.header(target: "/callosum/v1/session/isactive", now: 1000) == "D=4; A=1")
        #expect(store.header(target: "/callosumx", now: 1000) == nil)
        #expect(store.header(target: "/tspublic/x?y", now: 1000) == "C=3")
        #expect(store.header(target: "/tspublic", now: 1000) == nil)
        #expect(store.header(target: "/api?a", now: 1000) == "B=2")
    }

    @Test func keepsSecureCookiesOffPlainConnections() {
        var store = store("s=1; Path=/; Secure", "b=2; Path=/", isSecure: false)
        #expect(store.header(target: "/", now: 1000) == "b=2")
    }

    @Test func dropsCookiesOfOtherDomains() {
        var store = store(
            "a=1; Domain=example.org",
            "b=2; Domain=com",
            "c=3; Domain=evil.ts.example.com",
            "d=4; Domain=example.com; Path=/"
        )
        #expect(store.header(target: "/", now: 1000) == "d=4")
        #expect(store.count == 1)
    }

    @Test func forgetsWithTime() {
        var store = store("a=1; Path=/; Max-Age=10", "b=2; Path=/; Max-Age=99999999999999999999")
        #expect(store.header(target: "/", now: 1009) == "a=1; b=2")
        #expect(store.header(target: "/", now: 1010) == "b=2")
        store.removeAll()
        #expect(store.header(target: "/", now: 1010) == nil)
    }
}
