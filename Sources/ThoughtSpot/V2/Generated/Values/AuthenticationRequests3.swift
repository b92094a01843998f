// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// A part of requests.
    public struct UserObject: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `type` on the wire.
        public var type: TokenAccessScopeObjectType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `identifier` on the wire, required.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }
    }

    /// A part of requests.
    public struct RuntimeFilters: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `column_name` on the wire, required.
        public var columnName: String? {
            get { object.value("column_name") }
            set { object.set("column_name", newValue) }
        }

        /// `values` on the wire, required.
        public var values: [String]? {
            get { object.value("values") }
            set { object.set("values", newValue) }
        }

        /// `operator` on the wire, required.
        public var `operator`: Operator? {
            get { object.value("operator") }
            set { object.set("operator", newValue) }
        }

        /// `persist` on the wire; `false` unless it is set.
        public var persist: Bool? {
            get { object.value("persist") }
            set { object.set("persist", newValue) }
        }

        /// `objects` on the wire.
        public var objects: [UserObject]? {
            get { object.value("objects") }
            set { object.set("objects", newValue) }
        }
    }

    /// A part of requests.
    public struct RuntimeSorts: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `column_name` on the wire.
        public var columnName: String? {
            get { object.value("column_name") }
            set { object.set("column_name", newValue) }
        }

        /// `order` on the wire.
        public var order: SortOptionOrder? {
            get { object.value("order") }
            set { object.set("order", newValue) }
        }

        /// `persist` on the wire; `false` unless it is set.
        public var persist: Bool? {
            get { object.value("persist") }
            set { object.set("persist", newValue) }
        }

        /// `objects` on the wire.
        public var objects: [UserObject]? {
            get { object.value("objects") }
            set { object.set("objects", newValue) }
        }
    }

    /// A part of requests.
    public struct RuntimeParameters: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `values` on the wire, required.
        public var values: [String]? {
            get { object.value("values") }
            set { object.set("values", newValue) }
        }

        /// `persist` on the wire; `false` unless it is set.
        public var persist: Bool? {
            get { object.value("persist") }
            set { object.set("persist", newValue) }
        }

        /// `objects` on the wire.
        public var objects: [UserObject]? {
            get { object.value("objects") }
            set { object.set("objects", newValue) }
        }
    }
}
