internal import JSON

extension Catalogue {
    /// The calls of `V2Variables` that take a whole request.
    mutating func addV2Variables() {
        add("v2.template_variables_create") { a throws(ArgumentError) in
            .v2TemplateVariablesCreate(try a.json("request"))
        }
        add("v2.template_variables_delete") { a throws(ArgumentError) in
            .v2TemplateVariablesDelete(identifier: try a.text("identifier"))
        }
        add("v2.template_variables_search") { a throws(ArgumentError) in
            .v2TemplateVariablesSearch(try a.json("request"))
        }
        add("v2.template_variables_update") { a throws(ArgumentError) in
            .v2TemplateVariablesUpdate(identifier: try a.text("identifier"), try a.json("request"))
        }
        add("v2.template_variables_update_values") { a throws(ArgumentError) in
            .v2TemplateVariablesUpdateValues(try a.json("request"))
        }
    }
}
