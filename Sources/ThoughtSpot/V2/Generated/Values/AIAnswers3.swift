// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// A part of answers.
    public struct ImportDiagnostic: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `sub_status` on the wire.
        public var subStatus: SubStatus? { object.value("sub_status") }

        /// `messages` on the wire.
        public var messages: [String]? { object.value("messages") }
    }

    /// A part of answers.
    public struct EurekaRelevantQuestion: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `query` on the wire.
        public var query: String? { object.value("query") }

        /// `data_source_identifier` on the wire.
        public var dataSourceIdentifier: String? { object.value("data_source_identifier") }

        /// `data_source_name` on the wire.
        public var dataSourceName: String? { object.value("data_source_name") }
    }

    /// A part of answers.
    public struct AnalystItemSource: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `type` on the wire, required.
        public var type: AnalystSourceType? { object.value("type") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }
    }

    /// A part of answers.
    public struct AnalystMcpConnector: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }

        /// `icon_url` on the wire.
        public var iconURL: String? { object.value("icon_url") }
    }

    /// A part of answers.
    public struct AnalystItemStarterPrompt: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `label` on the wire, required.
        public var label: String? { object.value("label") }

        /// `text` on the wire, required.
        public var text: String? { object.value("text") }

        /// `order` on the wire, required.
        public var order: Int? { object.value("order") }

        /// `is_fixed` on the wire, required.
        public var isFixed: Bool? { object.value("is_fixed") }
    }

    /// A part of answers.
    public struct AnalystUser: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `display_name` on the wire, required.
        public var displayName: String? { object.value("display_name") }
    }

    /// A part of answers.
    public struct ACState: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `transaction_identifier` on the wire.
        public var transactionIdentifier: String? { object.value("transaction_identifier") }

        /// `generation_number` on the wire.
        public var generationNumber: Int? { object.value("generation_number") }
    }

    /// A part of answers.
    public struct UserPrompt: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `message` on the wire.
        public var message: UserMessage? { object.value("message") }

        /// `attachments` on the wire.
        public var attachments: [JSONValue]? { object.value("attachments") }
    }

    /// A part of answers.
    public struct EurekaLLMSuggestedQuery: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `query` on the wire.
        public var query: String? { object.value("query") }

        /// `worksheetId` on the wire.
        public var worksheetID: String? { object.value("worksheetId") }

        /// `worksheetName` on the wire.
        public var worksheetName: String? { object.value("worksheetName") }
    }

    /// A part of answers.
    public struct EntityHeader: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `description` on the wire.
        public var description: String? { object.value("description") }

        /// `data_source_name` on the wire.
        public var dataSourceName: String? { object.value("data_source_name") }

        /// `data_source_identifier` on the wire.
        public var dataSourceIdentifier: String? { object.value("data_source_identifier") }
    }

    /// A part of answers.
    public struct ImportTargetSource: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `identifier` on the wire.
        public var identifier: String? { object.value("identifier") }

        /// `type` on the wire.
        public var type: MemorySourcesType? { object.value("type") }
    }

    /// A part of answers.
    public struct UserMessage: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `message_id` on the wire, required.
        public var messageID: String? { object.value("message_id") }

        /// `content` on the wire, required.
        public var content: String? { object.value("content") }
    }
}
