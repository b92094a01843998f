internal import JSON

/// What `session/info` says: the documented members and those the browser SDK needs (embed-client §4.6).
enum SessionInfo {
    static let release = "26.7.0.cl-117"
    static let clusterID = "2c1f9a30-5a0e-4e0c-8d0f-5b0d6c7e8f90"
    static let clusterName = "spotgate-sandbox"

    /// The session of that user in that org.
    ///
    /// The real one also carries an `authToken`; this one never does.
    static func json(_ user: User, org: Int, _ cluster: Cluster) -> JSONObject {
        [
            "userName": .string(user.name), "userDisplayName": .string(user.displayName),
            "userEmail": .string(user.email), "userCreatedTime": .number(user.created), "userExpirationTime": 0,
            "userGUID": .string(user.id), "apiVersion": "2", "releaseVersion": .string(release),
            "canChangePassword": .bool(user.password != nil), "isSystemUser": .bool(user.isSystem),
            "isSuperUser": .bool(user.isSuperUser), "logicalModelVersion": 2, "userGroupMask": 0,
            "privileges": .strings(cluster.directory.privileges(user, org: org)), "expirationTime": 0,
            "currentOrgId": .number(org), "locale": "en_US", "timezone": "UTC",
            "dateFormat": ["formatPattern": "MM/dd/yyyy"], "timeFormat": ["formatPattern": "HH:mm:ss"],
            "dateTimeFormat": ["formatPattern": "MM/dd/yyyy HH:mm:ss"], "integerFormat": ["formatPattern": "#,##0"],
            "decimalFormat": ["formatPattern": "#,##0.00"], "clientState": ["preferences": [:], "tips": [:]],
            "configInfo": configInfo,
        ]
    }

    /// The part of `configInfo` that browsers read.
    static let configInfo: JSONValue = [
        "isPublicUser": false, "selfClusterId": .string(clusterID), "selfClusterName": .string(clusterName),
        "mixpanelConfig": ["production": false, "devSdkKey": "sandbox", "prodSdkKey": "sandbox"],
    ]
}
