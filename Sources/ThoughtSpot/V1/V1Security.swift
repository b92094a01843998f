// The vendor's page "Security API" (security-api): who may see what.
public import JSON

extension Endpoint where Value == Done {
    /// `POST security/share`: gives users and groups access to objects of one type; 204.
    ///
    /// `permission` is `{"permissions": {"<guid>": {"shareMode": "READ_ONLY"}}}`; `SharePermissions` makes it.
    public static func securityShare(
        sharedObjectType: ObjectType,
        sharedObjectGUIDs: [String],
        permissions: JSONValue,
        notifyUsers: Bool? = false,
        message: String? = nil,
        emailShares: [String]? = [],
        useCustomEmbedURLs: Bool? = false
    ) -> Endpoint {
        Endpoint("security_share", .post, .v1, "security/share")
            .form([
                "type": .word(sharedObjectType.type), "id": .list(sharedObjectGUIDs),
                "permission": .json(permissions), "notify": .flag(notifyUsers), "message": .text(message),
                "emailshares": .list(emailShares), "useCustomEmbedUrls": .flag(useCustomEmbedURLs),
            ])
    }

    /// `POST security/shareviz`: gives users and groups one visualization of a Liveboard; 204.
    public static func securityShareviz(
        sharedObjectType: ObjectType,
        pinboardGUID: String,
        vizGUID: String,
        principalIDs: [String],
        notifyUsers: Bool? = false,
        message: String? = nil,
        emailShares: [String]? = [],
        useCustomEmbedURLs: Bool? = false
    ) -> Endpoint {
        Endpoint("security_shareviz", .post, .v1, "security/shareviz")
            .form([
                "type": .word(sharedObjectType.type), "pinboardId": .text(pinboardGUID), "vizid": .text(vizGUID),
                "principalids": .list(principalIDs), "notify": .flag(notifyUsers), "message": .text(message),
                "emailshares": .list(emailShares), "useCustomEmbedUrls": .flag(useCustomEmbedURLs),
            ])
    }
}

extension Endpoint where Value == JSONValue {
    /// `GET security/metadata/permissions`: who has which access to objects of one type, by GUID.
    public static func securityMetadataPermissions(
        objectType: ObjectType,
        objectGUIDs: [String],
        dependentShare: Bool? = false,
        permissionType: PermissionType? = .effective
    ) -> Endpoint {
        Endpoint("security_metadata_permissions", .get, .v1, "security/metadata/permissions")
            .query([
                "type": .word(objectType.type), "id": .list(objectGUIDs), "dependentshare": .flag(dependentShare),
                "permissiontype": .word(permissionType),
            ])
    }

    /// `GET security/metadata/{id}/permissions`: the same for one object.
    public static func securityMetadataPermissionsByID(
        objectType: ObjectType,
        objectGUID: String,
        dependentShare: Bool? = false,
        permissionType: PermissionType? = .effective
    ) -> Endpoint {
        Endpoint("security_metadata_permissions_by_id", .get, .v1, "security/metadata/\(objectGUID)/permissions")
            .query([
                "type": .word(objectType.type), "dependentshare": .flag(dependentShare),
                "permissiontype": .word(permissionType),
            ])
    }

    /// `POST security/effectivepermissionbulk`: effective access to objects of several types, `{"TYPE": ["<guid>"]}`.
    public static func securityEffectivepermissionbulk(idsByType: JSONValue, dependentShare: Bool? = false) -> Endpoint
    {
        Endpoint("security_effectivepermissionbulk", .post, .v1, "security/effectivepermissionbulk")
            .form(["idsbytype": .json(idsByType), "dependentshare": .flag(dependentShare)])
            .effect(.reads)
    }
}
