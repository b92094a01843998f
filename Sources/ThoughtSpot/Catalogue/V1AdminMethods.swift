internal import JSON

extension Catalogue {
    /// The calls of `V1Admin`.
    mutating func addV1Admin() {
        add("admin_configinfo") { _ in .adminConfiginfo() }
        add("admin_configinfo_overrides") { _ in .adminConfiginfoOverrides() }
        add("admin_configinfo_update") { a throws(ArgumentError) in
            .adminConfiginfoUpdate(configChanges: try a.json("config_changes"))
        }
        add("admin_embed_actions") { a throws(ArgumentError) in .adminEmbedActions(tags: try a.list("tags", or: nil)) }
        add("admin_embed_action") { a throws(ArgumentError) in .adminEmbedAction(actionGUID: try a.text("action_guid"))
        }
        add("admin_embed_action_post") { a throws(ArgumentError) in
            .adminEmbedActionPost(embedActionDefinition: try a.json("embed_action_definition"))
        }
        add("admin_embed_action_put") { a throws(ArgumentError) in
            .adminEmbedActionPut(
                actionGUID: try a.text("action_guid"),
                embedActionDefinition: try a.json("embed_action_definition")
            )
        }
        add("admin_embed_action_delete") { a throws(ArgumentError) in
            .adminEmbedActionDelete(actionGUID: try a.text("action_guid"))
        }
        add("admin_embed_action_associations_post") { a throws(ArgumentError) in
            .adminEmbedActionAssociationsPost(
                actionGUID: try a.text("action_guid"),
                actionAssociation: try a.json("action_association")
            )
        }
        add("admin_embed_action_associations_get") { a throws(ArgumentError) in
            .adminEmbedActionAssociationsGet(actionGUID: try a.text("action_guid"))
        }
        add("admin_embed_action_associations_delete") { a throws(ArgumentError) in
            .adminEmbedActionAssociationsDelete(
                actionGUID: try a.text("action_guid"),
                actionAssociation: try a.json("action_association")
            )
        }
    }
}
