// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST customization/custom-actions` takes.
    public struct CreateCustomActionRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire, required.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `action_details` on the wire, required.
        public var actionDetails: ActionDetailsInputCreate? {
            get { object.value("action_details") }
            set { object.set("action_details", newValue) }
        }

        /// `associate_metadata` on the wire.
        public var associateMetadata: [AssociateMetadataInputCreate]? {
            get { object.value("associate_metadata") }
            set { object.set("associate_metadata", newValue) }
        }

        /// `default_action_config` on the wire.
        public var defaultActionConfig: DefaultActionConfigInputCreate? {
            get { object.value("default_action_config") }
            set { object.set("default_action_config", newValue) }
        }

        /// `group_identifiers` on the wire.
        public var groupIdentifiers: [String]? {
            get { object.value("group_identifiers") }
            set { object.set("group_identifiers", newValue) }
        }
    }

    /// What `POST customization/custom-actions/search` takes.
    public struct SearchCustomActionsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `custom_action_identifier` on the wire.
        public var customActionIdentifier: String? {
            get { object.value("custom_action_identifier") }
            set { object.set("custom_action_identifier", newValue) }
        }

        /// `name_pattern` on the wire.
        public var namePattern: String? {
            get { object.value("name_pattern") }
            set { object.set("name_pattern", newValue) }
        }

        /// `default_action_config` on the wire.
        public var defaultActionConfig: DefaultActionConfigSearchInput? {
            get { object.value("default_action_config") }
            set { object.set("default_action_config", newValue) }
        }

        /// `include_group_associations` on the wire; `false` unless it is set.
        public var includeGroupAssociations: Bool? {
            get { object.value("include_group_associations") }
            set { object.set("include_group_associations", newValue) }
        }

        /// `include_metadata_associations` on the wire; `false` unless it is set.
        public var includeMetadataAssociations: Bool? {
            get { object.value("include_metadata_associations") }
            set { object.set("include_metadata_associations", newValue) }
        }

        /// `metadata` on the wire.
        public var metadata: [CustomActionMetadataTypeInput]? {
            get { object.value("metadata") }
            set { object.set("metadata", newValue) }
        }

        /// `type` on the wire.
        public var type: SearchCustomActionsType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }
    }

    /// What `POST customization/custom-actions/{custom_action_identifier}/update` takes.
    public struct UpdateCustomActionRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `action_details` on the wire.
        public var actionDetails: ActionDetailsInput? {
            get { object.value("action_details") }
            set { object.set("action_details", newValue) }
        }

        /// `associate_metadata` on the wire.
        public var associateMetadata: [AssociateMetadataInput]? {
            get { object.value("associate_metadata") }
            set { object.set("associate_metadata", newValue) }
        }

        /// `default_action_config` on the wire.
        public var defaultActionConfig: DefaultActionConfigInput? {
            get { object.value("default_action_config") }
            set { object.set("default_action_config", newValue) }
        }

        /// `group_identifiers` on the wire.
        public var groupIdentifiers: [String]? {
            get { object.value("group_identifiers") }
            set { object.set("group_identifiers", newValue) }
        }

        /// `name` on the wire.
        public var name: String? {
            get { object.value("name") }
            set { object.set("name", newValue) }
        }

        /// `operation` on the wire; `ADD` unless it is set.
        public var operation: UpdateCustomActionOperation? {
            get { object.value("operation") }
            set { object.set("operation", newValue) }
        }
    }

    /// A part of requests.
    public struct ActionDetailsInputCreate: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `CALLBACK` on the wire.
        public var callback: CALLBACKInputMandatory? {
            get { object.value("CALLBACK") }
            set { object.set("CALLBACK", newValue) }
        }

        /// `URL` on the wire.
        public var url: URLInputMandatory? {
            get { object.value("URL") }
            set { object.set("URL", newValue) }
        }
    }

    /// A part of requests.
    public struct AssociateMetadataInputCreate: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `action_config` on the wire.
        public var actionConfig: ActionConfigInputCreate? {
            get { object.value("action_config") }
            set { object.set("action_config", newValue) }
        }

        /// `identifier` on the wire, required.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }

        /// `type` on the wire.
        public var type: AssociateMetadataInputCreateType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }
    }

    /// A part of requests.
    public struct DefaultActionConfigInputCreate: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `visibility` on the wire; `true` unless it is set.
        public var visibility: Bool? {
            get { object.value("visibility") }
            set { object.set("visibility", newValue) }
        }
    }

    /// A part of requests.
    public struct DefaultActionConfigSearchInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `visibility` on the wire.
        public var visibility: Bool? {
            get { object.value("visibility") }
            set { object.set("visibility", newValue) }
        }
    }

    /// A part of requests.
    public struct CustomActionMetadataTypeInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `type` on the wire.
        public var type: AssociateMetadataInputCreateType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }

        /// `identifier` on the wire, required.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }
    }

    /// A part of requests.
    public struct ActionDetailsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `CALLBACK` on the wire.
        public var callback: CALLBACKInput? {
            get { object.value("CALLBACK") }
            set { object.set("CALLBACK", newValue) }
        }

        /// `URL` on the wire.
        public var url: URLInput? {
            get { object.value("URL") }
            set { object.set("URL", newValue) }
        }
    }

    /// A part of requests.
    public struct AssociateMetadataInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `action_config` on the wire.
        public var actionConfig: ActionConfigInput? {
            get { object.value("action_config") }
            set { object.set("action_config", newValue) }
        }

        /// `identifier` on the wire.
        public var identifier: String? {
            get { object.value("identifier") }
            set { object.set("identifier", newValue) }
        }

        /// `type` on the wire.
        public var type: AssociateMetadataInputCreateType? {
            get { object.value("type") }
            set { object.set("type", newValue) }
        }
    }

    /// A part of requests.
    public struct DefaultActionConfigInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `visibility` on the wire.
        public var visibility: Bool? {
            get { object.value("visibility") }
            set { object.set("visibility", newValue) }
        }
    }

    /// A part of requests.
    public struct CALLBACKInputMandatory: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `reference` on the wire.
        public var reference: String? {
            get { object.value("reference") }
            set { object.set("reference", newValue) }
        }
    }
}
