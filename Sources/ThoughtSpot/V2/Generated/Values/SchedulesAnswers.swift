// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST schedules/create` or `POST schedules/search` answers with.
    public struct ResponseSchedule: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `author` on the wire, required.
        public var author: Author? { object.value("author") }

        /// `creation_time_in_millis` on the wire, required.
        public var creationTimeInMillis: Timestamp? { object.value("creation_time_in_millis") }

        /// `description` on the wire.
        public var description: String? { object.value("description") }

        /// `file_format` on the wire, required.
        public var fileFormat: String? { object.value("file_format") }

        /// `frequency` on the wire, required.
        public var frequency: Frequency? { object.value("frequency") }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `liveboard_options` on the wire.
        public var liveboardOptions: LiveboardOptions? { object.value("liveboard_options") }

        /// `metadata` on the wire, required.
        public var metadata: MetadataResponse? { object.value("metadata") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `pdf_options` on the wire.
        public var pdfOptions: PdfOptions? { object.value("pdf_options") }

        /// `recipient_details` on the wire, required.
        public var recipientDetails: RecipientDetails? { object.value("recipient_details") }

        /// `status` on the wire.
        public var status: String? { object.value("status") }

        /// `time_zone` on the wire, required.
        public var timeZone: String? { object.value("time_zone") }

        /// `history_runs` on the wire.
        public var historyRuns: [ResponseScheduleRun]? { object.value("history_runs") }

        /// `personalised_view_id` on the wire.
        public var personalisedViewID: String? { object.value("personalised_view_id") }
    }

    /// A part of answers.
    public struct Author: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }
    }

    /// A part of answers.
    public struct Frequency: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `cron_expression` on the wire, required.
        public var cronExpression: CronExpression? { object.value("cron_expression") }
    }

    /// A part of answers.
    public struct LiveboardOptions: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `visualization_identifiers` on the wire, required.
        public var visualizationIdentifiers: [String]? { object.value("visualization_identifiers") }
    }

    /// A part of answers.
    public struct MetadataResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire.
        public var name: String? { object.value("name") }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `type` on the wire, required.
        public var type: MetadataTypeWord? { object.value("type") }
    }

    /// A part of answers.
    public struct PdfOptions: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `complete_liveboard` on the wire.
        public var completeLiveboard: Bool? { object.value("complete_liveboard") }

        /// `include_cover_page` on the wire.
        public var includeCoverPage: Bool? { object.value("include_cover_page") }

        /// `include_custom_logo` on the wire.
        public var includeCustomLogo: Bool? { object.value("include_custom_logo") }

        /// `include_filter_page` on the wire.
        public var includeFilterPage: Bool? { object.value("include_filter_page") }

        /// `include_page_number` on the wire.
        public var includePageNumber: Bool? { object.value("include_page_number") }

        /// `page_footer_text` on the wire.
        public var pageFooterText: String? { object.value("page_footer_text") }

        /// `page_orientation` on the wire.
        public var pageOrientation: String? { object.value("page_orientation") }

        /// `page_size` on the wire.
        public var pageSize: PageSize? { object.value("page_size") }

        /// `truncate_table` on the wire.
        public var truncateTable: Bool? { object.value("truncate_table") }
    }

    /// A part of answers.
    public struct RecipientDetails: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `emails` on the wire.
        public var emails: [String]? { object.value("emails") }

        /// `principals` on the wire.
        public var principals: [PrincipalsListItem]? { object.value("principals") }
    }

    /// A part of answers.
    public struct ResponseScheduleRun: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `start_time_in_millis` on the wire, required.
        public var startTimeInMillis: Timestamp? { object.value("start_time_in_millis") }

        /// `end_time_in_millis` on the wire, required.
        public var endTimeInMillis: Timestamp? { object.value("end_time_in_millis") }

        /// `status` on the wire, required.
        public var status: String? { object.value("status") }

        /// `detail` on the wire.
        public var detail: String? { object.value("detail") }
    }

    /// A part of answers.
    public struct CronExpression: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `day_of_month` on the wire, required.
        public var dayOfMonth: String? { object.value("day_of_month") }

        /// `day_of_week` on the wire, required.
        public var dayOfWeek: String? { object.value("day_of_week") }

        /// `hour` on the wire, required.
        public var hour: String? { object.value("hour") }

        /// `minute` on the wire, required.
        public var minute: String? { object.value("minute") }

        /// `month` on the wire, required.
        public var month: String? { object.value("month") }

        /// `second` on the wire, required.
        public var second: String? { object.value("second") }
    }

    /// A part of answers.
    public struct PrincipalsListItem: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `identifier` on the wire, required.
        public var identifier: String? { object.value("identifier") }

        /// `type` on the wire, required.
        public var type: String? { object.value("type") }
    }
}
