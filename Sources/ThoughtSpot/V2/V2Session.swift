// REST API 2.0, "Authentication": auth/session/*.

extension Endpoint where Value == Done {
    /// `POST auth/session/login`: signs in; 204 with cookies.
    public static func v2AuthSessionLogin(
        username: String,
        password: Confidential,
        rememberMe: Bool? = true,
        org: String? = nil
    ) -> Endpoint {
        Endpoint("v2.auth_session_login", .post, .v2, "auth/session/login")
            .json([
                "username": .text(username), "password": .secret(password), "remember_me": .flag(rememberMe),
                "org_identifier": .text(org),
            ])
            .session(.begins)
    }

    /// `POST auth/session/login` with a bearer token in place of a password.
    public static func v2AuthSessionLogin(bearerToken: Confidential, org: String? = nil) -> Endpoint {
        let login = Endpoint("v2.auth_session_login", .post, .v2, "auth/session/login")
            .bearer(bearerToken)
            .session(.begins)
        return org == nil ? login : login.json(["org_identifier": .text(org)])
    }

    /// `POST auth/session/logout`: ends the session; the client forgets its cookies whatever the answer.
    public static func v2AuthSessionLogout() -> Endpoint {
        Endpoint("v2.auth_session_logout", .post, .v2, "auth/session/logout").session(.ends)
    }
}

extension Endpoint where Value == V2User {
    /// `GET auth/session/user`: who is signed in.
    public static func v2AuthSessionUser() -> Endpoint {
        Endpoint("v2.auth_session_user", .get, .v2, "auth/session/user")
    }
}

extension Endpoint where Value == AccessToken {
    /// `GET auth/session/token`: a fresh 24-hour bearer token for whoever holds the session.
    public static func v2AuthSessionToken() -> Endpoint {
        Endpoint("v2.auth_session_token", .get, .v2, "auth/session/token")
    }
}
