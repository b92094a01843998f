// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "Webhooks".
    static let webhooks = #"""
        # Webhooks
        @createWebhookConfiguration webhooks_create POST webhooks/create
          line Creates a webhook.
          effect changes
          body json
          answer WebhookResponse
          since 10.14.0.cl
          body* name text
          body description text
          body* url text
          body url_params json
          body* events list:text ~ValidateCommunicationChannelEventType
          body authentication object:WebhookAuthenticationInput
          body signature_verification object:WebhookSignatureVerificationInput
          body storage_destination object:StorageDestinationInput
          body additional_headers list:object:WebhookKeyValuePairInput
          body status text ~CreateWebhookConfigurationStatus
        @deleteWebhookConfigurations webhooks_delete POST webhooks/delete
          line Deletes webhooks; the answer says what became of each.
          effect deletes
          body json
          answer WebhookDeleteResponse
          since 10.14.0.cl
          body* webhook_identifiers list:text
        @searchWebhookConfigurations webhooks_search POST webhooks/search
          line Finds webhooks by name, event or channel.
          effect reads
          body json
          answer WebhookSearchResponse
          paging records webhooks
          since 10.14.0.cl
          body org_identifier text
          body webhook_identifier text
          body event_type text ~ValidateCommunicationChannelEventType
          body record_offset number =0
          body record_size number =50
          body sort_options object:WebhookSortOptionsInput
          body status text ~CreateWebhookConfigurationStatus
        @getWebhookStorageConfig webhooks_storage_config GET webhooks/storage-config
          line Tells what a storage bucket must grant for webhooks.
          effect reads
          body none
          answer [WebhookStorageConfigInfo]
          since 26.7.0.cl
        @updateWebhookConfiguration webhooks_update POST webhooks/{webhook_identifier}/update
          line Changes a webhook.
          effect changes
          body json
          answer none
          since 10.14.0.cl
          path* webhook_identifier text
          body name text
          body description text
          body url text
          body url_params json
          body events list:text ~ValidateCommunicationChannelEventType
          body authentication object:WebhookAuthenticationInput
          body signature_verification object:WebhookSignatureVerificationInput
          body storage_destination object:StorageDestinationInput
          body additional_headers list:object:WebhookKeyValuePairInput
          body status text ~CreateWebhookConfigurationStatus
          body reset_options list:text ~ResetOption
        """#
}
