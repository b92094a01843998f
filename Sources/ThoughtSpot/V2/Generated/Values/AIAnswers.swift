// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST ai/agent/analysts/create` or `POST ai/agent/analysts/{analyst_identifier}/update` answers with.
    public struct Analyst: V2Value {
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
        public var sources: [AnalystSource]? { object.value("sources") }

        /// `mcp_connectors` on the wire, required.
        public var mcpConnectors: [String]? { object.value("mcp_connectors") }

        /// `starter_prompts` on the wire, required.
        public var starterPrompts: [AnalystStarterPrompt]? { object.value("starter_prompts") }

        /// `updated_time_in_millis` on the wire.
        public var updatedTimeInMillis: Timestamp? { object.value("updated_time_in_millis") }

        /// `created_by` on the wire.
        public var createdBy: String? { object.value("created_by") }

        /// `updated_by` on the wire.
        public var updatedBy: String? { object.value("updated_by") }
    }

    /// What `POST ai/agent/analysts/search` answers with.
    public struct AnalystSearchResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `analysts` on the wire, required.
        public var analysts: [AnalystItem]? { object.value("analysts") }

        /// `total_size` on the wire, required.
        public var totalSize: Int? { object.value("total_size") }
    }

    /// What `POST ai/agent/analysts/{analyst_identifier}/delete` answers with.
    public struct AnalystDeleteResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }
    }

    /// What `POST ai/agent/conversation/create` answers with.
    public struct AgentConversation: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `conversation_id` on the wire, required.
        public var conversationID: String? { object.value("conversation_id") }

        /// `conversation_identifier` on the wire, required.
        public var conversationIdentifier: String? { object.value("conversation_identifier") }

        /// `analyst_id` on the wire.
        public var analystID: String? { object.value("analyst_id") }
    }

    /// What `POST ai/agent/conversation/{conversation_identifier}/send/stream` or `POST ai/agent/converse/sse` answers with.
    public struct SendAgentMessageResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `success` on the wire, required.
        public var success: Bool? { object.value("success") }

        /// `message` on the wire.
        public var message: String? { object.value("message") }
    }

    /// What `GET ai/agent/conversations` answers with.
    public struct AgentConversationHistoryResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `conversations` on the wire.
        public var conversations: [AgentConversationList]? { object.value("conversations") }

        /// `has_more` on the wire.
        public var hasMore: Bool? { object.value("has_more") }
    }

    /// What `GET ai/agent/conversations/{conversation_identifier}/answers/{answer_identifier}/details` answers with.
    public struct LoadAnswerResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `answer` on the wire.
        public var answer: AnswerDetails? { object.value("answer") }
    }

    /// What `GET ai/agent/conversations/{conversation_identifier}/get-share-info` answers with.
    public struct ConversationShareStatusResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `conversation_id` on the wire, required.
        public var conversationID: String? { object.value("conversation_id") }

        /// `is_shared_content_outdated` on the wire.
        public var isSharedContentOutdated: Bool? { object.value("is_shared_content_outdated") }

        /// `principals` on the wire, required.
        public var principals: [ConversationPrincipalInfo]? { object.value("principals") }
    }

    /// What `GET ai/agent/conversations/{conversation_identifier}/get-shared-content` answers with.
    public struct SharedConversationResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `conversation_id` on the wire, required.
        public var conversationID: String? { object.value("conversation_id") }

        /// `shared_conversation_id` on the wire, required.
        public var sharedConversationID: String? { object.value("shared_conversation_id") }

        /// `conversation_title` on the wire.
        public var conversationTitle: String? { object.value("conversation_title") }

        /// `creator_user_id` on the wire.
        public var creatorUserID: String? { object.value("creator_user_id") }

        /// `data_sources` on the wire, required.
        public var dataSources: [DataSourceEntry]? { object.value("data_sources") }

        /// `analyst_ids` on the wire, required.
        public var analystIDs: [String]? { object.value("analyst_ids") }

        /// `messages` on the wire, required.
        public var messages: [ConversationMessage]? { object.value("messages") }

        /// `code_execution_files` on the wire, required.
        public var codeExecutionFiles: [CodeExecutionFileMetadata]? { object.value("code_execution_files") }
    }

    /// What `GET ai/agent/conversations/{conversation_identifier}/messages` answers with.
    public struct ConversationMessageResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `messages` on the wire.
        public var messages: [ConversationMessage]? { object.value("messages") }

        /// `code_execution_files` on the wire.
        public var codeExecutionFiles: [CodeExecutionFileMetadata]? { object.value("code_execution_files") }
    }

    /// What `GET ai/agent/instructions/get` or `PUT ai/agent/instructions/set` answers with.
    public struct AgentInstructions: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire.
        public var id: String? { object.value("id") }

        /// `instructions` on the wire, required.
        public var instructions: String? { object.value("instructions") }

        /// `created_at` on the wire.
        public var createdAt: String? { object.value("created_at") }

        /// `updated_at` on the wire.
        public var updatedAt: String? { object.value("updated_at") }

        /// `last_updated_by` on the wire.
        public var lastUpdatedBy: String? { object.value("last_updated_by") }
    }

    /// What `POST ai/analytical-questions` answers with.
    public struct EurekaDecomposeQueryResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `decomposedQueryResponse` on the wire.
        public var decomposedQueryResponse: EurekaLLMDecomposeQueryResponse? { object.value("decomposedQueryResponse") }
    }

    /// What `POST ai/answer/create` or `POST ai/conversation/{conversation_identifier}/converse` answers with.
    public struct ResponseMessage: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `session_identifier` on the wire.
        public var sessionIdentifier: String? { object.value("session_identifier") }

        /// `generation_number` on the wire.
        public var generationNumber: Int? { object.value("generation_number") }

        /// `message_type` on the wire, required.
        public var messageType: MessageType? { object.value("message_type") }

        /// `visualization_type` on the wire.
        public var visualizationType: VisualizationType? { object.value("visualization_type") }

        /// `tokens` on the wire.
        public var tokens: String? { object.value("tokens") }

        /// `display_tokens` on the wire.
        public var displayTokens: String? { object.value("display_tokens") }
    }

    /// What `POST ai/conversation/create` answers with.
    public struct Conversation: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `conversation_identifier` on the wire, required.
        public var conversationIdentifier: String? { object.value("conversation_identifier") }
    }

    /// What `POST ai/data-source-suggestions` answers with.
    public struct EurekaDataSourceSuggestionResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `data_sources` on the wire.
        public var dataSources: [DataSource]? { object.value("data_sources") }
    }

    /// What `POST ai/instructions/get` answers with.
    public struct EurekaGetNLInstructionsResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `nl_instructions_info` on the wire, required.
        public var nlInstructionsInfo: [NLInstructionsInfo]? { object.value("nl_instructions_info") }
    }

    /// What `POST ai/instructions/set` answers with.
    public struct EurekaSetNLInstructionsResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `success` on the wire, required.
        public var success: Bool? { object.value("success") }
    }

    /// What `POST ai/memory/export` answers with.
    public struct ExportMemoryResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `content` on the wire.
        public var content: String? { object.value("content") }
    }

    /// What `POST ai/memory/import` answers with.
    public struct ImportMemoryResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `status` on the wire, required.
        public var status: ImportMemoryStatus? { object.value("status") }

        /// `summary` on the wire.
        public var summary: [ImportSummary]? { object.value("summary") }

        /// `validation_failures` on the wire.
        public var validationFailures: [ImportFailure]? { object.value("validation_failures") }

        /// `diagnostics` on the wire.
        public var diagnostics: [ImportDiagnostic]? { object.value("diagnostics") }

        /// `operation_id` on the wire.
        public var operationID: String? { object.value("operation_id") }
    }

    /// What `POST ai/relevant-questions/` answers with.
    public struct EurekaGetRelevantQuestionsResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `relevant_questions` on the wire.
        public var relevantQuestions: [EurekaRelevantQuestion]? { object.value("relevant_questions") }
    }
}
