// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST report/answer` takes.
    public struct ExportAnswerReportRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_identifier` on the wire.
        public var metadataIdentifier: String? {
            get { object.value("metadata_identifier") }
            set { object.set("metadata_identifier", newValue) }
        }

        /// `session_identifier` on the wire.
        public var sessionIdentifier: String? {
            get { object.value("session_identifier") }
            set { object.set("session_identifier", newValue) }
        }

        /// `generation_number` on the wire.
        public var generationNumber: Int? {
            get { object.value("generation_number") }
            set { object.set("generation_number", newValue) }
        }

        /// `file_format` on the wire; `CSV` unless it is set.
        public var fileFormat: FileFormat? {
            get { object.value("file_format") }
            set { object.set("file_format", newValue) }
        }

        /// `runtime_filter` on the wire.
        public var runtimeFilter: JSONValue? {
            get { object.value("runtime_filter") }
            set { object.set("runtime_filter", newValue) }
        }

        /// `runtime_sort` on the wire.
        public var runtimeSort: JSONValue? {
            get { object.value("runtime_sort") }
            set { object.set("runtime_sort", newValue) }
        }

        /// `runtime_param_override` on the wire.
        public var runtimeParamOverride: JSONValue? {
            get { object.value("runtime_param_override") }
            set { object.set("runtime_param_override", newValue) }
        }

        /// `regional_settings` on the wire.
        public var regionalSettings: RegionalSettingsInput? {
            get { object.value("regional_settings") }
            set { object.set("regional_settings", newValue) }
        }

        /// `png_options` on the wire.
        public var pngOptions: AnswerPngOptionsInput? {
            get { object.value("png_options") }
            set { object.set("png_options", newValue) }
        }

        /// `personalised_view_identifier` on the wire.
        public var personalisedViewIdentifier: String? {
            get { object.value("personalised_view_identifier") }
            set { object.set("personalised_view_identifier", newValue) }
        }

        /// `type` on the wire; `SAVED` unless it is set.
        public var type: ExportAnswerReportType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }
    }

    /// What `POST report/liveboard` takes.
    public struct ExportLiveboardReportRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_identifier` on the wire, required.
        public var metadataIdentifier: String? {
            get { object.value("metadata_identifier") }
            set { object.set("metadata_identifier", newValue) }
        }

        /// `tab_identifiers` on the wire.
        public var tabIdentifiers: [String]? {
            get { object.value("tab_identifiers") }
            set { object.set("tab_identifiers", newValue) }
        }

        /// `personalised_view_identifier` on the wire.
        public var personalisedViewIdentifier: String? {
            get { object.value("personalised_view_identifier") }
            set { object.set("personalised_view_identifier", newValue) }
        }

        /// `visualization_identifiers` on the wire.
        public var visualizationIdentifiers: [String]? {
            get { object.value("visualization_identifiers") }
            set { object.set("visualization_identifiers", newValue) }
        }

        /// `transient_content` on the wire.
        public var transientContent: String? {
            get { object.value("transient_content") }
            set { object.set("transient_content", newValue) }
        }

        /// `file_format` on the wire; `PDF` unless it is set.
        public var fileFormat: FileFormat? {
            get { object.value("file_format") }
            set { object.set("file_format", newValue) }
        }

        /// `runtime_filter` on the wire.
        public var runtimeFilter: JSONValue? {
            get { object.value("runtime_filter") }
            set { object.set("runtime_filter", newValue) }
        }

        /// `override_filters` on the wire.
        public var overrideFilters: JSONValue? {
            get { object.value("override_filters") }
            set { object.set("override_filters", newValue) }
        }

        /// `runtime_sort` on the wire.
        public var runtimeSort: JSONValue? {
            get { object.value("runtime_sort") }
            set { object.set("runtime_sort", newValue) }
        }

        /// `pdf_options` on the wire.
        public var pdfOptions: PdfOptionsInput? {
            get { object.value("pdf_options") }
            set { object.set("pdf_options", newValue) }
        }

        /// `png_options` on the wire.
        public var pngOptions: PngOptionsInput? {
            get { object.value("png_options") }
            set { object.set("png_options", newValue) }
        }

        /// `runtime_param_override` on the wire.
        public var runtimeParamOverride: JSONValue? {
            get { object.value("runtime_param_override") }
            set { object.set("runtime_param_override", newValue) }
        }

        /// `regional_settings` on the wire.
        public var regionalSettings: RegionalSettingsInput? {
            get { object.value("regional_settings") }
            set { object.set("regional_settings", newValue) }
        }
    }

    /// A part of requests.
    public struct RegionalSettingsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `currency_format` on the wire.
        public var currencyFormat: CurrencyFormat? {
            get { object.value("currency_format") }
            set { object.set("currency_format", newValue) }
        }

        /// `user_locale` on the wire.
        public var userLocale: Locale? {
            get { object.value("user_locale") }
            set { object.set("user_locale", newValue) }
        }

        /// `number_format_locale` on the wire.
        public var numberFormatLocale: Locale? {
            get { object.value("number_format_locale") }
            set { object.set("number_format_locale", newValue) }
        }

        /// `date_format_locale` on the wire.
        public var dateFormatLocale: Locale? {
            get { object.value("date_format_locale") }
            set { object.set("date_format_locale", newValue) }
        }
    }

    /// A part of requests.
    public struct AnswerPngOptionsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `x_resolution` on the wire.
        public var xResolution: Int? {
            get { object.value("x_resolution") }
            set { object.set("x_resolution", newValue) }
        }

        /// `y_resolution` on the wire.
        public var yResolution: Int? {
            get { object.value("y_resolution") }
            set { object.set("y_resolution", newValue) }
        }

        /// `scaling` on the wire.
        public var scaling: Int? {
            get { object.value("scaling") }
            set { object.set("scaling", newValue) }
        }
    }

    /// A part of requests.
    public struct PdfOptionsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `page_size` on the wire.
        public var pageSize: PageSize? {
            get { object.value("page_size") }
            set { object.set("page_size", newValue) }
        }

        /// `zoom_level` on the wire.
        public var zoomLevel: Int? {
            get { object.value("zoom_level") }
            set { object.set("zoom_level", newValue) }
        }

        /// `include_cover_page` on the wire; `true` unless it is set.
        public var includeCoverPage: Bool? {
            get { object.value("include_cover_page") }
            set { object.set("include_cover_page", newValue) }
        }

        /// `include_custom_logo` on the wire; `true` unless it is set.
        public var includeCustomLogo: Bool? {
            get { object.value("include_custom_logo") }
            set { object.set("include_custom_logo", newValue) }
        }

        /// `include_filter_page` on the wire; `true` unless it is set.
        public var includeFilterPage: Bool? {
            get { object.value("include_filter_page") }
            set { object.set("include_filter_page", newValue) }
        }

        /// `include_page_number` on the wire; `true` unless it is set.
        public var includePageNumber: Bool? {
            get { object.value("include_page_number") }
            set { object.set("include_page_number", newValue) }
        }

        /// `page_orientation` on the wire; `PORTRAIT` unless it is set.
        public var pageOrientation: PageOrientation? {
            get { object.value("page_orientation") }
            set { object.set("page_orientation", newValue) }
        }

        /// `truncate_table` on the wire; `false` unless it is set.
        public var truncateTable: Bool? {
            get { object.value("truncate_table") }
            set { object.set("truncate_table", newValue) }
        }

        /// `page_footer_text` on the wire.
        public var pageFooterText: String? {
            get { object.value("page_footer_text") }
            set { object.set("page_footer_text", newValue) }
        }
    }
}
