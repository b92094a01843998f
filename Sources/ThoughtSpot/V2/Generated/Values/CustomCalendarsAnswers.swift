// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST calendars/create` or `POST calendars/search` answers with.
    public struct CalendarResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `calendar_name` on the wire.
        public var calendarName: String? { object.value("calendar_name") }

        /// `connection_name` on the wire.
        public var connectionName: String? { object.value("connection_name") }

        /// `data_warehouse_type` on the wire.
        public var dataWarehouseType: String? { object.value("data_warehouse_type") }

        /// `modification_time_in_millis` on the wire.
        public var modificationTimeInMillis: String? { object.value("modification_time_in_millis") }

        /// `author_name` on the wire.
        public var authorName: String? { object.value("author_name") }

        /// `connection_id` on the wire.
        public var connectionID: String? { object.value("connection_id") }

        /// `calendar_id` on the wire.
        public var calendarID: String? { object.value("calendar_id") }
    }
}
