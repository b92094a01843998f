/// A group of users in one org.
struct Group: Row {
    let id: String
    var name: String
    var displayName: String
    var description = ""
    let org: Int
    var privileges: [String] = []
    /// Groups this one is a member of; members get their privileges too.
    var parents: [String] = []
    var roles: [String] = []
    var liveboards: [String] = []
    var type = "LOCAL_GROUP"
    /// `DEFAULT` or `NON_SHARABLE` (V2 calls the first `SHARABLE`).
    var visibility = "DEFAULT"
    /// Made by the cluster itself: cannot be deleted.
    var isSystem = false
    /// Milliseconds since 1970.
    var created: Int
    var modified: Int

    var key: ExactText { Group.key(name, org) }

    init(id: String = GUID.make(), name: String, displayName: String, org: Int, now: Int) {
        self.id = id
        self.name = name
        self.displayName = displayName
        self.org = org
        created = now
        modified = now
    }

    /// Names are unique in an org only.
    static func key(_ name: String, _ org: Int) -> ExactText { ExactText("\(org)/\(name)") }
}
