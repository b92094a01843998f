// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST semantic-integrations/create` or `POST semantic-integrations/{semantic_integration_identifier}/import` answers with.
    public struct SemanticIntegrationResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire.
        public var id: String? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }

        /// `model_id` on the wire.
        public var modelID: String? { object.value("model_id") }

        /// `model_name` on the wire.
        public var modelName: String? { object.value("model_name") }

        /// `semantic_report` on the wire.
        public var semanticReport: SemanticIntegrationReport? { object.value("semantic_report") }
    }

    /// What `POST semantic-integrations/search` answers with.
    public struct SemanticIntegrationSearchResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire.
        public var id: String? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }

        /// `description` on the wire.
        public var description: String? { object.value("description") }

        /// `model_id` on the wire.
        public var modelID: String? { object.value("model_id") }

        /// `model_name` on the wire.
        public var modelName: String? { object.value("model_name") }

        /// `import_type` on the wire.
        public var importType: String? { object.value("import_type") }

        /// `type` on the wire.
        public var type: String? { object.value("type") }

        /// `connection_id` on the wire.
        public var connectionID: String? { object.value("connection_id") }

        /// `connection_name` on the wire.
        public var connectionName: String? { object.value("connection_name") }

        /// `author_id` on the wire.
        public var authorID: String? { object.value("author_id") }

        /// `author_name` on the wire.
        public var authorName: String? { object.value("author_name") }

        /// `creation_time_in_millis` on the wire.
        public var creationTimeInMillis: Timestamp? { object.value("creation_time_in_millis") }

        /// `modification_time_in_millis` on the wire.
        public var modificationTimeInMillis: Timestamp? { object.value("modification_time_in_millis") }

        /// `tags` on the wire.
        public var tags: [SemanticIntegrationTagReference]? { object.value("tags") }
    }

    /// A part of answers.
    public struct SemanticIntegrationReport: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `summary` on the wire.
        public var summary: SemanticIntegrationReportSummary? { object.value("summary") }

        /// `formulas` on the wire.
        public var formulas: [SemanticIntegrationFormulaReport]? { object.value("formulas") }
    }

    /// A part of answers.
    public struct SemanticIntegrationTagReference: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire.
        public var id: String? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }
    }

    /// A part of answers.
    public struct SemanticIntegrationReportSummary: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `total` on the wire.
        public var total: Int? { object.value("total") }

        /// `imported` on the wire.
        public var imported: Int? { object.value("imported") }

        /// `failed` on the wire.
        public var failed: Int? { object.value("failed") }

        /// `skipped` on the wire.
        public var skipped: Int? { object.value("skipped") }
    }

    /// A part of answers.
    public struct SemanticIntegrationFormulaReport: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire.
        public var id: String? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }

        /// `description` on the wire.
        public var description: String? { object.value("description") }

        /// `source_expression` on the wire.
        public var sourceExpression: String? { object.value("source_expression") }

        /// `translated_formula` on the wire.
        public var translatedFormula: String? { object.value("translated_formula") }

        /// `import_status` on the wire.
        public var importStatus: String? { object.value("import_status") }

        /// `change_status` on the wire.
        public var changeStatus: String? { object.value("change_status") }
    }
}
