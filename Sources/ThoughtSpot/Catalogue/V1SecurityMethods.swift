internal import JSON

extension Catalogue {
    /// The calls of `V1Security`.
    mutating func addV1Security() {
        add("security_share") { a throws(ArgumentError) in
            .securityShare(
                sharedObjectType: try a.word("shared_object_type"),
                sharedObjectGUIDs: try a.list("shared_object_guids"),
                permissions: try a.json("permissions"),
                notifyUsers: try a.flag("notify_users", or: false),
                message: try a.text("message", or: nil),
                emailShares: try a.list("email_shares", or: []) ?? [],
                useCustomEmbedURLs: try a.flag("use_custom_embed_urls", or: false)
            )
        }
        add("security_shareviz") { a throws(ArgumentError) in
            .securityShareviz(
                sharedObjectType: try a.word("shared_object_type"),
                pinboardGUID: try a.text("pinboard_guid"),
                vizGUID: try a.text("viz_guid"),
                principalIDs: try a.list("principal_ids"),
                notifyUsers: try a.flag("notify_users", or: false),
                message: try a.text("message", or: nil),
                emailShares: try a.list("email_shares", or: []) ?? [],
                useCustomEmbedURLs: try a.flag("use_custom_embed_urls", or: false)
            )
        }
        add("security_metadata_permissions") { a throws(ArgumentError) in
            .securityMetadataPermissions(
                objectType: try a.word("object_type"),
                objectGUIDs: try a.list("object_guids"),
                dependentShare: try a.flag("dependent_share", or: false),
                permissionType: try a.word("permission_type", or: .effective)
            )
        }
        add("security_metadata_permissions_by_id") { a throws(ArgumentError) in
            .securityMetadataPermissionsByID(
                objectType: try a.word("object_type"),
                objectGUID: try a.text("object_guid"),
                dependentShare: try a.flag("dependent_share", or: false),
                permissionType: try a.word("permission_type", or: .effective)
            )
        }
        add("security_effectivepermissionbulk") { a throws(ArgumentError) in
            .securityEffectivepermissionbulk(
                idsByType: try a.json("ids_by_type"),
                dependentShare: try a.flag("dependent_share", or: false)
            )
        }
    }
}
