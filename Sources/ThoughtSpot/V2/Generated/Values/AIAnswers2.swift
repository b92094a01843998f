// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// A part of answers.
    public struct AnalystSource: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `type` on the wire, required.
        public var type: AnalystSourceType? { object.value("type") }
    }

    /// A part of answers.
    public struct AnalystStarterPrompt: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `label` on the wire, required.
        public var label: String? { object.value("label") }

        /// `text` on the wire, required.
        public var text: String? { object.value("text") }

        /// `order` on the wire, required.
        public var order: Int? { object.value("order") }

        /// `is_ai_generated` on the wire, required.
        public var isAiGenerated: Bool? { object.value("is_ai_generated") }
    }

    /// A part of answers.
    public struct AnalystItem: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }

        /// `description` on the wire.
        public var description: String? { object.value("description") }

        /// `instructions` on the wire.
        public var instructions: String? { object.value("instructions") }

        /// `sources` on the wire, required.
        public var sources: [AnalystItemSource]? { object.value("sources") }

        /// `mcp_connectors` on the wire, required.
        public var mcpConnectors: [AnalystMcpConnector]? { object.value("mcp_connectors") }

        /// `icon_id` on the wire, required.
        public var iconID: String? { object.value("icon_id") }

        /// `starter_prompts` on the wire, required.
        public var starterPrompts: [AnalystItemStarterPrompt]? { object.value("starter_prompts") }

        /// `updated_time_in_millis` on the wire.
        public var updatedTimeInMillis: Timestamp? { object.value("updated_time_in_millis") }

        /// `last_accessed_time_in_millis` on the wire.
        public var lastAccessedTimeInMillis: Timestamp? { object.value("last_accessed_time_in_millis") }

        /// `created_by` on the wire.
        public var createdBy: AnalystUser? { object.value("created_by") }

        /// `updated_by` on the wire.
        public var updatedBy: AnalystUser? { object.value("updated_by") }
    }

    /// A part of answers.
    public struct AgentConversationList: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `conversation_identifier` on the wire, required.
        public var conversationIdentifier: String? { object.value("conversation_identifier") }

        /// `conversation_title` on the wire.
        public var conversationTitle: String? { object.value("conversation_title") }

        /// `created_at` on the wire.
        public var createdAt: String? { object.value("created_at") }

        /// `updated_at` on the wire.
        public var updatedAt: String? { object.value("updated_at") }

        /// `data_source_identifiers` on the wire.
        public var dataSourceIdentifiers: [String]? { object.value("data_source_identifiers") }

        /// `data_source_names` on the wire.
        public var dataSourceNames: [DataSourceEntry]? { object.value("data_source_names") }

        /// `is_pinned` on the wire.
        public var isPinned: Bool? { object.value("is_pinned") }

        /// `analyst_id` on the wire.
        public var analystID: String? { object.value("analyst_id") }
    }

    /// A part of answers.
    public struct AnswerDetails: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `title` on the wire.
        public var title: String? { object.value("title") }

        /// `description` on the wire.
        public var description: String? { object.value("description") }

        /// `session_identifier` on the wire.
        public var sessionIdentifier: String? { object.value("session_identifier") }

        /// `generation_number` on the wire.
        public var generationNumber: Int? { object.value("generation_number") }

        /// `tokens` on the wire.
        public var tokens: [String]? { object.value("tokens") }

        /// `visualization_type` on the wire.
        public var visualizationType: VisualizationType? { object.value("visualization_type") }

        /// `formulas` on the wire.
        public var formulas: [String]? { object.value("formulas") }

        /// `parameters` on the wire.
        public var parameters: [String]? { object.value("parameters") }

        /// `sub_queries` on the wire.
        public var subQueries: [JSONValue]? { object.value("sub_queries") }

        /// `ac_state` on the wire.
        public var acState: ACState? { object.value("ac_state") }
    }

    /// A part of answers.
    public struct ConversationPrincipalInfo: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `type` on the wire, required.
        public var type: PrincipalsType? { object.value("type") }

        /// `display_name` on the wire, required.
        public var displayName: String? { object.value("display_name") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `permission` on the wire, required.
        public var permission: RolePermission? { object.value("permission") }
    }

    /// A part of answers.
    public struct DataSourceEntry: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }
    }

    /// A part of answers.
    public struct ConversationMessage: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `message_id` on the wire, required.
        public var messageID: String? { object.value("message_id") }

        /// `timestamp_in_millis` on the wire, required.
        public var timestampInMillis: Timestamp? { object.value("timestamp_in_millis") }

        /// `user_prompt` on the wire.
        public var userPrompt: UserPrompt? { object.value("user_prompt") }

        /// `response_items` on the wire.
        public var responseItems: [JSONValue]? { object.value("response_items") }
    }

    /// A part of answers.
    public struct CodeExecutionFileMetadata: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `file_id` on the wire, required.
        public var fileID: String? { object.value("file_id") }

        /// `display_name` on the wire.
        public var displayName: String? { object.value("display_name") }

        /// `file_type` on the wire.
        public var fileType: String? { object.value("file_type") }

        /// `created_time_in_millis` on the wire.
        public var createdTimeInMillis: Timestamp? { object.value("created_time_in_millis") }

        /// `expired` on the wire, required.
        public var expired: Bool? { object.value("expired") }
    }

    /// A part of answers.
    public struct EurekaLLMDecomposeQueryResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `decomposedQueries` on the wire.
        public var decomposedQueries: [EurekaLLMSuggestedQuery]? { object.value("decomposedQueries") }
    }

    /// A part of answers.
    public struct DataSource: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `confidence` on the wire.
        public var confidence: Double? { object.value("confidence") }

        /// `details` on the wire.
        public var details: EntityHeader? { object.value("details") }

        /// `reasoning` on the wire.
        public var reasoning: String? { object.value("reasoning") }
    }

    /// A part of answers.
    public struct NLInstructionsInfo: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `instructions` on the wire, required.
        public var instructions: [String]? { object.value("instructions") }

        /// `scope` on the wire, required.
        public var scope: NLInstructionsInfoScope? { object.value("scope") }
    }

    /// A part of answers.
    public struct ImportSummary: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `memory_type` on the wire.
        public var memoryType: MemoryType? { object.value("memory_type") }

        /// `source` on the wire.
        public var source: ImportTargetSource? { object.value("source") }

        /// `existing_record_count` on the wire.
        public var existingRecordCount: Int? { object.value("existing_record_count") }

        /// `deleted_record_count` on the wire.
        public var deletedRecordCount: Int? { object.value("deleted_record_count") }

        /// `inserted_record_count` on the wire.
        public var insertedRecordCount: Int? { object.value("inserted_record_count") }

        /// `failed_record_count` on the wire.
        public var failedRecordCount: Int? { object.value("failed_record_count") }
    }

    /// A part of answers.
    public struct ImportFailure: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `line_number` on the wire.
        public var lineNumber: Int? { object.value("line_number") }

        /// `reason` on the wire.
        public var reason: Reason? { object.value("reason") }

        /// `field_name` on the wire.
        public var fieldName: String? { object.value("field_name") }

        /// `message` on the wire.
        public var message: String? { object.value("message") }
    }
}
