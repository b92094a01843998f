// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST orgs/create` or `POST orgs/search` answers with.
    public struct OrgResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire.
        public var id: Int? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }

        /// `status` on the wire.
        public var status: SearchOrgsStatus? { object.value("status") }

        /// `description` on the wire.
        public var description: String? { object.value("description") }

        /// `visibility` on the wire.
        public var visibility: Visibility? { object.value("visibility") }
    }
}
