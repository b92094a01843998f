// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// A part of requests.
    public struct RecipientDetailsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `emails` on the wire.
        public var emails: [String]? {
            get { object.value("emails") }
            set { object.set("emails", newValue) }
        }

        /// `principals` on the wire.
        public var principals: [PrincipalsListItemInput]? {
            get { object.value("principals") }
            set { object.set("principals", newValue) }
        }
    }

    /// A part of requests.
    public struct MetadataInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `identifier` on the wire.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }

        /// `type` on the wire.
        public var type: MetadataTypeWord? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }
    }

    /// A part of requests.
    public struct SortingOptions: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `field_name` on the wire.
        public var fieldName: String? {
            get { object.value("field_name") }
            set { object.set("field_name", newValue) }
        }

        /// `order` on the wire.
        public var order: String? {
            get { object.value("order") }
            set { object.set("order", newValue) }
        }
    }

    /// A part of requests.
    public struct ScheduleHistoryRunsOptionsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `include_history_runs` on the wire; `false` unless it is set.
        public var includeHistoryRuns: Bool? {
            get { object.value("include_history_runs") }
            set { object.set("include_history_runs", newValue) }
        }

        /// `record_size` on the wire; `10` unless it is set.
        public var recordSize: Int? {
            get { object.value("record_size") }
            set { object.set("record_size", newValue) }
        }

        /// `record_offset` on the wire; `0` unless it is set.
        public var recordOffset: Int? {
            get { object.value("record_offset") }
            set { object.set("record_offset", newValue) }
        }
    }

    /// A part of requests.
    public struct CronExpressionInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `day_of_month` on the wire, required.
        public var dayOfMonth: String? {
            get { object.value("day_of_month") }
            set { object.set("day_of_month", newValue) }
        }

        /// `day_of_week` on the wire, required.
        public var dayOfWeek: String? {
            get { object.value("day_of_week") }
            set { object.set("day_of_week", newValue) }
        }

        /// `hour` on the wire, required.
        public var hour: String? {
            get { object.value("hour") }
            set { object.set("hour", newValue) }
        }

        /// `minute` on the wire, required.
        public var minute: String? {
            get { object.value("minute") }
            set { object.set("minute", newValue) }
        }

        /// `month` on the wire, required.
        public var month: String? {
            get { object.value("month") }
            set { object.set("month", newValue) }
        }

        /// `second` on the wire, required.
        public var second: String? {
            get { object.value("second") }
            set { object.set("second", newValue) }
        }
    }

    /// A part of requests.
    public struct PrincipalsListItemInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `identifier` on the wire, required.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }

        /// `type` on the wire, required.
        public var type: String? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }
    }
}
