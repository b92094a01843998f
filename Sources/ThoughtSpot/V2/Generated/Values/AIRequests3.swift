// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// A part of requests.
    public struct PrincipalRefInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `principal_identifier` on the wire, required.
        public var principalIdentifier: String? {
            get { object.value("principal_identifier") }
            set { object.set("principal_identifier", newValue) }
        }

        /// `principal_type` on the wire, required.
        public var principalType: PrincipalType? {
            get { object.value("principal_type") }
            set { object.set("principal_type", newValue) }
        }
    }

    /// A part of requests.
    public struct InputEurekaNLSRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `agentVersion` on the wire.
        public var agentVersion: Int? {
            get { object.value("agentVersion") }
            set { object.set("agentVersion", newValue) }
        }

        /// `bypassCache` on the wire.
        public var bypassCache: Bool? {
            get { object.value("bypassCache") }
            set { object.set("bypassCache", newValue) }
        }

        /// `instructions` on the wire.
        public var instructions: [String]? {
            get { object.value("instructions") }
            set { object.set("instructions", newValue) }
        }

        /// `query` on the wire.
        public var query: String? {
            get { object.value("query") }
            set { object.set("query", newValue) }
        }
    }

    /// A part of requests.
    public struct NLInstructionsInfoInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `instructions` on the wire, required.
        public var instructions: [String]? {
            get { object.value("instructions") }
            set { object.set("instructions", newValue) }
        }

        /// `scope` on the wire, required.
        public var scope: NLInstructionsInfoScope? {
            get { object.value("scope") }
            set { object.set("scope", newValue) }
        }
    }

    /// A part of requests.
    public struct MemorySources: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `type` on the wire, required.
        public var type: MemorySourcesType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `identifiers` on the wire, required.
        public var identifiers: [String]? {
            get { object.value("identifiers") }
            set { object.set("identifiers", newValue) }
        }
    }

    /// A part of requests.
    public struct MetadataContext: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `data_source_identifiers` on the wire.
        public var dataSourceIdentifiers: [String]? {
            get { object.value("data_source_identifiers") }
            set { object.set("data_source_identifiers", newValue) }
        }

        /// `answer_identifiers` on the wire.
        public var answerIdentifiers: [String]? {
            get { object.value("answer_identifiers") }
            set { object.set("answer_identifiers", newValue) }
        }

        /// `conversation_identifier` on the wire.
        public var conversationIdentifier: String? {
            get { object.value("conversation_identifier") }
            set { object.set("conversation_identifier", newValue) }
        }

        /// `liveboard_identifiers` on the wire.
        public var liveboardIdentifiers: [String]? {
            get { object.value("liveboard_identifiers") }
            set { object.set("liveboard_identifiers", newValue) }
        }
    }

    /// A part of requests.
    public struct AIContext: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `instructions` on the wire.
        public var instructions: [String]? {
            get { object.value("instructions") }
            set { object.set("instructions", newValue) }
        }

        /// `content` on the wire.
        public var content: [String]? {
            get { object.value("content") }
            set { object.set("content", newValue) }
        }
    }

    /// A part of requests.
    public struct DataSourceContextInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `data_source_identifier` on the wire.
        public var dataSourceIdentifier: String? {
            get { object.value("data_source_identifier") }
            set { object.set("data_source_identifier", newValue) }
        }

        /// `data_source_identifiers` on the wire.
        public var dataSourceIdentifiers: [String]? {
            get { object.value("data_source_identifiers") }
            set { object.set("data_source_identifiers", newValue) }
        }

        /// `guid` on the wire.
        public var guid: String? {
            get { object.value("guid") }
            set { object.set("guid", newValue) }
        }
    }
}
