internal import JSON

/// REST API 2.0's `Group`.
enum GroupShape {
    /// The group; its users and subgroups only if wanted.
    static func json(
        _ group: Group,
        _ directory: Directory,
        includesUsers: Bool = true,
        includesSubgroups: Bool = true
    ) -> JSONValue {
        let users = includesUsers ? directory.members(of: group).map { named($0.id, $0.name) } : []
        let subgroups = includesSubgroups ? directory.subgroups(of: group.id).map { named($0.id, $0.name) } : []
        let org = directory.org(group.org)
        return [
            "id": .string(group.id), "name": .string(group.name), "display_name": .string(group.displayName),
            "description": .string(group.description), "type": .string(group.type),
            "visibility": group.visibility == "NON_SHARABLE" ? "NON_SHARABLE" : "SHARABLE",
            "parent_type": "GROUP", "privileges": .strings(group.privileges),
            "author_id": .string(Directory.BuiltIn.su), "complete_detail": true, "deleted": false,
            "deprecated": false, "external": false, "hidden": false, "system_group": .bool(group.isSystem),
            "creation_time_in_millis": AuthTokenObject.time(group.created),
            "modification_time_in_millis": AuthTokenObject.time(group.modified),
            "default_liveboards": .array(group.liveboards.map { named($0, nil) }),
            "orgs": [named(String(group.org), org?.name)], "roles": .array(group.roles.map { named($0, nil) }),
            "sub_groups": .array(subgroups), "users": .array(users), "tags": [],
        ]
    }

    private static func named(_ id: String, _ name: String?) -> JSONValue {
        ["id": .string(id), "name": .optional(name)]
    }
}
