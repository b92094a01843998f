// REST API 2.0, "System" (communication channels) and "Metadata" (TML in bulk). A `request` is the JSON body as it is.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST system/preferences/communication-channels/search`: which channels are in use.
    public static func v2SystemPreferencesCommunicationChannelsSearch(_ request: JSONValue) -> Endpoint {
        Endpoint(
            "v2.system_preferences_communication_channels_search",
            .post,
            .v2,
            "system/preferences/communication-channels/search"
        ).request(request).effect(.reads)
    }

    /// `POST metadata/tml/async/status`: how far imports are.
    public static func v2MetadataTMLAsyncStatus(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.metadata_tml_async_status", .post, .v2, "metadata/tml/async/status").request(request).effect(
            .reads
        )
    }

    /// `POST metadata/tml/export/batch`: TML of users, groups or roles, page by page.
    public static func v2MetadataTMLExportBatch(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.metadata_tml_export_batch", .post, .v2, "metadata/tml/export/batch").request(request).effect(
            .reads
        )
    }
}

extension Endpoint where Value == Done {
    /// `POST system/preferences/communication-channels/configure`: which channels the cluster and its orgs may use; 204.
    public static func v2SystemPreferencesCommunicationChannelsConfigure(_ request: JSONValue) -> Endpoint {
        Endpoint(
            "v2.system_preferences_communication_channels_configure",
            .post,
            .v2,
            "system/preferences/communication-channels/configure"
        ).request(request)
    }
}
