// Made from the vendor's description by `make api`; do not edit.
extension V2Tables {
    /// The operations of "System".
    static let system = #"""
        # System
        @getSystemInformation system GET system
          line Tells release, time zone and well-known identifiers.
          effect reads
          body none
          answer SystemInfo
          since 9.0.0.cl
        @validateCommunicationChannel system_communication_channels_validate POST system/communication-channels/validate
          line Tries a channel out.
          effect changes
          body json
          answer CommunicationChannelValidateResponse
          since 26.4.0.cl
          body* channel_type text ~ChannelType
          body* channel_identifier text
          body* event_type text ~ValidateCommunicationChannelEventType
        @getSystemConfig system_config GET system/config
          line Reads the configuration.
          effect reads
          body none
          answer SystemConfig
          since 9.0.0.cl
        @getSystemOverrideInfo system_config_overrides GET system/config-overrides
          line Reads the settings that were overridden.
          effect reads
          body none
          answer SystemOverrideInfo
          since 9.2.0.cl
        @updateSystemConfig system_config_update POST system/config-update
          line Changes settings of the cluster.
          effect changes
          body json
          answer none
          since 9.2.0.cl
          body* configuration json
        @configureCommunicationChannelPreferences system_preferences_communication_channels_configure POST system/preferences/communication-channels/configure
          line Sets which channels the cluster and its orgs may use.
          effect changes
          body json
          answer none
          since 10.14.0.cl
          body cluster_preferences list:object:EventChannelConfigInput
          body org_preferences list:object:OrgChannelConfigInput
        @searchCommunicationChannelPreferences system_preferences_communication_channels_search POST system/preferences/communication-channels/search
          line Reads which channels are in use.
          effect reads
          body json
          answer CommunicationChannelPreferencesResponse
          since 10.14.0.cl
          body cluster_preferences list:text ~ValidateCommunicationChannelEventType
          body org_preferences list:object:OrgPreferenceSearchCriteriaInput
        @configureSecuritySettings system_security_settings_configure POST system/security-settings/configure
          line Sets which hosts may embed, call and redirect, for the cluster or for orgs.
          effect changes
          body json
          answer none
          since 26.2.0.cl
          body cluster_preferences object:SecuritySettingsClusterPreferencesInput
          body org_preferences list:object:SecuritySettingsOrgPreferencesInput
        @searchSecuritySettings system_security_settings_search POST system/security-settings/search
          line Reads which hosts may embed, call and redirect.
          effect reads
          body json
          answer SecuritySettingsResponse
          since 26.2.0.cl
          body scope text ~SearchAuthSettingsScope
        """#
}
