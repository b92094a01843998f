// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// A part of answers.
    public struct CspSettings: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `connect_src_urls` on the wire.
        public var connectSrcURLs: [String]? { object.value("connect_src_urls") }

        /// `font_src_urls` on the wire.
        public var fontSrcURLs: [String]? { object.value("font_src_urls") }

        /// `visual_embed_hosts` on the wire.
        public var visualEmbedHosts: [String]? { object.value("visual_embed_hosts") }

        /// `iframe_src_urls` on the wire.
        public var iframeSrcURLs: [String]? { object.value("iframe_src_urls") }

        /// `img_src_urls` on the wire.
        public var imgSrcURLs: [String]? { object.value("img_src_urls") }

        /// `script_src_urls` on the wire.
        public var scriptSrcURLs: ScriptSrcUrls? { object.value("script_src_urls") }

        /// `style_src_urls` on the wire.
        public var styleSrcURLs: [String]? { object.value("style_src_urls") }
    }

    /// A part of answers.
    public struct ClusterNonEmbedAccess: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `block_full_app_access` on the wire.
        public var blockFullAppAccess: Bool? { object.value("block_full_app_access") }

        /// `groups_with_access` on the wire.
        public var groupsWithAccess: [GroupInfo]? { object.value("groups_with_access") }
    }

    /// A part of answers.
    public struct SecuritySettingsOrgDetails: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire.
        public var id: Int? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }
    }

    /// A part of answers.
    public struct OrgNonEmbedAccess: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `block_full_app_access` on the wire.
        public var blockFullAppAccess: Bool? { object.value("block_full_app_access") }

        /// `groups_with_access` on the wire.
        public var groupsWithAccess: [GroupInfo]? { object.value("groups_with_access") }
    }

    /// A part of answers.
    public struct ScriptSrcUrls: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `enabled` on the wire.
        public var enabled: Bool? { object.value("enabled") }

        /// `urls` on the wire.
        public var urls: [String]? { object.value("urls") }
    }

    /// A part of answers.
    public struct GroupInfo: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `id` on the wire.
        public var id: String? { object.value("id") }

        /// `name` on the wire.
        public var name: String? { object.value("name") }
    }
}
