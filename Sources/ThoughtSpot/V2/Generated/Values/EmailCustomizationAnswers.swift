// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST customization/email` or `POST customization/email/search` answers with.
    public struct CreateEmailCustomizationResponse: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `tenant_id` on the wire, required.
        public var tenantID: String? { object.value("tenant_id") }

        /// `org` on the wire, required.
        public var org: OrgType? { object.value("org") }

        /// `name` on the wire, required.
        public var name: String? { object.value("name") }

        /// `template_properties` on the wire, required.
        public var templateProperties: JSONValue? { object.value("template_properties") }
    }

    /// A part of answers.
    public struct OrgType: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `name` on the wire.
        public var name: String? { object.value("name") }

        /// `id` on the wire.
        public var id: Int? { object.value("id") }
    }
}
