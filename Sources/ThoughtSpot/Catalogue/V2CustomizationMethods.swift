internal import JSON

extension Catalogue {
    /// The calls of `V2Customization` that take a whole request.
    mutating func addV2Customization() {
        add("v2.customization_custom_actions_search") { a throws(ArgumentError) in
            .v2CustomizationCustomActionsSearch(try a.json("request"))
        }
        add("v2.customization_custom_actions_create") { a throws(ArgumentError) in
            .v2CustomizationCustomActionsCreate(try a.json("request"))
        }
        add("v2.customization_custom_actions_update") { a throws(ArgumentError) in
            .v2CustomizationCustomActionsUpdate(roleIdentifier: try a.text("role_identifier"), try a.json("request"))
        }
        add("v2.customization_custom_actions_delete") { a throws(ArgumentError) in
            .v2CustomizationCustomActionsDelete(customActionIdentifier: try a.text("custom_action_identifier"))
        }
        add("v2.customization_email_create") { a throws(ArgumentError) in
            .v2CustomizationEmailCreate(try a.json("request"))
        }
        add("v2.customization_email_delete") { a throws(ArgumentError) in
            .v2CustomizationEmailDelete(try a.json("request"))
        }
        add("v2.customization_email_search") { a throws(ArgumentError) in
            .v2CustomizationEmailSearch(try a.json("request"))
        }
        add("v2.customization_email_update") { a throws(ArgumentError) in
            .v2CustomizationEmailUpdate(try a.json("request"))
        }
        add("v2.customization_email_validate") { a throws(ArgumentError) in
            .v2CustomizationEmailValidate(try a.json("request"))
        }
    }
}
