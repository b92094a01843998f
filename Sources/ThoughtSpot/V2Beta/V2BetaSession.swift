// REST API V2 beta of 2022, "Session"; replaced by REST API 2.0, kept for clusters that still have it.
public import JSON

extension Endpoint where Value == Done {
    /// `POST session/login`: signs in by name and password.
    public static func v2BetaSessionLogin(username: String, password: Confidential) -> Endpoint {
        Endpoint("v2beta.session_login", .post, .v2Beta, "session/login")
            .json(["userName": .text(username), "password": .secret(password), "rememberMe": .flag(true)])
            .session(.begins)
    }

    /// `POST session/login`: signs in by a bearer token.
    public static func v2BetaSessionLogin(token: Confidential) -> Endpoint {
        Endpoint("v2beta.session_login", .post, .v2Beta, "session/login").bearer(token).session(.begins)
    }

    /// `POST session/logout`: ends the session; the client forgets its cookies whatever the answer.
    public static func v2BetaSessionLogout() -> Endpoint {
        Endpoint("v2beta.session_logout", .post, .v2Beta, "session/logout").session(.ends)
    }

    /// `POST session/revoketoken`: revokes the token the call is made with.
    public static func v2BetaSessionRevokeToken() -> Endpoint {
        Endpoint("v2beta.session_revoke_token", .post, .v2Beta, "session/revoketoken")
    }
}

extension Endpoint where Value == JSONValue {
    /// `POST session/gettoken`: a bearer token, by the secret key alone or by name and password.
    public static func v2BetaGetToken(
        _ credentials: BetaCredentials,
        expirySeconds: Int? = 300,
        accessLevel: AccessLevel? = .full,
        objectID: String? = nil
    ) -> Endpoint {
        var parameters: Parameters = [
            "accessLevel": .nullable(.word(accessLevel)), "tokenExpiryDuration": .nullable(.number(expirySeconds)),
            "tsObjectId": .text(objectID),
        ]
        switch credentials {
        case .secretKey(let key): parameters.append("secretKey", .secret(key))
        case .password(let username, let password):
            parameters.append("userName", .text(username))
            parameters.append("password", .secret(password))
        }
        return Endpoint("v2beta.get_token", .post, .v2Beta, "session/gettoken").json(parameters).anonymous()
    }
}

/// What pays for a token of the V2 beta.
public enum BetaCredentials: Sendable {
    /// The cluster's trusted-authentication key.
    case secretKey(Confidential)
    /// The user's own password.
    case password(username: String, Confidential)
}
