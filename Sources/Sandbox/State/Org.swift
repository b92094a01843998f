/// A tenant of the cluster; the Primary Org is 0.
struct Org: Sendable {
    let id: Int
    var name: String
    var description: String
    var isActive = true
    var isHidden = false
    /// The org's own `All` and `Administrator` groups.
    let allGroup: String
    let administratorGroup: String
    var author: String
    /// Milliseconds since 1970.
    let created: Int
    var modified: Int
}
