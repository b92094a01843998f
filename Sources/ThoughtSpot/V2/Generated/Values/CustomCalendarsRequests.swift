// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST calendars/create` takes.
    public struct CreateCalendarRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `creation_method` on the wire, required.
        public var creationMethod: CreationMethod? {
            get { object.value("creation_method") }
            set { object.set("creation_method", newValue) }
        }

        /// `table_reference` on the wire, required.
        public var tableReference: ExternalTableInput? {
            get { object.value("table_reference") }
            set { object.set("table_reference", newValue) }
        }

        /// `start_date` on the wire.
        public var startDate: String? {
            get { object.value("start_date") }
            set { object.set("start_date", newValue) }
        }

        /// `end_date` on the wire.
        public var endDate: String? {
            get { object.value("end_date") }
            set { object.set("end_date", newValue) }
        }

        /// `calendar_type` on the wire; `MONTH_OFFSET` unless it is set.
        public var calendarType: CalendarType? {
            get { object.value("calendar_type") }
            set { object.set("calendar_type", newValue) }
        }

        /// `month_offset` on the wire; `January` unless it is set.
        public var monthOffset: MonthOffset? {
            get { object.value("month_offset") }
            set { object.set("month_offset", newValue) }
        }

        /// `start_day_of_week` on the wire; `Sunday` unless it is set.
        public var startDayOfWeek: StartDayOfWeek? {
            get { object.value("start_day_of_week") }
            set { object.set("start_day_of_week", newValue) }
        }

        /// `quarter_name_prefix` on the wire.
        public var quarterNamePrefix: String? {
            get { object.value("quarter_name_prefix") }
            set { object.set("quarter_name_prefix", newValue) }
        }

        /// `year_name_prefix` on the wire.
        public var yearNamePrefix: String? {
            get { object.value("year_name_prefix") }
            set { object.set("year_name_prefix", newValue) }
        }
    }

    /// What `POST calendars/generate-csv` takes.
    public struct GenerateCSVRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `start_date` on the wire, required.
        public var startDate: String? {
            get { object.value("start_date") }
            set { object.set("start_date", newValue) }
        }

        /// `end_date` on the wire, required.
        public var endDate: String? {
            get { object.value("end_date") }
            set { object.set("end_date", newValue) }
        }

        /// `calendar_type` on the wire; `MONTH_OFFSET` unless it is set.
        public var calendarType: CalendarType? {
            get { object.value("calendar_type") }
            set { object.set("calendar_type", newValue) }
        }

        /// `month_offset` on the wire; `January` unless it is set.
        public var monthOffset: MonthOffset? {
            get { object.value("month_offset") }
            set { object.set("month_offset", newValue) }
        }

        /// `start_day_of_week` on the wire; `Sunday` unless it is set.
        public var startDayOfWeek: StartDayOfWeek? {
            get { object.value("start_day_of_week") }
            set { object.set("start_day_of_week", newValue) }
        }

        /// `quarter_name_prefix` on the wire.
        public var quarterNamePrefix: String? {
            get { object.value("quarter_name_prefix") }
            set { object.set("quarter_name_prefix", newValue) }
        }

        /// `year_name_prefix` on the wire.
        public var yearNamePrefix: String? {
            get { object.value("year_name_prefix") }
            set { object.set("year_name_prefix", newValue) }
        }
    }

    /// What `POST calendars/search` takes.
    public struct SearchCalendarsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `connection_identifier` on the wire.
        public var connectionIdentifier: String? {
            get { object.value("connection_identifier") }
            set { object.set("connection_identifier", newValue) }
        }

        /// `name_pattern` on the wire.
        public var namePattern: String? {
            get { object.value("name_pattern") }
            set { object.set("name_pattern", newValue) }
        }

        /// `record_offset` on the wire; `0` unless it is set.
        public var recordOffset: Int? {
            get { object.value("record_offset") }
            set { object.set("record_offset", newValue) }
        }

        /// `record_size` on the wire; `10` unless it is set.
        public var recordSize: Int? {
            get { object.value("record_size") }
            set { object.set("record_size", newValue) }
        }

        /// `sort_options` on the wire.
        public var sortOptions: SortOption? {
            get { object.value("sort_options") }
            set { object.set("sort_options", newValue) }
        }
    }

    /// What `POST calendars/{calendar_identifier}/update` takes.
    public struct UpdateCalendarRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `update_method` on the wire; `FROM_INPUT_PARAMS` unless it is set.
        public var updateMethod: UpdateMethod? {
            get { object.value("update_method") }
            set { object.set("update_method", newValue) }
        }

        /// `table_reference` on the wire, required.
        public var tableReference: ExternalTableInput? {
            get { object.value("table_reference") }
            set { object.set("table_reference", newValue) }
        }

        /// `start_date` on the wire.
        public var startDate: String? {
            get { object.value("start_date") }
            set { object.set("start_date", newValue) }
        }

        /// `end_date` on the wire.
        public var endDate: String? {
            get { object.value("end_date") }
            set { object.set("end_date", newValue) }
        }

        /// `calendar_type` on the wire; `MONTH_OFFSET` unless it is set.
        public var calendarType: CalendarType? {
            get { object.value("calendar_type") }
            set { object.set("calendar_type", newValue) }
        }

        /// `month_offset` on the wire; `January` unless it is set.
        public var monthOffset: MonthOffset? {
            get { object.value("month_offset") }
            set { object.set("month_offset", newValue) }
        }

        /// `start_day_of_week` on the wire; `Sunday` unless it is set.
        public var startDayOfWeek: StartDayOfWeek? {
            get { object.value("start_day_of_week") }
            set { object.set("start_day_of_week", newValue) }
        }

        /// `quarter_name_prefix` on the wire.
        public var quarterNamePrefix: String? {
            get { object.value("quarter_name_prefix") }
            set { object.set("quarter_name_prefix", newValue) }
        }

        /// `year_name_prefix` on the wire.
        public var yearNamePrefix: String? {
            get { object.value("year_name_prefix") }
            set { object.set("year_name_prefix", newValue) }
        }
    }

    /// A part of requests.
    public struct ExternalTableInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `connection_identifier` on the wire, required.
        public var connectionIdentifier: String? {
            get { object.value("connection_identifier") }
            set { object.set("connection_identifier", newValue) }
        }

        /// `database_name` on the wire.
        public var databaseName: String? {
            get { object.value("database_name") }
            set { object.set("database_name", newValue) }
        }

        /// `schema_name` on the wire.
        public var schemaName: String? {
            get { object.value("schema_name") }
            set { object.set("schema_name", newValue) }
        }

        /// `table_name` on the wire, required.
        public var tableName: String? {
            get { object.value("table_name") }
            set { object.set("table_name", newValue) }
        }
    }

    /// A part of requests.
    public struct SortOption: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `field_name` on the wire; `DEFAULT` unless it is set.
        public var fieldName: SortOptionFieldName? {
            get { object.value("field_name") }
            set { object.set("field_name", newValue) }
        }

        /// `order` on the wire; `ASC` unless it is set.
        public var order: SortOptionOrder? {
            get { object.value("order") }
            set { object.set("order", newValue) }
        }
    }
}
