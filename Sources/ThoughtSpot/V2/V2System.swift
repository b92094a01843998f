// REST API 2.0, "System".
public import JSON

extension Endpoint where Value == JSONValue {
    /// `GET system`: release, time zone, well-known GUIDs; needs ADMINISTRATION or SYSTEM_INFO_ADMINISTRATION.
    public static func v2System() -> Endpoint { Endpoint("v2.system", .get, .v2, "system") }

    /// `GET system/config`: the cluster's configuration.
    public static func v2SystemConfig() -> Endpoint { Endpoint("v2.system_config", .get, .v2, "system/config") }

    /// `GET system/config-overrides`: what differs from the defaults.
    public static func v2SystemConfigOverrides() -> Endpoint {
        Endpoint("v2.system_config_overrides", .get, .v2, "system/config-overrides")
    }
}

extension Endpoint where Value == Done {
    /// `POST system/config-update`: sets the keys of `configuration`; 204.
    public static func v2SystemConfigUpdate(configuration: JSONValue) -> Endpoint {
        Endpoint("v2.system_config_update", .post, .v2, "system/config-update")
            .json(["configuration": .json(configuration)])
    }
}
