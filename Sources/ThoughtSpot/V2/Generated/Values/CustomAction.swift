// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Creates a custom action.
    ///
    /// `POST customization/custom-actions`, from 9.6.0.cl on.
    public static func createCustomAction(_ request: CreateCustomActionRequest) -> Endpoint<ResponseCustomAction> {
        Endpoint(operation: "createCustomAction", body: request.object)
    }

    /// Finds custom actions by name or type.
    ///
    /// `POST customization/custom-actions/search`, from 9.6.0.cl on.
    public static func searchCustomActions(_ request: SearchCustomActionsRequest = SearchCustomActionsRequest())
        -> Endpoint<[ResponseCustomAction]>
    {
        Endpoint(operation: "searchCustomActions", body: request.object)
    }

    /// Deletes a custom action.
    ///
    /// `POST customization/custom-actions/{custom_action_identifier}/delete`, from 9.6.0.cl on.
    public static func deleteCustomAction(customActionIdentifier: String) -> Endpoint<Done> {
        Endpoint(operation: "deleteCustomAction", path: [customActionIdentifier])
    }

    /// Changes a custom action.
    ///
    /// `POST customization/custom-actions/{custom_action_identifier}/update`, from 9.6.0.cl on.
    public static func updateCustomAction(
        customActionIdentifier: String,
        _ request: UpdateCustomActionRequest = UpdateCustomActionRequest()
    ) -> Endpoint<Done> {
        Endpoint(operation: "updateCustomAction", path: [customActionIdentifier], body: request.object)
    }
}
