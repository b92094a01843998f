// REST API 2.0, "Authentication": auth/token/*.
public import JSON

extension Endpoint where Value == AccessToken {
    /// `POST auth/token/full`: a bearer token for `username` with all their rights, for 300 s unless said otherwise.
    ///
    /// `auto_create` on an existing user overwrites name and mail and replaces the groups by `group_identifiers`; nil
    /// leaves groups as they are, an empty list empties them. 401 = bad key or password, 403 = switched off or locked.
    public static func v2AuthTokenFull(
        username: String,
        proof: TokenProof,
        org: Int? = nil,
        validitySeconds: Int? = 300,
        autoCreate: Bool? = false,
        displayName: String? = nil,
        email: String? = nil,
        groupIdentifiers: [String]? = nil,
        additional: JSONObject? = nil
    ) -> Endpoint {
        token(
            "v2.auth_token_full",
            "auth/token/full",
            [
                "username": .text(username), "password": .secret(proof.password),
                "secret_key": .secret(proof.secretKey),
                "validity_time_in_sec": .nullable(.number(validitySeconds)), "org_id": .number(org),
                "auto_create": .flag(autoCreate), "display_name": .text(displayName), "email": .text(email),
                "group_identifiers": .list(groupIdentifiers),
            ],
            additional
        )
    }

    /// `POST auth/token/object`: a bearer token that opens one object for reading; otherwise as `v2AuthTokenFull`.
    public static func v2AuthTokenObject(
        username: String,
        objectID: String,
        proof: TokenProof,
        org: Int? = nil,
        validitySeconds: Int? = 300,
        autoCreate: Bool? = false,
        displayName: String? = nil,
        email: String? = nil,
        groupIdentifiers: [String]? = nil
    ) -> Endpoint {
        token(
            "v2.auth_token_object",
            "auth/token/object",
            [
                "username": .text(username), "object_id": .text(objectID), "password": .secret(proof.password),
                "secret_key": .secret(proof.secretKey), "validity_time_in_sec": .nullable(.number(validitySeconds)),
                "org_id": .number(org), "auto_create": .flag(autoCreate), "display_name": .text(displayName),
                "email": .text(email), "group_identifiers": .list(groupIdentifiers),
            ],
            nil
        )
    }

    /// `POST auth/token/custom`: a bearer token with ABAC variables.
    ///
    /// Here the org is a text and `auto_create` is true by the server's default; `groups` (names or GUIDs, sent as
    /// objects) count only when the user is created.
    public static func v2AuthTokenCustom(
        username: String,
        proof: TokenProof,
        persistOption: PersistOption? = .replace,
        org: String? = nil,
        validitySeconds: Int? = 300,
        autoCreate: Bool? = false,
        displayName: String? = nil,
        email: String? = nil,
        groups: [String]? = nil,
        variables: [VariableValues]? = nil,
        additional: JSONObject? = nil
    ) -> Endpoint {
        token(
            "v2.auth_token_custom",
            "auth/token/custom",
            [
                "username": .text(username), "password": .secret(proof.password),
                "secret_key": .secret(proof.secretKey),
                "validity_time_in_sec": .nullable(.number(validitySeconds)), "org_identifier": .text(org),
                "persist_option": .word(persistOption), "auto_create": .flag(autoCreate),
                "display_name": .text(displayName), "email": .text(email),
                "groups": .json(groups.map { .array($0.map { ["identifier": .string($0)] }) }),
                "variable_values": .json(variables.map { .array($0.map(\.json)) }),
            ],
            additional
        )
    }

    private static func token(
        _ name: String,
        _ path: Path,
        _ parameters: Parameters,
        _ additional: JSONObject?
    ) -> Endpoint {
        var parameters = parameters
        for member in additional?.members ?? [] { parameters.append(member.name, .json(member.value)) }
        return Endpoint(name, .post, .v2, path).json(parameters).anonymous()
    }
}

extension Endpoint where Value == Done {
    /// `POST auth/token/revoke`: revokes a token, or the tokens of a user, and ends the session that holds it.
    ///
    /// 400 when neither is given, 403 for somebody else's without rights.
    public static func v2AuthTokenRevoke(userIdentifier: String? = nil, token: Confidential? = nil) -> Endpoint {
        let revoke = Endpoint("v2.auth_token_revoke", .post, .v2, "auth/token/revoke")
        if userIdentifier == nil, token == nil { return revoke }
        return revoke.json(["user_identifier": .text(userIdentifier), "token": .secret(token)])
    }
}

extension Endpoint where Value == TokenValidation {
    /// `POST auth/token/validate`: whom a token is for and until when.
    ///
    /// 400 / 10002 = malformed or expired.
    public static func v2AuthTokenValidate(token: Confidential) -> Endpoint {
        Endpoint("v2.auth_token_validate", .post, .v2, "auth/token/validate")
            .json(["token": .secret(token)])
            .effect(.reads)
    }
}
