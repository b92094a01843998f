// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST schedules/create` takes.
    public struct CreateScheduleRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `description` on the wire, required.
        public var description: String? {
            get { object.value("description") }
            set { object.set("description", newValue) }
        }

        /// `metadata_type` on the wire, required.
        public var metadataType: CreateScheduleMetadataType? {
            get { object.value("metadata_type") }
            set { object.set("metadata_type", newValue) }
        }

        /// `metadata_identifier` on the wire, required.
        public var metadataIdentifier: String? {
            get { object.value("metadata_identifier") }
            set { object.set("metadata_identifier", newValue) }
        }

        /// `file_format` on the wire; `PDF` unless it is set.
        public var fileFormat: FileFormat? {
            get { object.value("file_format") }
            set { object.set("file_format", newValue) }
        }

        /// `liveboard_options` on the wire.
        public var liveboardOptions: LiveboardOptionsInput? {
            get { object.value("liveboard_options") }
            set { object.set("liveboard_options", newValue) }
        }

        /// `pdf_options` on the wire.
        public var pdfOptions: SchedulesPdfOptionsInput? {
            get { object.value("pdf_options") }
            set { object.set("pdf_options", newValue) }
        }

        /// `time_zone` on the wire, required.
        public var timeZone: TimeZone? {
            get { object.value("time_zone") }
            set { object.set("time_zone", newValue) }
        }

        /// `frequency` on the wire.
        public var frequency: FrequencyInput? {
            get { object.value("frequency") }
            set { object.set("frequency", newValue) }
        }

        /// `recipient_details` on the wire, required.
        public var recipientDetails: RecipientDetailsInput? {
            get { object.value("recipient_details") }
            set { object.set("recipient_details", newValue) }
        }

        /// `personalised_view_id` on the wire.
        public var personalisedViewID: String? {
            get { object.value("personalised_view_id") }
            set { object.set("personalised_view_id", newValue) }
        }
    }

    /// What `POST schedules/search` takes.
    public struct SearchSchedulesRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata` on the wire.
        public var metadata: [MetadataInput]? {
            get { object.value("metadata") }
            set { object.set("metadata", newValue) }
        }

        /// `record_offset` on the wire.
        public var recordOffset: Int? {
            get { object.value("record_offset") }
            set { object.set("record_offset", newValue) }
        }

        /// `record_size` on the wire.
        public var recordSize: Int? {
            get { object.value("record_size") }
            set { object.set("record_size", newValue) }
        }

        /// `sort_options` on the wire.
        public var sortOptions: SortingOptions? {
            get { object.value("sort_options") }
            set { object.set("sort_options", newValue) }
        }

        /// `history_runs_options` on the wire.
        public var historyRunsOptions: ScheduleHistoryRunsOptionsInput? {
            get { object.value("history_runs_options") }
            set { object.set("history_runs_options", newValue) }
        }

        /// `schedule_identifiers` on the wire.
        public var scheduleIdentifiers: [String]? {
            get { object.value("schedule_identifiers") }
            set { object.set("schedule_identifiers", newValue) }
        }
    }

    /// What `POST schedules/{schedule_identifier}/update` takes.
    public struct UpdateScheduleRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `description` on the wire.
        public var description: String? {
            get { object.value("description") }
            set { object.set("description", newValue) }
        }

        /// `metadata_type` on the wire.
        public var metadataType: CreateScheduleMetadataType? {
            get { object.value("metadata_type") }
            set { object.set("metadata_type", newValue) }
        }

        /// `metadata_identifier` on the wire.
        public var metadataIdentifier: String? {
            get { object.value("metadata_identifier") }
            set { object.set("metadata_identifier", newValue) }
        }

        /// `file_format` on the wire.
        public var fileFormat: FileFormat? {
            get { object.value("file_format") }
            set { object.set("file_format", newValue) }
        }

        /// `liveboard_options` on the wire.
        public var liveboardOptions: LiveboardOptionsInput? {
            get { object.value("liveboard_options") }
            set { object.set("liveboard_options", newValue) }
        }

        /// `pdf_options` on the wire.
        public var pdfOptions: SchedulesPdfOptionsInput? {
            get { object.value("pdf_options") }
            set { object.set("pdf_options", newValue) }
        }

        /// `time_zone` on the wire.
        public var timeZone: TimeZone? {
            get { object.value("time_zone") }
            set { object.set("time_zone", newValue) }
        }

        /// `frequency` on the wire.
        public var frequency: FrequencyInput? {
            get { object.value("frequency") }
            set { object.set("frequency", newValue) }
        }

        /// `recipient_details` on the wire.
        public var recipientDetails: RecipientDetailsInput? {
            get { object.value("recipient_details") }
            set { object.set("recipient_details", newValue) }
        }

        /// `status` on the wire.
        public var status: UpdateScheduleStatus? {
            get { object.value("status") }
            set { object.set("status", newValue) }
        }

        /// `personalised_view_id` on the wire.
        public var personalisedViewID: String? {
            get { object.value("personalised_view_id") }
            set { object.set("personalised_view_id", newValue) }
        }
    }

    /// A part of requests.
    public struct LiveboardOptionsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `visualization_identifiers` on the wire, required.
        public var visualizationIdentifiers: [String]? {
            get { object.value("visualization_identifiers") }
            set { object.set("visualization_identifiers", newValue) }
        }
    }

    /// A part of requests.
    public struct SchedulesPdfOptionsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `complete_liveboard` on the wire.
        public var completeLiveboard: Bool? {
            get { object.value("complete_liveboard") }
            set { object.set("complete_liveboard", newValue) }
        }

        /// `include_cover_page` on the wire.
        public var includeCoverPage: Bool? {
            get { object.value("include_cover_page") }
            set { object.set("include_cover_page", newValue) }
        }

        /// `include_custom_logo` on the wire.
        public var includeCustomLogo: Bool? {
            get { object.value("include_custom_logo") }
            set { object.set("include_custom_logo", newValue) }
        }

        /// `include_filter_page` on the wire.
        public var includeFilterPage: Bool? {
            get { object.value("include_filter_page") }
            set { object.set("include_filter_page", newValue) }
        }

        /// `include_page_number` on the wire.
        public var includePageNumber: Bool? {
            get { object.value("include_page_number") }
            set { object.set("include_page_number", newValue) }
        }

        /// `page_footer_text` on the wire.
        public var pageFooterText: String? {
            get { object.value("page_footer_text") }
            set { object.set("page_footer_text", newValue) }
        }

        /// `page_orientation` on the wire.
        public var pageOrientation: String? {
            get { object.value("page_orientation") }
            set { object.set("page_orientation", newValue) }
        }

        /// `page_size` on the wire.
        public var pageSize: PageSize? {
            get { object.value("page_size") }
            set { object.set("page_size", newValue) }
        }

        /// `truncate_table` on the wire.
        public var truncateTable: Bool? {
            get { object.value("truncate_table") }
            set { object.set("truncate_table", newValue) }
        }
    }

    /// A part of requests.
    public struct FrequencyInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `cron_expression` on the wire, required.
        public var cronExpression: CronExpressionInput? {
            get { object.value("cron_expression") }
            set { object.set("cron_expression", newValue) }
        }
    }
}
