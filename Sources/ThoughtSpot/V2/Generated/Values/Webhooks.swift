// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Creates a webhook.
    ///
    /// `POST webhooks/create`, from 10.14.0.cl on.
    public static func createWebhookConfiguration(_ request: CreateWebhookConfigurationRequest) -> Endpoint<
        WebhookResponse
    > {
        Endpoint(operation: "createWebhookConfiguration", body: request.object)
    }

    /// Deletes webhooks; the answer says what became of each.
    ///
    /// `POST webhooks/delete`, from 10.14.0.cl on.
    public static func deleteWebhookConfigurations(_ request: DeleteWebhookConfigurationsRequest) -> Endpoint<
        WebhookDeleteResponse
    > {
        Endpoint(operation: "deleteWebhookConfigurations", body: request.object)
    }

    /// Finds webhooks by name, event or channel.
    ///
    /// `POST webhooks/search`, from 10.14.0.cl on.
    public static func searchWebhookConfigurations(
        _ request: SearchWebhookConfigurationsRequest = SearchWebhookConfigurationsRequest()
    ) -> Endpoint<WebhookSearchResponse> {
        Endpoint(operation: "searchWebhookConfigurations", body: request.object)
    }

    /// Tells what a storage bucket must grant for webhooks.
    ///
    /// `GET webhooks/storage-config`, from 26.7.0.cl on.
    public static func getWebhookStorageConfig() -> Endpoint<[WebhookStorageConfigInfo]> {
        Endpoint(operation: "getWebhookStorageConfig")
    }

    /// Changes a webhook.
    ///
    /// `POST webhooks/{webhook_identifier}/update`, from 10.14.0.cl on.
    public static func updateWebhookConfiguration(
        webhookIdentifier: String,
        _ request: UpdateWebhookConfigurationRequest = UpdateWebhookConfigurationRequest()
    ) -> Endpoint<Done> {
        Endpoint(operation: "updateWebhookConfiguration", path: [webhookIdentifier], body: request.object)
    }
}
