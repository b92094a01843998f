// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST ai/agent/analysts/create` takes.
    public struct CreateAnalystRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `description` on the wire, required.
        public var description: String? {
            get { object.value("description") }
            set { object.set("description", newValue) }
        }

        /// `instructions` on the wire.
        public var instructions: String? {
            get { object.value("instructions") }
            set { object.set("instructions", newValue) }
        }

        /// `sources` on the wire, required.
        public var sources: [AnalystSourceInput]? {
            get { object.value("sources") }
            set { object.set("sources", newValue) }
        }

        /// `mcp_connector_identifiers` on the wire.
        public var mcpConnectorIdentifiers: [String]? {
            get { object.value("mcp_connector_identifiers") }
            set { object.set("mcp_connector_identifiers", newValue) }
        }

        /// `starter_prompts` on the wire.
        public var starterPrompts: [String]? {
            get { object.value("starter_prompts") }
            set { object.set("starter_prompts", newValue) }
        }
    }

    /// What `POST ai/agent/analysts/search` takes.
    public struct SearchAnalystsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `analyst_identifier` on the wire.
        public var analystIdentifier: String? {
            get { object.value("analyst_identifier") }
            set { object.set("analyst_identifier", newValue) }
        }

        /// `record_size` on the wire; `50` unless it is set.
        public var recordSize: Int? {
            get { object.value("record_size") }
            set { object.set("record_size", newValue) }
        }

        /// `record_offset` on the wire; `0` unless it is set.
        public var recordOffset: Int? {
            get { object.value("record_offset") }
            set { object.set("record_offset", newValue) }
        }

        /// `query` on the wire.
        public var query: String? {
            get { object.value("query") }
            set { object.set("query", newValue) }
        }

        /// `type` on the wire; `ALL` unless it is set.
        public var type: String? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }
    }

    /// What `POST ai/agent/analysts/{analyst_identifier}/share` takes.
    public struct ShareAnalystRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `permissions` on the wire, required.
        public var permissions: [SharePermissionsInput]? {
            get { object.value("permissions") }
            set { object.set("permissions", newValue) }
        }
    }

    /// What `POST ai/agent/analysts/{analyst_identifier}/update` takes.
    public struct UpdateAnalystRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `description` on the wire, required.
        public var description: String? {
            get { object.value("description") }
            set { object.set("description", newValue) }
        }

        /// `instructions` on the wire.
        public var instructions: String? {
            get { object.value("instructions") }
            set { object.set("instructions", newValue) }
        }

        /// `sources` on the wire, required.
        public var sources: [AnalystSourceInput]? {
            get { object.value("sources") }
            set { object.set("sources", newValue) }
        }

        /// `mcp_connector_identifiers` on the wire.
        public var mcpConnectorIdentifiers: [String]? {
            get { object.value("mcp_connector_identifiers") }
            set { object.set("mcp_connector_identifiers", newValue) }
        }

        /// `starter_prompts` on the wire.
        public var starterPrompts: [String]? {
            get { object.value("starter_prompts") }
            set { object.set("starter_prompts", newValue) }
        }
    }

    /// What `POST ai/agent/conversation/create` takes.
    public struct CreateAgentConversationRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `metadata_context` on the wire, required.
        public var metadataContext: ContextPayloadV2Input? {
            get { object.value("metadata_context") }
            set { object.set("metadata_context", newValue) }
        }

        /// `conversation_settings` on the wire, required.
        public var conversationSettings: ConversationSettingsInput? {
            get { object.value("conversation_settings") }
            set { object.set("conversation_settings", newValue) }
        }

        /// `analyst_identifier` on the wire.
        public var analystIdentifier: String? {
            get { object.value("analyst_identifier") }
            set { object.set("analyst_identifier", newValue) }
        }
    }

    /// What `POST ai/agent/conversation/{conversation_identifier}/send` takes.
    public struct SendAgentConversationMessageRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `messages` on the wire, required.
        public var messages: [String]? {
            get { object.value("messages") }
            set { object.set("messages", newValue) }
        }
    }

    /// What `POST ai/agent/conversation/{conversation_identifier}/send/stream` takes.
    public struct SendAgentConversationMessageStreamingRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `messages` on the wire, required.
        public var messages: [String]? {
            get { object.value("messages") }
            set { object.set("messages", newValue) }
        }
    }

    /// What `POST ai/agent/conversations/{conversation_identifier}/share` takes.
    public struct ShareConversationRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `refresh_shared_content` on the wire; `false` unless it is set.
        public var refreshSharedContent: Bool? {
            get { object.value("refresh_shared_content") }
            set { object.set("refresh_shared_content", newValue) }
        }

        /// `grant` on the wire, required.
        public var grant: [PrincipalRefInput]? {
            get { object.value("grant") }
            set { object.set("grant", newValue) }
        }

        /// `revoke` on the wire, required.
        public var revoke: [PrincipalRefInput]? {
            get { object.value("revoke") }
            set { object.set("revoke", newValue) }
        }

        /// `notify_on_share` on the wire; `true` unless it is set.
        public var notifyOnShare: Bool? {
            get { object.value("notify_on_share") }
            set { object.set("notify_on_share", newValue) }
        }
    }

    /// What `POST ai/agent/conversations/{conversation_identifier}/update` takes.
    public struct UpdateConversationRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `title` on the wire.
        public var title: String? {
            get { object.value("title") }
            set { object.set("title", newValue) }
        }

        /// `is_pinned` on the wire.
        public var isPinned: Bool? {
            get { object.value("is_pinned") }
            set { object.set("is_pinned", newValue) }
        }
    }

    /// What `POST ai/agent/converse/sse` takes.
    public struct SendAgentMessageStreamingRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `conversation_identifier` on the wire, required.
        public var conversationIdentifier: String? {
            get { object.value("conversation_identifier") }
            set { object.set("conversation_identifier", newValue) }
        }

        /// `messages` on the wire, required.
        public var messages: [String]? {
            get { object.value("messages") }
            set { object.set("messages", newValue) }
        }
    }

    /// What `PUT ai/agent/instructions/set` takes.
    public struct SetAgentInstructionsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `instructions` on the wire, required.
        public var instructions: String? {
            get { object.value("instructions") }
            set { object.set("instructions", newValue) }
        }
    }

    /// What `POST ai/agent/{conversation_identifier}/converse` takes.
    public struct SendAgentMessageRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `messages` on the wire, required.
        public var messages: [String]? {
            get { object.value("messages") }
            set { object.set("messages", newValue) }
        }
    }
}
