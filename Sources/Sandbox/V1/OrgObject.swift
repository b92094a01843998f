internal import JSON

/// V1's shapes of an org.
enum OrgObject {
    /// As `org/` answers it.
    static func json(_ org: Org) -> JSONValue {
        [
            "orgId": .number(org.id), "orgName": .string(org.name), "description": .string(org.description),
            "allGroupUserId": .string(org.allGroup), "defaultAdminUserGroupId": .string(org.administratorGroup),
            "active": .bool(org.isActive), "author": .string(org.author), "deleted": false,
            "created": .number(org.created), "modified": .number(org.modified),
        ]
    }

    /// As `session/orgs` answers it.
    static func inSession(_ org: Org) -> JSONValue {
        [
            "orgId": .number(org.id), "orgName": .string(org.name), "description": .string(org.description),
            "allUserGroupId": .string(org.allGroup), "defaultAdminUserGroupId": .string(org.administratorGroup),
            "isActive": .bool(org.isActive),
        ]
    }
}
