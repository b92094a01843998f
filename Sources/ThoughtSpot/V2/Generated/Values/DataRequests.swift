// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST metadata/answer/data` takes.
    public struct FetchAnswerDataRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_identifier` on the wire, required.
        public var metadataIdentifier: String? {
            get { object.value("metadata_identifier") }
            set { object.set("metadata_identifier", newValue) }
        }

        /// `data_format` on the wire; `COMPACT` unless it is set.
        public var dataFormat: DataFormat? {
            get { object.value("data_format") }
            set { object.set("data_format", newValue) }
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
    }

    /// What `POST metadata/liveboard/data` takes.
    public struct FetchLiveboardDataRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_identifier` on the wire, required.
        public var metadataIdentifier: String? {
            get { object.value("metadata_identifier") }
            set { object.set("metadata_identifier", newValue) }
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

        /// `data_format` on the wire; `COMPACT` unless it is set.
        public var dataFormat: DataFormat? {
            get { object.value("data_format") }
            set { object.set("data_format", newValue) }
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
    }

    /// What `POST searchdata` takes.
    public struct SearchDataRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `query_string` on the wire, required.
        public var queryString: String? {
            get { object.value("query_string") }
            set { object.set("query_string", newValue) }
        }

        /// `logical_table_identifier` on the wire, required.
        public var logicalTableIdentifier: String? {
            get { object.value("logical_table_identifier") }
            set { object.set("logical_table_identifier", newValue) }
        }

        /// `data_format` on the wire; `COMPACT` unless it is set.
        public var dataFormat: DataFormat? {
            get { object.value("data_format") }
            set { object.set("data_format", newValue) }
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
    }
}
