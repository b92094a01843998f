internal import JSON

/// V1's shape of a user.
enum UserObject {
    /// The object as `user/` answers it, groups and privileges as of that org (nil: of all).
    static func json(_ user: User, _ directory: Directory, org: Int?) -> JSONValue {
        [
            "userContent": content(user),
            "state": .string(user.status.rawValue),
            "assignedGroups": .strings(directory.assignedGroups(user, org: org)),
            "inheritedGroups": .strings(directory.inheritedGroups(user, org: org)),
            "privileges": .strings(directory.privileges(user, org: org)),
            "type": .string(user.type),
            "parenttype": "USER",
            "visibility": .string(user.visibility),
            "tenantId": "982d7053-6b9c-4d22-8a4e-6c1f0f4c7b10",
            "displayName": .string(user.displayName),
            "header": header(user),
            "complete": true,
            "incompleteDetail": [],
            "isSuperUser": .bool(user.isSuperUser),
            "isSystemPrincipal": .bool(user.isSystem),
        ]
    }

    /// The row of `user/list`.
    static func principal(_ user: User, _ directory: Directory, org: Int?) -> JSONValue {
        let names = directory.assignedGroups(user, org: org).compactMap { directory.groups[id: $0]?.name }
        return [
            "name": .string(user.name), "displayName": .string(user.displayName), "created": .number(user.created),
            "modified": .number(user.modified), "mail": .string(user.email), "principalTypeEnum": .string(user.type),
            "groupNames": .strings(names), "visibility": .string(user.visibility),
            "activate": .bool(user.status == .active),
        ]
    }

    private static func content(_ user: User) -> JSONValue {
        var preferences: JSONObject = ["notifyOnShare": true, "showWalkMe": true, "analystOnboardingComplete": false]
        for member in user.preferences.members { preferences[member.name] = member.value }
        var properties = user.properties
        properties["mail"] = .string(user.email)
        return [
            "userPreferences": .object(preferences),
            "userProperties": .object(properties),
            "userActivityProto": [
                "first_login": user.firstLogin.map { .number($0) } ?? .null, "welcome_email_sent": false,
            ],
        ]
    }

    /// The user as lists show it.
    static func header(_ user: User) -> JSONValue {
        [
            "id": .string(user.id), "indexVersion": 3, "generationNum": 3, "name": .string(user.name),
            "displayName": .string(user.displayName), "author": .string(Directory.BuiltIn.su),
            "created": .number(user.created), "modified": .number(user.modified),
            "modifiedBy": .string(Directory.BuiltIn.su), "owner": .string(user.id), "isDeleted": false,
            "isHidden": false, "orgIds": .array(user.orgs.map { .number($0) }), "tags": [],
            "type": .string(user.type), "isExternal": false, "isDeprecated": false,
        ]
    }
}
