// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST users/deactivate` answers with.
    public struct ResponseActivationURL: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `activation_link` on the wire.
        public var activationLink: String? { object.value("activation_link") }
    }

    /// What `POST users/import` answers with.
    public struct ImportUsersResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `users_added` on the wire.
        public var usersAdded: [ImportUserType]? { object.value("users_added") }

        /// `users_updated` on the wire.
        public var usersUpdated: [ImportUserType]? { object.value("users_updated") }

        /// `users_deleted` on the wire.
        public var usersDeleted: [ImportUserType]? { object.value("users_deleted") }
    }

    /// A part of answers.
    public struct ImportUserType: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire.
        public var id: String? { object.value("id") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }
    }
}
