// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST logs/fetch` answers with.
    public struct LogResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `date` on the wire, required.
        public var date: String? { object.value("date") }

        /// `log` on the wire, required.
        public var log: String? { object.value("log") }
    }
}
