internal import JSON

extension Catalogue {
    /// The calls of `V2Connections` that take a whole request.
    mutating func addV2Connections() {
        add("v2.connection_search") { a throws(ArgumentError) in .v2ConnectionSearch(try a.json("request")) }
        add("v2.connection_create") { a throws(ArgumentError) in .v2ConnectionCreate(try a.json("request")) }
        add("v2.connection_update") { a throws(ArgumentError) in .v2ConnectionUpdate(try a.json("request")) }
        add("v2.connection_delete_v2") { a throws(ArgumentError) in
            .v2ConnectionDeleteV2(connectionIdentifier: try a.text("connection_identifier"))
        }
        add("v2.connection_update_v2") { a throws(ArgumentError) in
            .v2ConnectionUpdateV2(connectionIdentifier: try a.text("connection_identifier"), try a.json("request"))
        }
        add("v2.connection_download_connection_metadata_changes") { a throws(ArgumentError) in
            .v2ConnectionDownloadConnectionMetadataChanges(connectionIdentifier: try a.text("connection_identifier"))
        }
        add("v2.connection_fetch_connection_diff_status") { a throws(ArgumentError) in
            .v2ConnectionFetchConnectionDiffStatus(connectionIdentifier: try a.text("connection_identifier"))
        }
        add("v2.connection_configurations_search") { a throws(ArgumentError) in
            .v2ConnectionConfigurationsSearch(try a.json("request"))
        }
        add("v2.connection_configurations_create") { a throws(ArgumentError) in
            .v2ConnectionConfigurationsCreate(try a.json("request"))
        }
        add("v2.connection_configurations_delete") { a throws(ArgumentError) in
            .v2ConnectionConfigurationsDelete(try a.json("request"))
        }
        add("v2.connection_configurations_update") { a throws(ArgumentError) in
            .v2ConnectionConfigurationsUpdate(
                connectionIdentifier: try a.text("connection_identifier"),
                try a.json("request")
            )
        }
    }
}
