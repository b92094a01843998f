// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST dbt/dbt-connection` takes.
    public struct DbtConnectionRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `connection_name` on the wire, required.
        public var connectionName: String? {
            get { object.value("connection_name") }
            set { object.set("connection_name", newValue) }
        }

        /// `database_name` on the wire, required.
        public var databaseName: String? {
            get { object.value("database_name") }
            set { object.set("database_name", newValue) }
        }

        /// `import_type` on the wire; `DBT_CLOUD` unless it is set.
        public var importType: ImportType? {
            get { object.value("import_type") }
            set { object.set("import_type", newValue) }
        }

        /// `access_token` on the wire.
        public var accessToken: String? {
            get { object.value("access_token") }
            set { object.set("access_token", newValue) }
        }

        /// `dbt_url` on the wire.
        public var dbtURL: String? {
            get { object.value("dbt_url") }
            set { object.set("dbt_url", newValue) }
        }

        /// `account_id` on the wire.
        public var accountID: String? {
            get { object.value("account_id") }
            set { object.set("account_id", newValue) }
        }

        /// `project_id` on the wire.
        public var projectID: String? {
            get { object.value("project_id") }
            set { object.set("project_id", newValue) }
        }

        /// `dbt_env_id` on the wire.
        public var dbtEnvID: String? {
            get { object.value("dbt_env_id") }
            set { object.set("dbt_env_id", newValue) }
        }

        /// `project_name` on the wire.
        public var projectName: String? {
            get { object.value("project_name") }
            set { object.set("project_name", newValue) }
        }

        /// `file_content` on the wire.
        public var fileContent: V2File? {
            get { object.value("file_content") }
            set { object.set("file_content", newValue) }
        }
    }

    /// What `POST dbt/generate-sync-tml` takes.
    public struct DbtGenerateSyncTmlRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `dbt_connection_identifier` on the wire, required.
        public var dbtConnectionIdentifier: String? {
            get { object.value("dbt_connection_identifier") }
            set { object.set("dbt_connection_identifier", newValue) }
        }

        /// `file_content` on the wire.
        public var fileContent: V2File? {
            get { object.value("file_content") }
            set { object.set("file_content", newValue) }
        }

        /// `include_semantic_report` on the wire.
        public var includeSemanticReport: Bool? {
            get { object.value("include_semantic_report") }
            set { object.set("include_semantic_report", newValue) }
        }
    }

    /// What `POST dbt/generate-tml` takes.
    public struct DbtGenerateTmlRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `dbt_connection_identifier` on the wire, required.
        public var dbtConnectionIdentifier: String? {
            get { object.value("dbt_connection_identifier") }
            set { object.set("dbt_connection_identifier", newValue) }
        }

        /// `model_tables` on the wire, required.
        public var modelTables: String? {
            get { object.value("model_tables") }
            set { object.set("model_tables", newValue) }
        }

        /// `import_worksheets` on the wire, required.
        public var importWorksheets: ImportWorksheet? {
            get { object.value("import_worksheets") }
            set { object.set("import_worksheets", newValue) }
        }

        /// `worksheets` on the wire.
        public var worksheets: String? {
            get { object.value("worksheets") }
            set { object.set("worksheets", newValue) }
        }

        /// `file_content` on the wire.
        public var fileContent: V2File? {
            get { object.value("file_content") }
            set { object.set("file_content", newValue) }
        }

        /// `include_semantic_report` on the wire.
        public var includeSemanticReport: Bool? {
            get { object.value("include_semantic_report") }
            set { object.set("include_semantic_report", newValue) }
        }
    }

    /// What `POST dbt/update-dbt-connection` takes.
    public struct UpdateDbtConnectionRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `dbt_connection_identifier` on the wire, required.
        public var dbtConnectionIdentifier: String? {
            get { object.value("dbt_connection_identifier") }
            set { object.set("dbt_connection_identifier", newValue) }
        }

        /// `connection_name` on the wire.
        public var connectionName: String? {
            get { object.value("connection_name") }
            set { object.set("connection_name", newValue) }
        }

        /// `database_name` on the wire.
        public var databaseName: String? {
            get { object.value("database_name") }
            set { object.set("database_name", newValue) }
        }

        /// `import_type` on the wire; `DBT_CLOUD` unless it is set.
        public var importType: ImportType? {
            get { object.value("import_type") }
            set { object.set("import_type", newValue) }
        }

        /// `access_token` on the wire.
        public var accessToken: String? {
            get { object.value("access_token") }
            set { object.set("access_token", newValue) }
        }

        /// `dbt_url` on the wire.
        public var dbtURL: String? {
            get { object.value("dbt_url") }
            set { object.set("dbt_url", newValue) }
        }

        /// `account_id` on the wire.
        public var accountID: String? {
            get { object.value("account_id") }
            set { object.set("account_id", newValue) }
        }

        /// `project_id` on the wire.
        public var projectID: String? {
            get { object.value("project_id") }
            set { object.set("project_id", newValue) }
        }

        /// `dbt_env_id` on the wire.
        public var dbtEnvID: String? {
            get { object.value("dbt_env_id") }
            set { object.set("dbt_env_id", newValue) }
        }

        /// `project_name` on the wire.
        public var projectName: String? {
            get { object.value("project_name") }
            set { object.set("project_name", newValue) }
        }

        /// `file_content` on the wire.
        public var fileContent: V2File? {
            get { object.value("file_content") }
            set { object.set("file_content", newValue) }
        }
    }
}
