/// Who may see and change data objects.
extension Cluster {
    /// What a principal's share of an object is: `MODIFY`, `READ_ONLY` or nil.
    func share(_ object: DataObject, of user: User) -> String? {
        if directory.isAdministrator(user) || object.author == user.id || object.kind == .tag { return "MODIFY" }
        let principals = [user.id] + directory.inheritedGroups(user, org: nil)
        let modes = principals.compactMap { object.shares[$0] }
        return modes.contains("MODIFY") ? "MODIFY" : modes.first
    }

    /// The objects a user sees.
    func visibleObjects(to user: User) -> [DataObject] {
        if directory.isAdministrator(user) { return catalogue.objects.rows }
        return catalogue.objects.rows.filter { share($0, of: user) != nil }
    }
}
