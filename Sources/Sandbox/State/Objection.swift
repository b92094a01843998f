/// Why the cluster's state does not allow a change; each API says it in its own way.
enum Objection: Error, Equatable {
    case unknownUser(String)
    case unknownGroup(String)
    case unknownOrg(String)
    case notInOrg(String)
    case nameTaken(String)
    case badValue(String)
    /// Built-in users, groups and orgs cannot be deleted.
    case builtIn(String)
}
