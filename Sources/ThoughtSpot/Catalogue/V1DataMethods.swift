internal import JSON

extension Catalogue {
    /// The calls of `V1Data` and `V1Logs`.
    mutating func addV1Data() {
        add("pinboarddata") { a throws(ArgumentError) in
            .pinboarddata(
                pinboardGUID: try a.text("pinboard_guid"),
                vizIDs: try a.list("vizids"),
                format: try a.word("format_type", or: .compact),
                batchSize: try a.number("batch_size", or: -1),
                pageNumber: try a.number("page_number", or: -1),
                offset: try a.number("offset", or: -1)
            )
        }
        add("searchdata") { a throws(ArgumentError) in
            .searchdata(
                queryString: try a.text("query_string"),
                dataSourceGUID: try a.text("data_source_guid"),
                format: try a.word("format_type", or: .compact),
                batchSize: try a.number("batch_size", or: -1),
                pageNumber: try a.number("page_number", or: -1),
                offset: try a.number("offset", or: -1)
            )
        }
        add("export_pinboard_pdf") { a throws(ArgumentError) in
            .exportPinboardPDF(
                pinboardID: try a.text("pinboard_id"),
                oneVisualizationPerPage: try a.flag("one_visualization_per_page", or: false),
                orientation: try a.word("landscape_or_portrait", notNull: .landscape),
                coverPage: try a.flag("cover_page", or: true),
                logo: try a.flag("logo", or: true),
                pageNumbers: try a.flag("page_numbers", or: false),
                filterPage: try a.flag("filter_page", or: true),
                truncateTables: try a.flag("truncate_tables", or: false),
                footerText: try a.text("footer_text", or: nil),
                visualizationIDs: try a.list("visualization_ids", or: nil)
            )
        }
        add("logs_topics") { a throws(ArgumentError) in
            .logsTopics(
                // A segment of a path cannot be left out: null is what the reference makes of it, a topic nobody has.
                topic: try a.text("topic", or: "security_logs") ?? "None",
                fromEpoch: try a.text("from_epoch", or: nil),
                toEpoch: try a.text("to_epoch", or: nil),
                allLogs: try a.flag("get_all_logs", or: nil)
            )
        }
        add("materialization_refreshview") { a throws(ArgumentError) in
            .materializationRefreshview(guid: try a.text("guid"))
        }
        add("partner_snowflake_user") { a throws(ArgumentError) in .partnerSnowflakeUser(body: try a.json("body")) }
    }
}
