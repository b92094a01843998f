internal import HTTPWire
internal import JSON

/// `system/…` and the settings of trusted authentication (`auth/search`, `auth/configure`).
enum SystemCalls {
    static let routes: [Route] = [
        .v2(.get, "system", information),
        .v2(.get, "system/config") { _, _ throws(Refusal) in
            Reply.json(["onboarding_content_url": "", "saml_enabled": false, "okta_enabled": false])
        },
        .v2(.get, "system/config-overrides") { cluster, _ throws(Refusal) in
            Reply.json(["config_override_info": .object(cluster.configuration)])
        },
        .v2(.post, "system/config-update", configure),
        .v2(.post, "system/security-settings/search", securitySettings),
        .v2(.post, "auth/search", searchAuthentication),
        .v2(.post, "auth/configure", configureAuthentication),
    ]

    @Sendable private static func information(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let everyone = cluster.directory.groups[id: Directory.BuiltIn.allGroup]
        return Reply.json([
            "id": .string(SessionInfo.clusterID), "name": .string(SessionInfo.clusterName),
            "release_version": .string(SessionInfo.release), "time_zone": "UTC", "locale": "en_US",
            "date_format": "MM/dd/yyyy", "api_version": "v2", "type": "SANDBOX", "environment": "sandbox",
            "license": "ENTERPRISE", "date_time_format": "MM/dd/yyyy HH:mm:ss", "time_format": "HH:mm:ss",
            "system_user_id": .string(Directory.BuiltIn.system), "super_user_id": .string(Directory.BuiltIn.su),
            "system_group_id": .string(Directory.BuiltIn.systemGroup),
            "tsadmin_user_id": .string(Directory.BuiltIn.tsadmin),
            "admin_group_id": .string(Directory.BuiltIn.administratorGroup),
            "all_user_group_id": .string(Directory.BuiltIn.allGroup), "accept_language": .null,
            "all_user_group_member_user_count": .number(everyone.map { cluster.directory.members(of: $0).count } ?? 0),
            "logical_model_version": 2,
        ])
    }

    @Sendable private static func configure(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        guard let given = call.body["configuration"]?.object else { throw Refusal(400, "configuration is missing") }
        for member in given.members { cluster.configuration[member.name] = member.value }
        return Reply.done
    }

    @Sendable private static func securitySettings(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        let status: JSONValue = cluster.keys.isEnabled ? "ENABLED" : "DISABLED"
        return Reply.json([
            "cluster_preferences": [
                "enable_partitioned_cookies": true, "cors_whitelisted_urls": ["*"],
                "csp_settings": ["visual_embed_hosts": ["*"]], "saml_redirect_urls": [],
                "trusted_auth_status": status,
            ],
            "org_preferences": .array(
                cluster.directory.orgs.map {
                    ["org": ["id": .number($0.id), "name": .string($0.name)], "trusted_auth_status": status]
                }
            ),
        ])
    }

    /// The keys stand in this answer in the clear, as on the real one.
    @Sendable private static func searchAuthentication(_ cluster: inout Cluster, _ call: Call) throws(Refusal)
        -> Response
    {
        guard try call.body.requiredText("auth_type") == "TRUSTED_AUTH" else {
            throw Refusal(400, "Bad value for auth_type")
        }
        let scope = try call.body.text("scope")
        let keys = cluster.keys
        let tokens = { (org: Int?) in
            JSONValue.array(keys.keys.filter { $0.org == org }.map { ["key": .string($0.text)] })
        }
        var answer: JSONObject = ["auth_type": "TRUSTED_AUTH"]
        if scope != "ORG" {
            answer["cluster_preferences"] = [
                "auth_status": keys.isEnabled ? "ENABLED" : "DISABLED", "access_tokens": tokens(nil),
            ]
        }
        if scope != "CLUSTER" {
            answer["org_preferences"] = .array(
                cluster.directory.orgs.filter { org in keys.keys.contains { $0.org == org.id } }.map {
                    [
                        "org": ["id": .number($0.id), "name": .string($0.name)], "auth_status": "ENABLED",
                        "access_tokens": tokens($0.id),
                    ]
                }
            )
        }
        return Reply.json(.object(answer))
    }

    /// ENABLED makes a key if there is none; DISABLED revokes the key at once, without overlap.
    @Sendable private static func configureAuthentication(_ cluster: inout Cluster, _ call: Call) throws(Refusal)
        -> Response
    {
        guard try call.body.requiredText("auth_type") == "TRUSTED_AUTH" else {
            throw Refusal(400, "Bad value for auth_type")
        }
        if let status = try call.body["cluster_preferences"]?.object?.text("auth_status") {
            cluster.keys.isEnabled = status == "ENABLED"
            set(status, org: nil, &cluster.keys)
        }
        for preference in try call.body.objects("org_preferences") ?? [] {
            let identifier = try preference.requiredText("org_identifier")
            guard let org = cluster.directory.org(identifier) else { throw .v2(.unknownOrg(identifier)) }
            if let status = try preference.text("auth_status") { set(status, org: org.id, &cluster.keys) }
        }
        return Reply.done
    }

    private static func set(_ status: String, org: Int?, _ keys: inout SecretKeys) {
        if status == "DISABLED" {
            keys.revoke(org: org)
        } else if !keys.keys.contains(where: { $0.org == org }) {
            keys.rotate(to: GUID.make(), org: org, overlap: false)
        }
    }
}
