// The vendor's page "Session API" (session-api), with "Authentication" (api-auth-session).
public import JSON

extension Endpoint where Value == Done {
    /// `POST session/login`: signs in with `username`, `password`, `rememberme`.
    ///
    /// 401 = refused.
    public static func sessionLogin(
        username: String,
        password: Confidential,
        rememberMe: Bool? = true
    ) -> Endpoint {
        Endpoint("session_login", .post, .v1, "session/login")
            .form(["username": .text(username), "password": .secret(password), "rememberme": .flag(rememberMe)])
            .session(.begins)
    }

    /// `POST session/logout`: ends the session; the client forgets its cookies whatever the answer.
    public static func sessionLogout() -> Endpoint {
        Endpoint("session_logout", .post, .v1, "session/logout").session(.ends)
    }

    /// `PUT session/orgs`: makes `orgid` the session's org; 0 is the primary one.
    ///
    /// 400 unknown, 403 not a member.
    public static func sessionOrgsPut(orgID: Int) -> Endpoint {
        Endpoint("session_orgs_put", .put, .v1, "session/orgs")
            .form(["orgid": .number(orgID)])
    }

    /// `POST session/homepinboard`: the Liveboard `id` becomes the home page of `userid`.
    public static func sessionHomepinboardPost(pinboardGUID: String, userGUID: String?) -> Endpoint {
        Endpoint("session_homepinboard_post", .post, .v1, "session/homepinboard")
            .form(["id": .text(pinboardGUID), "userid": .text(userGUID)])
    }

    /// `DELETE session/homepinboard`: no home page any more.
    public static func sessionHomepinboardDelete() -> Endpoint {
        Endpoint("session_homepinboard_delete", .delete, .v1, "session/homepinboard").effect(.changes)
    }
}

extension Endpoint where Value == LoginToken {
    /// `POST session/auth/token`: a trusted-authentication token for `username`, paid for with the secret key alone.
    ///
    /// `groups` are names, sent as a JSON array; with `autocreate` the user and missing groups are created or updated.
    /// Without `orgid` the token is for the user's last org. 500 means a bad key, an unknown user, or the feature is off.
    public static func sessionAuthToken(
        secretKey: Confidential,
        username: String,
        accessLevel: AccessLevel? = .full,
        objectGUID: String? = nil,
        orgID: Int? = nil,
        groups: [String]? = nil,
        autoCreateUser: Bool? = nil,
        email: String? = nil,
        displayName: String? = nil,
        userOptions: JSONValue? = nil
    ) -> Endpoint {
        Endpoint("session_auth_token", .post, .v1, "session/auth/token")
            .form([
                "secret_key": .secret(secretKey), "username": .text(username), "access_level": .word(accessLevel),
                "id": .text(objectGUID), "orgid": .number(orgID), "groups": .list(groups),
                "autocreate": .flag(autoCreateUser), "email": .text(email), "display_name": .text(displayName),
                "jwt_user_options": .json(userOptions),
            ])
            .accept(.text)
            .anonymous()
    }
}

extension Endpoint where Value == SessionInfo {
    /// `GET session/info`: who is signed in.
    ///
    /// 401 = nobody is.
    public static func sessionInfo() -> Endpoint {
        Endpoint("session_info", .get, .v1, "session/info")
    }
}

extension Endpoint where Value == JSONValue {
    /// `GET session/homepinboard`: the GUID of the home page.
    public static func sessionHomepinboardGet() -> Endpoint {
        Endpoint("session_homepinboard_get", .get, .v1, "session/homepinboard")
    }
}

extension Endpoint where Value == SessionOrgs {
    /// `GET session/orgs`: the orgs of whoever is signed in; -1 is all of them and the first.
    public static func sessionOrgsGet(batchSize: Int? = -1, offset: Int? = -1) -> Endpoint {
        Endpoint("session_orgs_get", .get, .v1, "session/orgs")
            .query(["batchsize": .number(batchSize), "offset": .number(offset)])
    }

    /// `GET session/orgs/users/{userid}`: the orgs of a user.
    public static func sessionOrgsUsers(userGUID: String, orgScope: OrgScope? = .all) -> Endpoint {
        Endpoint("session_orgs_users", .get, .v1, "session/orgs/users/\(userGUID)")
            .query(["orgScope": .word(orgScope)])
    }
}

extension Endpoint where Value == BrowserSignIn {
    /// `POST session/login/token`: what a browser does with a token; the 302 is an answer here and is not followed.
    ///
    /// With `no_url_redirection` the answer is 204. Do not send it from a server: the cookies are the user's.
    public static func sessionLoginTokenPost(
        username: String,
        authToken: Confidential,
        redirectURL: String,
        noURLRedirection: Bool? = nil
    ) -> Endpoint {
        Endpoint("session_login_token_post", .post, .v1, "session/login/token")
            .form([
                "username": .text(username), "auth_token": .secret(authToken), "redirect_url": .text(redirectURL),
                "no_url_redirection": .flag(noURLRedirection),
            ])
            .accept(.text)
            .session(.begins)
    }

    /// `GET session/login/token`: deprecated, the token lands in logs; for completeness.
    public static func sessionLoginTokenGet(
        username: String,
        authToken: Confidential,
        redirectURL: String,
        noURLRedirection: Bool? = nil
    ) -> Endpoint {
        Endpoint("session_login_token_get", .get, .v1, "session/login/token")
            .query([
                "username": .text(username), "auth_token": .secret(authToken), "redirect_url": .text(redirectURL),
                "no_url_redirection": .flag(noURLRedirection),
            ])
            .accept(.text)
            .effect(.changes)
            .session(.begins)
    }
}
