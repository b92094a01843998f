import Testing

@testable import spotgate

struct UserNamespaceTests {
    @Test func trustsEveryNumberWhereAllAreMapped() {
        for map in ["         0          0 4294967295\n", "", "0 0 2147483648\n2147483648 2147483648 2147483647\n"] {
            let namespace = UserNamespace(map: map)
            #expect(!namespace.isPartial)
            for user in [UInt32(0), 33, 65_534, 4_000_000_000] { #expect(namespace.objection(to: user) == nil) }
        }
    }

    /// As systemd's PrivateUsers=yes and rootless containers have it: everybody else is 65534.
    @Test func trustsNobodyWhoCannotBeToldFromOthers() {
        let unit = UserNamespace(map: "         0          0          1\n       987        987          1\n")
        #expect(unit.isPartial)
        #expect(unit.objection(to: 0) == nil && unit.objection(to: 987) == nil)
        #expect(unit.objection(to: 33)?.contains("could never match") == true)
        #expect(unit.objection(to: 65_534)?.contains("every account") == true)
        let container = UserNamespace(map: "0 1000 1\n1 100000 65536\n")
        #expect(container.objection(to: 33) == nil)
        #expect(container.objection(to: 65_534) != nil)
        #expect(container.objection(to: 70_000) != nil)
    }
}
