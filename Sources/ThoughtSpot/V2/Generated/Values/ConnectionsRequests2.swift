// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// A part of requests.
    public struct DataWarehouseObjectInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `database` on the wire.
        public var database: String? {
            get { object.value("database") }
            set { object.set("database", newValue) }
        }

        /// `schema` on the wire.
        public var schema: String? {
            get { object.value("schema") }
            set { object.set("schema", newValue) }
        }

        /// `table` on the wire.
        public var table: String? {
            get { object.value("table") }
            set { object.set("table", newValue) }
        }

        /// `column` on the wire.
        public var column: String? {
            get { object.value("column") }
            set { object.set("column", newValue) }
        }
    }
}
