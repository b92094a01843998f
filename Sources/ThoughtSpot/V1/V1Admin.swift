// The vendor's page "Admin API" (admin-api): configuration and custom actions. Administrators only.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `GET admin/configinfo`: the cluster's configuration (titled POST on the page, sampled as GET).
    public static func adminConfiginfo() -> Endpoint {
        Endpoint("admin_configinfo", .get, .v1, "admin/configinfo")
    }

    /// `GET admin/configinfo/overrides`: what differs from the defaults.
    public static func adminConfiginfoOverrides() -> Endpoint {
        Endpoint("admin_configinfo_overrides", .get, .v1, "admin/configinfo/overrides")
    }

    /// `GET admin/embed/actions`: the custom actions, those with the tags if any are given.
    public static func adminEmbedActions(tags: [String]? = nil) -> Endpoint {
        Endpoint("admin_embed_actions", .get, .v1, "admin/embed/actions").query(["tags": .list(tags)])
    }

    /// `GET admin/embed/actions/{id}`: one custom action; 404 unknown.
    public static func adminEmbedAction(actionGUID: String) -> Endpoint {
        Endpoint("admin_embed_action", .get, .v1, "admin/embed/actions/\(actionGUID)")
    }

    /// `POST admin/embed/actions`: creates a custom action and answers with it.
    public static func adminEmbedActionPost(embedActionDefinition: JSONValue) -> Endpoint {
        Endpoint("admin_embed_action_post", .post, .v1, "admin/embed/actions")
            .form(["embedaction": .json(embedActionDefinition)])
    }

    /// `PUT admin/embed/actions/{id}`: replaces a custom action (the Python library sends POST, bugs B11).
    public static func adminEmbedActionPut(actionGUID: String, embedActionDefinition: JSONValue) -> Endpoint {
        Endpoint("admin_embed_action_put", .put, .v1, "admin/embed/actions/\(actionGUID)")
            .form(["embedaction": .json(embedActionDefinition)])
    }

    /// `DELETE admin/embed/actions/{id}`: deletes a custom action and answers with it.
    public static func adminEmbedActionDelete(actionGUID: String) -> Endpoint {
        Endpoint("admin_embed_action_delete", .delete, .v1, "admin/embed/actions/\(actionGUID)")
    }

    /// `POST admin/embed/actions/{id}/associations`: shows an action on objects.
    public static func adminEmbedActionAssociationsPost(actionGUID: String, actionAssociation: JSONValue) -> Endpoint {
        Endpoint("admin_embed_action_associations_post", .post, .v1, "admin/embed/actions/\(actionGUID)/associations")
            .form(["actionassociation": .json(actionAssociation)])
    }

    /// `GET admin/embed/actions/{id}/associations`: the objects an action shows on.
    public static func adminEmbedActionAssociationsGet(actionGUID: String) -> Endpoint {
        Endpoint("admin_embed_action_associations_get", .get, .v1, "admin/embed/actions/\(actionGUID)/associations")
    }

    /// `DELETE admin/embed/actions/{id}/associations`, with a form: takes an action off objects.
    public static func adminEmbedActionAssociationsDelete(
        actionGUID: String,
        actionAssociation: JSONValue
    ) -> Endpoint {
        Endpoint(
            "admin_embed_action_associations_delete",
            .delete,
            .v1,
            "admin/embed/actions/\(actionGUID)/associations"
        )
        .form(["actionassociation": .json(actionAssociation)])
    }
}

extension Endpoint where Value == Done {
    /// `POST admin/configinfo/update`: sets configuration keys; 200 or 204.
    public static func adminConfiginfoUpdate(configChanges: JSONValue) -> Endpoint {
        Endpoint("admin_configinfo_update", .post, .v1, "admin/configinfo/update")
            .form(["configchanges": .json(configChanges)])
    }
}
