// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Sets how mails look, for the cluster or an org.
    ///
    /// `POST customization/email`, from 10.10.0.cl on.
    public static func createEmailCustomization(_ request: CreateEmailCustomizationRequest) -> Endpoint<
        CreateEmailCustomizationResponse
    > {
        Endpoint(operation: "createEmailCustomization", body: request.object)
    }

    /// Lets the mails of orgs look as they did.
    ///
    /// `POST customization/email/delete`, from 10.12.0.cl on.
    public static func deleteOrgEmailCustomization(
        _ request: DeleteOrgEmailCustomizationRequest = DeleteOrgEmailCustomizationRequest()
    ) -> Endpoint<Done> {
        Endpoint(operation: "deleteOrgEmailCustomization", body: request.object)
    }

    /// Reads how mails look.
    ///
    /// `POST customization/email/search`, from 10.10.0.cl on.
    public static func searchEmailCustomization(
        _ request: SearchEmailCustomizationRequest = SearchEmailCustomizationRequest()
    ) -> Endpoint<[CreateEmailCustomizationResponse]> {
        Endpoint(operation: "searchEmailCustomization", body: request.object)
    }

    /// Changes how mails look.
    ///
    /// `POST customization/email/update`, from 10.12.0.cl on.
    public static func updateEmailCustomization(_ request: UpdateEmailCustomizationRequest) -> Endpoint<Done> {
        Endpoint(operation: "updateEmailCustomization", body: request.object)
    }

    /// Sends a mail that shows how mails look.
    ///
    /// `POST customization/email/validate`, from 10.10.0.cl on.
    public static func validateEmailCustomization() -> Endpoint<Done> {
        Endpoint(operation: "validateEmailCustomization")
    }

    /// Lets mails look as they did; the older path, by template.
    ///
    /// `POST customization/email/{template_identifier}/delete`, from 10.10.0.cl on.
    ///
    /// The vendor has deprecated it for `deleteOrgEmailCustomization`.
    public static func deleteEmailCustomization(templateIdentifier: String) -> Endpoint<Done> {
        Endpoint(operation: "deleteEmailCustomization", path: [templateIdentifier])
    }
}
