// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Tells release, time zone and well-known identifiers.
    ///
    /// `GET system`, from 9.0.0.cl on.
    public static func getSystemInformation() -> Endpoint<SystemInfo> {
        Endpoint(operation: "getSystemInformation")
    }

    /// Tries a channel out.
    ///
    /// `POST system/communication-channels/validate`, from 26.4.0.cl on.
    public static func validateCommunicationChannel(_ request: ValidateCommunicationChannelRequest) -> Endpoint<
        CommunicationChannelValidateResponse
    > {
        Endpoint(operation: "validateCommunicationChannel", body: request.object)
    }

    /// Reads the configuration.
    ///
    /// `GET system/config`, from 9.0.0.cl on.
    public static func getSystemConfig() -> Endpoint<SystemConfig> {
        Endpoint(operation: "getSystemConfig")
    }

    /// Reads the settings that were overridden.
    ///
    /// `GET system/config-overrides`, from 9.2.0.cl on.
    public static func getSystemOverrideInfo() -> Endpoint<SystemOverrideInfo> {
        Endpoint(operation: "getSystemOverrideInfo")
    }

    /// Changes settings of the cluster.
    ///
    /// `POST system/config-update`, from 9.2.0.cl on.
    public static func updateSystemConfig(_ request: UpdateSystemConfigRequest) -> Endpoint<Done> {
        Endpoint(operation: "updateSystemConfig", body: request.object)
    }

    /// Sets which channels the cluster and its orgs may use.
    ///
    /// `POST system/preferences/communication-channels/configure`, from 10.14.0.cl on.
    public static func configureCommunicationChannelPreferences(
        _ request: ConfigureCommunicationChannelPreferencesRequest = ConfigureCommunicationChannelPreferencesRequest()
    ) -> Endpoint<Done> {
        Endpoint(operation: "configureCommunicationChannelPreferences", body: request.object)
    }

    /// Reads which channels are in use.
    ///
    /// `POST system/preferences/communication-channels/search`, from 10.14.0.cl on.
    public static func searchCommunicationChannelPreferences(
        _ request: SearchCommunicationChannelPreferencesRequest = SearchCommunicationChannelPreferencesRequest()
    ) -> Endpoint<CommunicationChannelPreferencesResponse> {
        Endpoint(operation: "searchCommunicationChannelPreferences", body: request.object)
    }

    /// Sets which hosts may embed, call and redirect, for the cluster or for orgs.
    ///
    /// `POST system/security-settings/configure`, from 26.2.0.cl on.
    public static func configureSecuritySettings(
        _ request: ConfigureSecuritySettingsRequest = ConfigureSecuritySettingsRequest()
    ) -> Endpoint<Done> {
        Endpoint(operation: "configureSecuritySettings", body: request.object)
    }

    /// Reads which hosts may embed, call and redirect.
    ///
    /// `POST system/security-settings/search`, from 26.2.0.cl on.
    public static func searchSecuritySettings(
        _ request: SearchSecuritySettingsRequest = SearchSecuritySettingsRequest()
    ) -> Endpoint<SecuritySettingsResponse> {
        Endpoint(operation: "searchSecuritySettings", body: request.object)
    }
}
