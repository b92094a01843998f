/// Somebody the demo's sign-in page offers: what a company directory would say of them.
struct DemoVisitor: Sendable {
    let name: String
    let displayName: String
    let role: String
    let groups: [String]

    /// The mail address the demo's proxy vouches for.
    var email: String { "\(name)@example.com" }

    /// Everybody on the page, in order.
    static let all = [
        DemoVisitor(name: "alice", displayName: "Alice Andersen", role: "Sales analyst", groups: ["Sales", "Europe"]),
        DemoVisitor(name: "bob", displayName: "Bob Okafor", role: "Finance partner", groups: ["Finance"]),
        DemoVisitor(
            name: "carol",
            displayName: "Carol Nakamura",
            role: "Operations lead",
            groups: ["Operations", "Europe", "Administrator"]
        ),
    ]

    /// The visitor of that name.
    static func named(_ name: String) -> DemoVisitor? { all.first { $0.name.utf8.elementsEqual(name.utf8) } }
}
