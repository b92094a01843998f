// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST metadata/answer/data` answers with.
    public struct AnswerDataResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_id` on the wire, required.
        public var metadataID: String? { object.value("metadata_id") }

        /// `metadata_name` on the wire, required.
        public var metadataName: String? { object.value("metadata_name") }

        /// `contents` on the wire, required.
        public var contents: [AnswerContent]? { object.value("contents") }
    }

    /// What `POST metadata/liveboard/data` answers with.
    public struct LiveboardDataResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_id` on the wire, required.
        public var metadataID: String? { object.value("metadata_id") }

        /// `metadata_name` on the wire, required.
        public var metadataName: String? { object.value("metadata_name") }

        /// `contents` on the wire, required.
        public var contents: [LiveboardContent]? { object.value("contents") }
    }

    /// What `POST searchdata` answers with.
    public struct SearchDataResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `contents` on the wire, required.
        public var contents: [AnswerContent]? { object.value("contents") }
    }

    /// A part of answers.
    public struct AnswerContent: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `available_data_row_count` on the wire, required.
        public var availableDataRowCount: Int? { object.value("available_data_row_count") }

        /// `column_names` on the wire, required.
        public var columnNames: [String]? { object.value("column_names") }

        /// `data_rows` on the wire, required.
        public var dataRows: [JSONValue]? { object.value("data_rows") }

        /// `record_offset` on the wire, required.
        public var recordOffset: Int? { object.value("record_offset") }

        /// `record_size` on the wire, required.
        public var recordSize: Int? { object.value("record_size") }

        /// `returned_data_row_count` on the wire, required.
        public var returnedDataRowCount: Int? { object.value("returned_data_row_count") }

        /// `sampling_ratio` on the wire, required.
        public var samplingRatio: Double? { object.value("sampling_ratio") }
    }

    /// A part of answers.
    public struct LiveboardContent: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `available_data_row_count` on the wire, required.
        public var availableDataRowCount: Int? { object.value("available_data_row_count") }

        /// `column_names` on the wire, required.
        public var columnNames: [String]? { object.value("column_names") }

        /// `data_rows` on the wire, required.
        public var dataRows: [JSONValue]? { object.value("data_rows") }

        /// `record_offset` on the wire, required.
        public var recordOffset: Int? { object.value("record_offset") }

        /// `record_size` on the wire, required.
        public var recordSize: Int? { object.value("record_size") }

        /// `returned_data_row_count` on the wire, required.
        public var returnedDataRowCount: Int? { object.value("returned_data_row_count") }

        /// `sampling_ratio` on the wire, required.
        public var samplingRatio: Double? { object.value("sampling_ratio") }

        /// `visualization_id` on the wire.
        public var visualizationID: String? { object.value("visualization_id") }

        /// `visualization_name` on the wire.
        public var visualizationName: String? { object.value("visualization_name") }
    }
}
