// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// What `POST system/communication-channels/validate` takes.
    public struct ValidateCommunicationChannelRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `channel_type` on the wire, required.
        public var channelType: ChannelType? {
            get { object.value("channel_type") }
            set { object.set("channel_type", newValue) }
        }

        /// `channel_identifier` on the wire, required.
        public var channelIdentifier: String? {
            get { object.value("channel_identifier") }
            set { object.set("channel_identifier", newValue) }
        }

        /// `event_type` on the wire, required.
        public var eventType: ValidateCommunicationChannelEventType? {
            get { object.value("event_type") }
            set { object.set("event_type", newValue) }
        }
    }

    /// What `POST system/config-update` takes.
    public struct UpdateSystemConfigRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `configuration` on the wire, required.
        public var configuration: JSONValue? {
            get { object.value("configuration") }
            set { object.set("configuration", newValue) }
        }
    }

    /// What `POST system/preferences/communication-channels/configure` takes.
    public struct ConfigureCommunicationChannelPreferencesRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `cluster_preferences` on the wire.
        public var clusterPreferences: [EventChannelConfigInput]? {
            get { object.value("cluster_preferences") }
            set { object.set("cluster_preferences", newValue) }
        }

        /// `org_preferences` on the wire.
        public var orgPreferences: [OrgChannelConfigInput]? {
            get { object.value("org_preferences") }
            set { object.set("org_preferences", newValue) }
        }
    }

    /// What `POST system/preferences/communication-channels/search` takes.
    public struct SearchCommunicationChannelPreferencesRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `cluster_preferences` on the wire.
        public var clusterPreferences: [ClusterPreference]? {
            get { object.value("cluster_preferences") }
            set { object.set("cluster_preferences", newValue) }
        }

        /// `org_preferences` on the wire.
        public var orgPreferences: [OrgPreferenceSearchCriteriaInput]? {
            get { object.value("org_preferences") }
            set { object.set("org_preferences", newValue) }
        }
    }

    /// What `POST system/security-settings/configure` takes.
    public struct ConfigureSecuritySettingsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `cluster_preferences` on the wire.
        public var clusterPreferences: SecuritySettingsClusterPreferencesInput? {
            get { object.value("cluster_preferences") }
            set { object.set("cluster_preferences", newValue) }
        }

        /// `org_preferences` on the wire.
        public var orgPreferences: [SecuritySettingsOrgPreferencesInput]? {
            get { object.value("org_preferences") }
            set { object.set("org_preferences", newValue) }
        }
    }

    /// What `POST system/security-settings/search` takes.
    public struct SearchSecuritySettingsRequest: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `scope` on the wire.
        public var scope: SearchAuthSettingsScope? {
            get { object.value("scope") }
            set { object.set("scope", newValue) }
        }
    }

    /// A part of requests.
    public struct EventChannelConfigInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `event_type` on the wire, required.
        public var eventType: ValidateCommunicationChannelEventType? {
            get { object.value("event_type") }
            set { object.set("event_type", newValue) }
        }

        /// `channels` on the wire, required.
        public var channels: [Channel]? {
            get { object.value("channels") }
            set { object.set("channels", newValue) }
        }
    }

    /// A part of requests.
    public struct OrgChannelConfigInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `org_identifier` on the wire, required.
        public var orgIdentifier: String? {
            get { object.value("org_identifier") }
            set { object.set("org_identifier", newValue) }
        }

        /// `operation` on the wire; `REPLACE` unless it is set.
        public var operation: UpdateStyleCustomizationOperation? {
            get { object.value("operation") }
            set { object.set("operation", newValue) }
        }

        /// `preferences` on the wire.
        public var preferences: [EventChannelConfigInput]? {
            get { object.value("preferences") }
            set { object.set("preferences", newValue) }
        }

        /// `reset_events` on the wire.
        public var resetEvents: [ResetEvent]? {
            get { object.value("reset_events") }
            set { object.set("reset_events", newValue) }
        }
    }

    /// A part of requests.
    public struct OrgPreferenceSearchCriteriaInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `org_identifier` on the wire, required.
        public var orgIdentifier: String? {
            get { object.value("org_identifier") }
            set { object.set("org_identifier", newValue) }
        }

        /// `event_types` on the wire.
        public var eventTypes: [OrgPreferenceSearchCriteriaEventType]? {
            get { object.value("event_types") }
            set { object.set("event_types", newValue) }
        }
    }

    /// A part of requests.
    public struct SecuritySettingsClusterPreferencesInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `enable_partitioned_cookies` on the wire.
        public var enablePartitionedCookies: Bool? {
            get { object.value("enable_partitioned_cookies") }
            set { object.set("enable_partitioned_cookies", newValue) }
        }

        /// `cors_whitelisted_urls` on the wire.
        public var corsWhitelistedURLs: [String]? {
            get { object.value("cors_whitelisted_urls") }
            set { object.set("cors_whitelisted_urls", newValue) }
        }

        /// `csp_settings` on the wire.
        public var cspSettings: CspSettingsInput? {
            get { object.value("csp_settings") }
            set { object.set("csp_settings", newValue) }
        }

        /// `saml_redirect_urls` on the wire.
        public var samlRedirectURLs: [String]? {
            get { object.value("saml_redirect_urls") }
            set { object.set("saml_redirect_urls", newValue) }
        }

        /// `non_embed_access` on the wire.
        public var nonEmbedAccess: ClusterNonEmbedAccessInput? {
            get { object.value("non_embed_access") }
            set { object.set("non_embed_access", newValue) }
        }
    }

    /// A part of requests.
    public struct SecuritySettingsOrgPreferencesInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `org_identifier` on the wire, required.
        public var orgIdentifier: String? {
            get { object.value("org_identifier") }
            set { object.set("org_identifier", newValue) }
        }

        /// `cors_whitelisted_urls` on the wire.
        public var corsWhitelistedURLs: [String]? {
            get { object.value("cors_whitelisted_urls") }
            set { object.set("cors_whitelisted_urls", newValue) }
        }

        /// `non_embed_access` on the wire.
        public var nonEmbedAccess: OrgNonEmbedAccessInput? {
            get { object.value("non_embed_access") }
            set { object.set("non_embed_access", newValue) }
        }
    }

    /// A part of requests.
    public struct CspSettingsInput: V2Value {
        public var object: JSONObject
        public init(_ object: JSONObject) { self.object = object }

        /// `connect_src_urls` on the wire.
        public var connectSrcURLs: [String]? {
            get { object.value("connect_src_urls") }
            set { object.set("connect_src_urls", newValue) }
        }

        /// `font_src_urls` on the wire.
        public var fontSrcURLs: [String]? {
            get { object.value("font_src_urls") }
            set { object.set("font_src_urls", newValue) }
        }

        /// `visual_embed_hosts` on the wire.
        public var visualEmbedHosts: [String]? {
            get { object.value("visual_embed_hosts") }
            set { object.set("visual_embed_hosts", newValue) }
        }

        /// `iframe_src_urls` on the wire.
        public var iframeSrcURLs: [String]? {
            get { object.value("iframe_src_urls") }
            set { object.set("iframe_src_urls", newValue) }
        }

        /// `img_src_urls` on the wire.
        public var imgSrcURLs: [String]? {
            get { object.value("img_src_urls") }
            set { object.set("img_src_urls", newValue) }
        }

        /// `script_src_urls` on the wire.
        public var scriptSrcURLs: ScriptSrcUrlsInput? {
            get { object.value("script_src_urls") }
            set { object.set("script_src_urls", newValue) }
        }

        /// `style_src_urls` on the wire.
        public var styleSrcURLs: [String]? {
            get { object.value("style_src_urls") }
            set { object.set("style_src_urls", newValue) }
        }
    }
}
