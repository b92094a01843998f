// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// A part of requests.
    public struct ClusterNonEmbedAccessInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `block_full_app_access` on the wire.
        public var blockFullAppAccess: Bool? {
            get { object.value("block_full_app_access") }
            set { object.set("block_full_app_access", newValue) }
        }

        /// `groups_identifiers_with_access` on the wire.
        public var groupsIdentifiersWithAccess: [String]? {
            get { object.value("groups_identifiers_with_access") }
            set { object.set("groups_identifiers_with_access", newValue) }
        }
    }

    /// A part of requests.
    public struct OrgNonEmbedAccessInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `block_full_app_access` on the wire.
        public var blockFullAppAccess: Bool? {
            get { object.value("block_full_app_access") }
            set { object.set("block_full_app_access", newValue) }
        }

        /// `groups_identifiers_with_access` on the wire.
        public var groupsIdentifiersWithAccess: [String]? {
            get { object.value("groups_identifiers_with_access") }
            set { object.set("groups_identifiers_with_access", newValue) }
        }
    }

    /// A part of requests.
    public struct ScriptSrcUrlsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `enabled` on the wire.
        public var enabled: Bool? {
            get { object.value("enabled") }
            set { object.set("enabled", newValue) }
        }

        /// `urls` on the wire.
        public var urls: [String]? {
            get { object.value("urls") }
            set { object.set("urls", newValue) }
        }
    }
}
