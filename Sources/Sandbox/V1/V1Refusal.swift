/// How V1 says what the cluster's state does not allow.
extension Refusal {
    /// V1 has no 404: an unknown user or group is a 400 or a 500, depending on the call.
    static func v1(_ objection: Objection, unknown status: Int = 400) -> Refusal {
        switch objection {
        case .unknownUser(let name): Refusal(status, "User not found: \(name)", code: 10003)
        case .unknownGroup(let name): Refusal(status, "Group not found: \(name)", code: 10003)
        case .unknownOrg(let name): Refusal(400, "Org not found: \(name)", code: 10003)
        case .notInOrg(let name): Refusal(400, "User \(name) does not belong to the org", code: 10003)
        case .nameTaken(let name): Refusal(409, "A principal named \(name) already exists", code: 10005)
        case .badValue(let name): Refusal(400, "Bad value for \(name)", code: 10002)
        case .builtIn(let name): Refusal(403, "\(name) is built in", code: 10023)
        }
    }

    /// Runs a change of the directory and words what it objects to.
    static func v1<Result>(
        unknown status: Int = 400,
        _ change: () throws(Objection) -> Result
    ) throws(Refusal) -> Result {
        do { return try change() } catch { throw .v1(error, unknown: status) }
    }
}
