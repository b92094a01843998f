// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST ai/analytical-questions` takes.
    public struct QueryGetDecomposedQueryRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `answerIds` on the wire.
        public var answerIDs: [String]? {
            get { object.value("answerIds") }
            set { object.set("answerIds", newValue) }
        }

        /// `content` on the wire.
        public var content: [String]? {
            get { object.value("content") }
            set { object.set("content", newValue) }
        }

        /// `conversationId` on the wire.
        public var conversationID: String? {
            get { object.value("conversationId") }
            set { object.set("conversationId", newValue) }
        }

        /// `liveboardIds` on the wire.
        public var liveboardIDs: [String]? {
            get { object.value("liveboardIds") }
            set { object.set("liveboardIds", newValue) }
        }

        /// `maxDecomposedQueries` on the wire.
        public var maxDecomposedQueries: Int? {
            get { object.value("maxDecomposedQueries") }
            set { object.set("maxDecomposedQueries", newValue) }
        }

        /// `nlsRequest` on the wire.
        public var nlsRequest: InputEurekaNLSRequest? {
            get { object.value("nlsRequest") }
            set { object.set("nlsRequest", newValue) }
        }

        /// `worksheetIds` on the wire.
        public var worksheetIDs: [String]? {
            get { object.value("worksheetIds") }
            set { object.set("worksheetIds", newValue) }
        }
    }

    /// What `POST ai/answer/create` takes.
    public struct SingleAnswerRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `query` on the wire, required.
        public var query: String? {
            get { object.value("query") }
            set { object.set("query", newValue) }
        }

        /// `metadata_identifier` on the wire, required.
        public var metadataIdentifier: String? {
            get { object.value("metadata_identifier") }
            set { object.set("metadata_identifier", newValue) }
        }
    }

    /// What `POST ai/conversation/create` takes.
    public struct CreateConversationRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_identifier` on the wire, required.
        public var metadataIdentifier: String? {
            get { object.value("metadata_identifier") }
            set { object.set("metadata_identifier", newValue) }
        }

        /// `tokens` on the wire.
        public var tokens: String? {
            get { object.value("tokens") }
            set { object.set("tokens", newValue) }
        }
    }

    /// What `POST ai/conversation/{conversation_identifier}/converse` takes.
    public struct SendMessageRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_identifier` on the wire, required.
        public var metadataIdentifier: String? {
            get { object.value("metadata_identifier") }
            set { object.set("metadata_identifier", newValue) }
        }

        /// `message` on the wire, required.
        public var message: String? {
            get { object.value("message") }
            set { object.set("message", newValue) }
        }
    }

    /// What `POST ai/data-source-suggestions` takes.
    public struct GetDataSourceSuggestionsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `query` on the wire, required.
        public var query: String? {
            get { object.value("query") }
            set { object.set("query", newValue) }
        }
    }

    /// What `POST ai/instructions/get` takes.
    public struct GetNLInstructionsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `data_source_identifier` on the wire, required.
        public var dataSourceIdentifier: String? {
            get { object.value("data_source_identifier") }
            set { object.set("data_source_identifier", newValue) }
        }
    }

    /// What `POST ai/instructions/set` takes.
    public struct SetNLInstructionsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `data_source_identifier` on the wire, required.
        public var dataSourceIdentifier: String? {
            get { object.value("data_source_identifier") }
            set { object.set("data_source_identifier", newValue) }
        }

        /// `nl_instructions_info` on the wire, required.
        public var nlInstructionsInfo: [NLInstructionsInfoInput]? {
            get { object.value("nl_instructions_info") }
            set { object.set("nl_instructions_info", newValue) }
        }
    }

    /// What `POST ai/memory/export` takes.
    public struct ExportMemoryRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `sources` on the wire, required.
        public var sources: [MemorySources]? {
            get { object.value("sources") }
            set { object.set("sources", newValue) }
        }
    }

    /// What `POST ai/memory/import` takes.
    public struct ImportMemoryRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `content` on the wire, required.
        public var content: String? {
            get { object.value("content") }
            set { object.set("content", newValue) }
        }

        /// `dry_run` on the wire, required.
        public var dryRun: Bool? {
            get { object.value("dry_run") }
            set { object.set("dry_run", newValue) }
        }
    }

    /// What `POST ai/relevant-questions/` takes.
    public struct GetRelevantQuestionsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_context` on the wire, required.
        public var metadataContext: MetadataContext? {
            get { object.value("metadata_context") }
            set { object.set("metadata_context", newValue) }
        }

        /// `limit_relevant_questions` on the wire.
        public var limitRelevantQuestions: Int? {
            get { object.value("limit_relevant_questions") }
            set { object.set("limit_relevant_questions", newValue) }
        }

        /// `bypass_cache` on the wire.
        public var bypassCache: Bool? {
            get { object.value("bypass_cache") }
            set { object.set("bypass_cache", newValue) }
        }

        /// `query` on the wire, required.
        public var query: String? {
            get { object.value("query") }
            set { object.set("query", newValue) }
        }

        /// `ai_context` on the wire.
        public var aiContext: AIContext? {
            get { object.value("ai_context") }
            set { object.set("ai_context", newValue) }
        }
    }

    /// A part of requests.
    public struct AnalystSourceInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `identifier` on the wire, required.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }

        /// `name` on the wire.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `type` on the wire, required.
        public var type: AnalystSourceType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }
    }

    /// A part of requests.
    public struct ContextPayloadV2Input: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `type` on the wire.
        public var type: ContextPayloadV2Type? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `data_source_context` on the wire.
        public var dataSourceContext: DataSourceContextInput? {
            get { object.value("data_source_context") }
            set { object.set("data_source_context", newValue) }
        }
    }

    /// A part of requests.
    public struct ConversationSettingsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `enable_contextual_change_analysis` on the wire; `true` unless it is set.
        public var enableContextualChangeAnalysis: Bool? {
            get { object.value("enable_contextual_change_analysis") }
            set { object.set("enable_contextual_change_analysis", newValue) }
        }

        /// `enable_natural_language_answer_generation` on the wire; `true` unless it is set.
        public var enableNaturalLanguageAnswerGeneration: Bool? {
            get { object.value("enable_natural_language_answer_generation") }
            set { object.set("enable_natural_language_answer_generation", newValue) }
        }

        /// `enable_reasoning` on the wire; `true` unless it is set.
        public var enableReasoning: Bool? {
            get { object.value("enable_reasoning") }
            set { object.set("enable_reasoning", newValue) }
        }

        /// `enable_save_chat` on the wire; `false` unless it is set.
        public var enableSaveChat: Bool? {
            get { object.value("enable_save_chat") }
            set { object.set("enable_save_chat", newValue) }
        }
    }
}
