// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// A part of requests.
    public struct URLInputMandatory: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `authentication` on the wire.
        public var authentication: AuthenticationInput? {
            get { object.value("authentication") }
            set { object.set("authentication", newValue) }
        }

        /// `parameters` on the wire.
        public var parameters: [ParametersListItemInput]? {
            get { object.value("parameters") }
            set { object.set("parameters", newValue) }
        }

        /// `url` on the wire, required.
        public var url: String? {
            get { object.value("url") }
            set { object.set("url", newValue) }
        }

        /// `reference` on the wire.
        public var reference: String? {
            get { object.value("reference") }
            set { object.set("reference", newValue) }
        }
    }

    /// A part of requests.
    public struct ActionConfigInputCreate: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `position` on the wire; `MENU` unless it is set.
        public var position: Position? {
            get { object.value("position") }
            set { object.set("position", newValue) }
        }

        /// `visibility` on the wire; `true` unless it is set.
        public var visibility: Bool? {
            get { object.value("visibility") }
            set { object.set("visibility", newValue) }
        }
    }

    /// A part of requests.
    public struct CALLBACKInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `reference` on the wire.
        public var reference: String? {
            get { object.value("reference") }
            set { object.set("reference", newValue) }
        }
    }

    /// A part of requests.
    public struct URLInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `authentication` on the wire.
        public var authentication: AuthenticationInput? {
            get { object.value("authentication") }
            set { object.set("authentication", newValue) }
        }

        /// `parameters` on the wire.
        public var parameters: [ParametersListItemInput]? {
            get { object.value("parameters") }
            set { object.set("parameters", newValue) }
        }

        /// `url` on the wire.
        public var url: String? {
            get { object.value("url") }
            set { object.set("url", newValue) }
        }

        /// `reference` on the wire.
        public var reference: String? {
            get { object.value("reference") }
            set { object.set("reference", newValue) }
        }
    }

    /// A part of requests.
    public struct ActionConfigInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `position` on the wire.
        public var position: Position? {
            get { object.value("position") }
            set { object.set("position", newValue) }
        }

        /// `visibility` on the wire.
        public var visibility: Bool? {
            get { object.value("visibility") }
            set { object.set("visibility", newValue) }
        }
    }

    /// A part of requests.
    public struct AuthenticationInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `API_Key` on the wire.
        public var apiKey: APIKeyInput? {
            get { object.value("API_Key") }
            set { object.set("API_Key", newValue) }
        }

        /// `Basic_Auth` on the wire.
        public var basicAuth: BasicAuthInput? {
            get { object.value("Basic_Auth") }
            set { object.set("Basic_Auth", newValue) }
        }

        /// `Bearer_Token` on the wire.
        public var bearerToken: String? {
            get { object.value("Bearer_Token") }
            set { object.set("Bearer_Token", newValue) }
        }

        /// `No_Auth` on the wire.
        public var noAuth: String? {
            get { object.value("No_Auth") }
            set { object.set("No_Auth", newValue) }
        }
    }

    /// A part of requests.
    public struct ParametersListItemInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `key` on the wire.
        public var key: String? {
            get { object.value("key") }
            set { object.set("key", newValue) }
        }

        /// `value` on the wire.
        public var value: String? {
            get { object.value("value") }
            set { object.set("value", newValue) }
        }
    }

    /// A part of requests.
    public struct APIKeyInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `key` on the wire.
        public var key: String? {
            get { object.value("key") }
            set { object.set("key", newValue) }
        }

        /// `value` on the wire.
        public var value: String? {
            get { object.value("value") }
            set { object.set("value", newValue) }
        }
    }

    /// A part of requests.
    public struct BasicAuthInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `password` on the wire.
        public var password: String? {
            get { object.value("password") }
            set { object.set("password", newValue) }
        }

        /// `username` on the wire.
        public var username: String? {
            get { object.value("username") }
            set { object.set("username", newValue) }
        }
    }
}
