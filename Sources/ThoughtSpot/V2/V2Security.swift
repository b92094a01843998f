// REST API 2.0, "Security". A `request` is the JSON body as it is.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST security/principals/fetch-permissions`: what users and groups have access to.
    public static func v2SecurityPrincipalsFetchPermissions(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.security_principals_fetch_permissions", .post, .v2, "security/principals/fetch-permissions")
            .request(request).effect(.reads)
    }

    /// `POST security/metadata/fetch-permissions`: who has access to objects.
    public static func v2SecurityMetadataFetchPermissions(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.security_metadata_fetch_permissions", .post, .v2, "security/metadata/fetch-permissions").request(
            request
        ).effect(.reads)
    }

    /// `POST security/column/rules/fetch`: the column security rules of tables.
    public static func v2SecurityColumnRulesFetch(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.security_column_rules_fetch", .post, .v2, "security/column/rules/fetch").request(request).effect(
            .reads
        )
    }
}

extension Endpoint where Value == Done {
    /// `POST security/metadata/assign`: gives objects to another owner; 204.
    public static func v2SecurityMetadataAssign(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.security_metadata_assign", .post, .v2, "security/metadata/assign").request(request)
    }

    /// `POST security/metadata/share`: shares objects with users and groups; 204.
    public static func v2SecurityMetadataShare(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.security_metadata_share", .post, .v2, "security/metadata/share").request(request)
    }

    /// `POST security/metadata/publish`: publishes objects to other orgs; 204.
    public static func v2SecurityMetadataPublish(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.security_metadata_publish", .post, .v2, "security/metadata/publish").request(request)
    }

    /// `POST security/metadata/unpublish`: takes objects back from other orgs; 204.
    public static func v2SecurityMetadataUnpublish(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.security_metadata_unpublish", .post, .v2, "security/metadata/unpublish").request(request)
    }

    /// `POST security/column/rules/update`: changes the column security rules of a table; 204.
    public static func v2SecurityColumnRulesUpdate(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.security_column_rules_update", .post, .v2, "security/column/rules/update").request(request)
    }
}
