internal import JSON

/// REST API 2.0's `User`.
enum UserShape {
    /// The user as somebody in that org sees them; nil: as the cluster's administrator does.
    static func json(_ user: User, org: Int?, _ cluster: Cluster) -> JSONValue {
        let directory = cluster.directory
        let orgs = user.orgs.compactMap { directory.org($0) }
        return [
            "id": .string(user.id), "name": .string(user.name), "display_name": .string(user.displayName),
            "visibility": user.visibility == "NON_SHARABLE" ? "NON_SHARABLE" : "SHARABLE",
            "can_change_password": .bool(user.password != nil), "complete_detail": true,
            "creation_time_in_millis": AuthTokenObject.time(user.created),
            "modification_time_in_millis": AuthTokenObject.time(user.modified),
            "current_org": named(directory.org(org ?? user.lastOrg)), "deleted": false, "deprecated": false,
            "account_type": .string(user.type), "account_status": .string(user.status.rawValue),
            "email": .string(user.email), "external": false, "hidden": false,
            "orgs": .array(orgs.map { named($0) }), "parent_type": "USER",
            "privileges": .strings(directory.privileges(user, org: org)), "super_user": .bool(user.isSuperUser),
            "system_user": .bool(user.isSystem),
            "user_groups": groups(directory.assignedGroups(user, org: org), directory),
            "user_inherited_groups": groups(directory.inheritedGroups(user, org: org), directory),
            "variable_values": .object(
                JSONObject(user.variables.sorted { $0.key < $1.key }.map { .init($0.key, .strings($0.value)) })
            ),
        ]
    }

    private static func named(_ org: Org?) -> JSONValue {
        guard let org else { return .null }
        return ["id": .number(org.id), "name": .string(org.name)]
    }

    private static func groups(_ ids: [String], _ directory: Directory) -> JSONValue {
        .array(
            ids.compactMap { directory.groups[id: $0] }.map { ["id": .string($0.id), "name": .string($0.name)] }
        )
    }
}
