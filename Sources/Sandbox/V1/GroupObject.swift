internal import JSON

/// V1's shape of a group.
enum GroupObject {
    /// The object as `group/` answers it.
    static func json(_ group: Group, _ directory: Directory) -> JSONValue {
        [
            "userGroupContent": ["schemaVersion": "4.2"],
            "groupIdx": .number(directory.groups.place(of: group.id) ?? 0),
            "metadataVersion": -1,
            "assignedPinboards": .strings(group.liveboards),
            "assignedGroups": .strings(group.parents),
            "inheritedGroups": .strings(group.parents),
            "privileges": .strings(group.privileges),
            "type": .string(group.type),
            "parenttype": "GROUP",
            "visibility": .string(group.visibility),
            "tenantId": "982d7053-6b9c-4d22-8a4e-6c1f0f4c7b10",
            "displayName": .string(group.displayName),
            "header": header(group),
            "complete": true,
            "incompleteDetail": [],
            "isSystemPrincipal": .bool(group.isSystem),
            "roles": .strings(group.roles),
        ]
    }

    /// The row of `user/list`.
    static func principal(_ group: Group, _ directory: Directory) -> JSONValue {
        [
            "name": .string(group.name), "displayName": .string(group.displayName),
            "description": .string(group.description), "created": .number(group.created),
            "modified": .number(group.modified), "principalTypeEnum": .string(group.type),
            "groupNames": .strings(group.parents.compactMap { directory.groups[id: $0]?.name }),
            "visibility": .string(group.visibility), "activate": true,
        ]
    }

    /// The group as lists show it.
    static func header(_ group: Group) -> JSONValue {
        [
            "id": .string(group.id), "indexVersion": 3, "generationNum": 3, "name": .string(group.name),
            "displayName": .string(group.displayName), "description": .string(group.description),
            "author": .string(Directory.BuiltIn.su), "created": .number(group.created),
            "modified": .number(group.modified), "modifiedBy": .string(Directory.BuiltIn.su),
            "owner": .string(group.id), "isDeleted": false, "isHidden": false,
            "orgIds": .array([.number(group.org)]), "tags": [], "type": .string(group.type), "isExternal": false,
            "isDeprecated": false,
        ]
    }
}
