// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST metadata/answer/sql` takes.
    public struct FetchAnswerSqlQueryRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_identifier` on the wire, required.
        public var metadataIdentifier: String? {
            get { object.value("metadata_identifier") }
            set { object.set("metadata_identifier", newValue) }
        }
    }

    /// What `POST metadata/copyobject` takes.
    public struct CopyObjectRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `description` on the wire.
        public var description: String? {
            get { object.value("description") }
            set { object.set("description", newValue) }
        }

        /// `identifier` on the wire, required.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }

        /// `type` on the wire.
        public var type: CopyObjectType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `title` on the wire.
        public var title: String? {
            get { object.value("title") }
            set { object.set("title", newValue) }
        }
    }

    /// What `POST metadata/delete` takes.
    public struct DeleteMetadataRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata` on the wire, required.
        public var metadata: [DeleteMetadataTypeInput]? {
            get { object.value("metadata") }
            set { object.set("metadata", newValue) }
        }

        /// `delete_disabled_objects` on the wire; `false` unless it is set.
        public var deleteDisabledObjects: Bool? {
            get { object.value("delete_disabled_objects") }
            set { object.set("delete_disabled_objects", newValue) }
        }
    }

    /// What `POST metadata/headers/update` takes.
    public struct UpdateMetadataHeaderRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `headers_update` on the wire, required.
        public var headersUpdate: [HeaderUpdateInput]? {
            get { object.value("headers_update") }
            set { object.set("headers_update", newValue) }
        }

        /// `org_identifier` on the wire.
        public var orgIdentifier: String? {
            get { object.value("org_identifier") }
            set { object.set("org_identifier", newValue) }
        }
    }

    /// What `POST metadata/liveboard/sql` takes.
    public struct FetchLiveboardSqlQueryRequest: V2Value {
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
    }

    /// What `POST metadata/parameterize` takes.
    public struct ParameterizeMetadataRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_type` on the wire.
        public var metadataType: ParameterizeMetadataMetadataType? {
            get { object.value("metadata_type") }
            set { object.set("metadata_type", newValue) }
        }

        /// `metadata_identifier` on the wire, required.
        public var metadataIdentifier: String? {
            get { object.value("metadata_identifier") }
            set { object.set("metadata_identifier", newValue) }
        }

        /// `field_type` on the wire, required.
        public var fieldType: FieldType? {
            get { object.value("field_type") }
            set { object.set("field_type", newValue) }
        }

        /// `field_name` on the wire, required.
        public var fieldName: String? {
            get { object.value("field_name") }
            set { object.set("field_name", newValue) }
        }

        /// `variable_identifier` on the wire, required.
        public var variableIdentifier: String? {
            get { object.value("variable_identifier") }
            set { object.set("variable_identifier", newValue) }
        }
    }

    /// What `POST metadata/parameterize-fields` takes.
    public struct ParameterizeMetadataFieldsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_type` on the wire.
        public var metadataType: ParameterizeMetadataMetadataType? {
            get { object.value("metadata_type") }
            set { object.set("metadata_type", newValue) }
        }

        /// `metadata_identifier` on the wire, required.
        public var metadataIdentifier: String? {
            get { object.value("metadata_identifier") }
            set { object.set("metadata_identifier", newValue) }
        }

        /// `field_type` on the wire, required.
        public var fieldType: FieldType? {
            get { object.value("field_type") }
            set { object.set("field_type", newValue) }
        }

        /// `field_names` on the wire, required.
        public var fieldNames: [String]? {
            get { object.value("field_names") }
            set { object.set("field_names", newValue) }
        }

        /// `variable_identifier` on the wire, required.
        public var variableIdentifier: String? {
            get { object.value("variable_identifier") }
            set { object.set("variable_identifier", newValue) }
        }
    }
}
