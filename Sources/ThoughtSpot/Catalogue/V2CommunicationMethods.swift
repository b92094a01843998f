internal import JSON

extension Catalogue {
    /// The calls of `V2Communication` that take a whole request.
    mutating func addV2Communication() {
        add("v2.system_preferences_communication_channels_configure") { a throws(ArgumentError) in
            .v2SystemPreferencesCommunicationChannelsConfigure(try a.json("request"))
        }
        add("v2.system_preferences_communication_channels_search") { a throws(ArgumentError) in
            .v2SystemPreferencesCommunicationChannelsSearch(try a.json("request"))
        }
        add("v2.metadata_tml_async_status") { a throws(ArgumentError) in
            .v2MetadataTMLAsyncStatus(try a.json("request"))
        }
        add("v2.metadata_tml_export_batch") { a throws(ArgumentError) in
            .v2MetadataTMLExportBatch(try a.json("request"))
        }
    }
}
