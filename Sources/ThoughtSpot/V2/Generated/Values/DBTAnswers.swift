// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST dbt/search` answers with.
    public struct DbtSearchResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `dbt_connection_identifier` on the wire.
        public var dbtConnectionIdentifier: String? { object.value("dbt_connection_identifier") }

        /// `project_name` on the wire.
        public var projectName: String? { object.value("project_name") }

        /// `connection_id` on the wire.
        public var connectionID: String? { object.value("connection_id") }

        /// `connection_name` on the wire.
        public var connectionName: String? { object.value("connection_name") }

        /// `cdw_database` on the wire.
        public var cdwDatabase: String? { object.value("cdw_database") }

        /// `import_type` on the wire.
        public var importType: String? { object.value("import_type") }

        /// `author_name` on the wire.
        public var authorName: String? { object.value("author_name") }
    }
}
