// REST API 2.0, "Custom Action" and "Email Customization". A `request` is the JSON body as it is.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST customization/custom-actions/search`: custom actions by name or type.
    public static func v2CustomizationCustomActionsSearch(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.customization_custom_actions_search", .post, .v2, "customization/custom-actions/search").request(
            request
        ).effect(.reads)
    }

    /// `POST customization/custom-actions`: creates a custom action (the Python library adds `/create`, bugs D6).
    public static func v2CustomizationCustomActionsCreate(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.customization_custom_actions_create", .post, .v2, "customization/custom-actions").request(request)
    }

    /// `POST customization/email`: how mails look, for the cluster or an org.
    public static func v2CustomizationEmailCreate(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.customization_email_create", .post, .v2, "customization/email").request(request)
    }

    /// `POST customization/email/search`: how mails look.
    public static func v2CustomizationEmailSearch(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.customization_email_search", .post, .v2, "customization/email/search").request(request).effect(
            .reads
        )
    }
}

extension Endpoint where Value == Done {
    /// `POST customization/custom-actions/{role}/update`: changes a custom action; 204.
    public static func v2CustomizationCustomActionsUpdate(roleIdentifier: String, _ request: JSONValue) -> Endpoint {
        Endpoint(
            "v2.customization_custom_actions_update",
            .post,
            .v2,
            "customization/custom-actions/\(roleIdentifier)/update"
        ).request(request)
    }

    /// `POST customization/custom-actions/{custom_action}/delete`: deletes a custom action; 204.
    public static func v2CustomizationCustomActionsDelete(customActionIdentifier: String) -> Endpoint {
        Endpoint(
            "v2.customization_custom_actions_delete",
            .post,
            .v2,
            "customization/custom-actions/\(customActionIdentifier)/delete"
        ).effect(.deletes)
    }

    /// `POST customization/email/delete`: lets mails look as they did; 204.
    public static func v2CustomizationEmailDelete(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.customization_email_delete", .post, .v2, "customization/email/delete").request(request).effect(
            .deletes
        )
    }

    /// `POST customization/email/update`: changes how mails look; 204.
    public static func v2CustomizationEmailUpdate(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.customization_email_update", .post, .v2, "customization/email/update").request(request)
    }

    /// `POST customization/email/validate`: sends a mail to see how it looks; 204.
    public static func v2CustomizationEmailValidate(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.customization_email_validate", .post, .v2, "customization/email/validate").request(request).effect(
            .reads
        )
    }
}
