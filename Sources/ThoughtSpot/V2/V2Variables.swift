// REST API 2.0, "Variables". A `request` is the JSON body as it is.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST template/variables/create`: creates a variable and answers with it.
    public static func v2TemplateVariablesCreate(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.template_variables_create", .post, .v2, "template/variables/create").request(request)
    }

    /// `POST template/variables/search`: variables, with their values if asked for.
    public static func v2TemplateVariablesSearch(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.template_variables_search", .post, .v2, "template/variables/search").request(request).effect(
            .reads
        )
    }
}

extension Endpoint where Value == Done {
    /// `POST template/variables/{identifier}/delete`: deletes a variable; 204.
    public static func v2TemplateVariablesDelete(identifier: String) -> Endpoint {
        Endpoint("v2.template_variables_delete", .post, .v2, "template/variables/\(identifier)/delete").effect(.deletes)
    }

    /// `POST template/variables/{identifier}/update`: changes a variable; 204.
    public static func v2TemplateVariablesUpdate(identifier: String, _ request: JSONValue) -> Endpoint {
        Endpoint("v2.template_variables_update", .post, .v2, "template/variables/\(identifier)/update").request(request)
    }

    /// `POST template/variables/update-values`: sets values of variables for orgs, users and groups; 204.
    public static func v2TemplateVariablesUpdateValues(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.template_variables_update_values", .post, .v2, "template/variables/update-values").request(request)
    }
}
