/// How REST API 2.0 says what the cluster's state does not allow: no 404 and no 409 is documented.
extension Refusal {
    /// The refusal for an objection of the directory.
    static func v2(_ objection: Objection) -> Refusal {
        switch objection {
        case .unknownUser(let name): Refusal(400, "User \(name) not found")
        case .unknownGroup(let name): Refusal(400, "Group \(name) not found")
        case .unknownOrg(let name): Refusal(400, "Org \(name) not found")
        case .notInOrg(let name): Refusal(403, "User \(name) does not belong to the org")
        case .nameTaken(let name): Refusal(400, "A principal named \(name) already exists")
        case .badValue(let name): Refusal(400, "Bad value for \(name)")
        case .builtIn(let name): Refusal(403, "\(name) is built in")
        }
    }

    /// Runs a change of the directory and words what it objects to.
    static func v2<Result>(_ change: () throws(Objection) -> Result) throws(Refusal) -> Result {
        do { return try change() } catch { throw .v2(error) }
    }
}
