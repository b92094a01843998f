internal import JSON

/// What `GET /sandbox/state` shows: who is there, who belongs to what, and what was minted for whom.
enum State {
    /// The whole cluster; no secret, password or token text is in it.
    static func json(_ cluster: Cluster) -> JSONValue {
        let directory = cluster.directory
        return [
            "users": .array(directory.users.rows.map { json($0, cluster) }),
            "groups": .array(directory.groups.rows.map { json($0, directory) }),
            "orgs": .array(directory.orgs.map { ["id": .number($0.id), "name": .string($0.name)] }),
            "sessions": .number(cluster.sessions.count),
            "tokens_minted": .number(cluster.tokens.minted.values.reduce(0, +)),
            "secret_generation": .number(cluster.keys.generation),
            "trusted_authentication": .bool(cluster.keys.isEnabled),
            "now": .number(cluster.now),
        ]
    }

    /// A token without its text.
    static func json(_ token: Token, _ cluster: Cluster) -> JSONValue {
        [
            "user": .string(token.userName), "user_id": .string(token.userID), "org": .number(token.org),
            "kind": .string(token.kind.rawValue), "access": .string(token.access),
            "object": .optional(token.objectID), "created": .number(token.created),
            "expires": token.expires.map { .number($0) } ?? .null,
            "live": .bool(cluster.tokens.isLive(token, now: cluster.now)),
        ]
    }

    private static func json(_ user: User, _ cluster: Cluster) -> JSONValue {
        let directory = cluster.directory
        let groups = directory.assignedGroups(user, org: nil).compactMap { directory.groups[id: $0]?.name }
        let variables = user.variables.sorted { $0.key < $1.key }
        return [
            "id": .string(user.id), "name": .string(user.name), "display_name": .string(user.displayName),
            "email": .string(user.email), "status": .string(user.status.rawValue), "groups": .strings(groups),
            "orgs": .array(user.orgs.map { .number($0) }),
            "privileges": .strings(directory.privileges(user, org: nil)),
            "variables": .object(JSONObject(variables.map { JSONObject.Member($0.key, .strings($0.value)) })),
            "tokens": .number(cluster.tokens.minted[user.key] ?? 0),
            "sessions": .number(cluster.sessions.all(of: user.id).count),
        ]
    }

    private static func json(_ group: Group, _ directory: Directory) -> JSONValue {
        [
            "id": .string(group.id), "name": .string(group.name), "org": .number(group.org),
            "privileges": .strings(group.privileges), "members": .strings(directory.members(of: group).map(\.name)),
        ]
    }
}
