// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST customization/custom-actions` or `POST customization/custom-actions/search` answers with.
    public struct ResponseCustomAction: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `action_details` on the wire, required.
        public var actionDetails: ActionDetails? { object.value("action_details") }

        /// `default_action_config` on the wire, required.
        public var defaultActionConfig: DefaultActionConfig? { object.value("default_action_config") }

        /// `id` on the wire, required.
        public var id: String? { object.value("id") }

        /// `metadata_association` on the wire.
        public var metadataAssociation: [MetadataAssociationItem]? { object.value("metadata_association") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `user_groups` on the wire.
        public var userGroups: [ObjectIDAndName]? { object.value("user_groups") }

        /// `obj_id` on the wire.
        public var objID: String? { object.value("obj_id") }
    }

    /// A part of answers.
    public struct ActionDetails: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `CALLBACK` on the wire.
        public var callback: CALLBACK? { object.value("CALLBACK") }

        /// `URL` on the wire.
        public var url: URL? { object.value("URL") }
    }

    /// A part of answers.
    public struct DefaultActionConfig: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `visibility` on the wire.
        public var visibility: Bool? { object.value("visibility") }
    }

    /// A part of answers.
    public struct MetadataAssociationItem: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `action_config` on the wire, required.
        public var actionConfig: ActionConfig? { object.value("action_config") }

        /// `identifier` on the wire, required.
        public var identifier: String? { object.value("identifier") }

        /// `type` on the wire, required.
        public var type: String? { object.value("type") }
    }

    /// A part of answers.
    public struct CALLBACK: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `reference` on the wire.
        public var reference: String? { object.value("reference") }
    }

    /// A part of answers.
    public struct URL: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `authentication` on the wire.
        public var authentication: Authentication? { object.value("authentication") }

        /// `parameters` on the wire.
        public var parameters: [ParametersListItem]? { object.value("parameters") }

        /// `url` on the wire, required.
        public var url: String? { object.value("url") }

        /// `reference` on the wire.
        public var reference: String? { object.value("reference") }
    }

    /// A part of answers.
    public struct ActionConfig: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `position` on the wire.
        public var position: String? { object.value("position") }

        /// `visibility` on the wire.
        public var visibility: Bool? { object.value("visibility") }
    }

    /// A part of answers.
    public struct Authentication: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `API_Key` on the wire.
        public var apiKey: APIKey? { object.value("API_Key") }

        /// `Basic_Auth` on the wire.
        public var basicAuth: BasicAuth? { object.value("Basic_Auth") }

        /// `Bearer_Token` on the wire.
        public var bearerToken: String? { object.value("Bearer_Token") }

        /// `No_Auth` on the wire.
        public var noAuth: String? { object.value("No_Auth") }
    }

    /// A part of answers.
    public struct ParametersListItem: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `key` on the wire.
        public var key: String? { object.value("key") }

        /// `value` on the wire.
        public var value: String? { object.value("value") }
    }

    /// A part of answers.
    public struct APIKey: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `key` on the wire.
        public var key: String? { object.value("key") }

        /// `value` on the wire.
        public var value: String? { object.value("value") }
    }

    /// A part of answers.
    public struct BasicAuth: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `password` on the wire.
        public var password: String? { object.value("password") }

        /// `username` on the wire.
        public var username: String? { object.value("username") }
    }
}
