// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST logs/fetch` takes.
    public struct FetchLogsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `log_type` on the wire, required.
        public var logType: LogType? {
            get { object.value("log_type") }
            set { object.set("log_type", newValue) }
        }

        /// `start_epoch_time_in_millis` on the wire.
        public var startEpochTimeInMillis: Timestamp? {
            get { object.value("start_epoch_time_in_millis") }
            set { object.set("start_epoch_time_in_millis", newValue) }
        }

        /// `end_epoch_time_in_millis` on the wire.
        public var endEpochTimeInMillis: Timestamp? {
            get { object.value("end_epoch_time_in_millis") }
            set { object.set("end_epoch_time_in_millis", newValue) }
        }

        /// `get_all_logs` on the wire; `true` unless it is set.
        public var getAllLogs: Bool? {
            get { object.value("get_all_logs") }
            set { object.set("get_all_logs", newValue) }
        }
    }
}
