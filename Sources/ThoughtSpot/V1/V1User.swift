// The vendor's page "User API" (user-api): accounts. Administrators only.
public import JSON

extension Endpoint where Value == User {
    /// `GET user/?name=`: one user by the name they sign in with.
    ///
    /// 400 = no such user.
    public static func userGet(name: String) -> Endpoint { userGet(id: nil, name: name).refusedIfEmpty(name) }

    /// `GET user/?userid=`: one user by GUID.
    ///
    /// 500 = no such user.
    public static func userGet(id: String) -> Endpoint { userGet(id: id, name: nil).refusedIfEmpty(id) }
}

extension Endpoint where Value == [User] {
    /// `GET user/`: every user of the system.
    public static func userGetAll(_: Confirmation) -> Endpoint { userGet(id: nil, name: nil) }
}

extension Endpoint {
    /// Neither argument, or empty ones: every user of the system.
    static func userGet(id: String?, name: String?) -> Endpoint {
        let isEverybody = (id ?? "").isEmpty && (name ?? "").isEmpty
        return Endpoint("user_get", .get, .v1, "user/")
            .query(["userid": .text(id), "name": .text(name)])
            .effect(isEverybody ? .listsEverybody : .reads)
    }
}

extension Endpoint where Value == User? {
    /// `POST user`: creates a user and answers with it.
    ///
    /// `groups` are GUIDs; the mail goes into `properties`.
    ///
    /// 409 = the name is taken, 500 = the password breaks the rules, 400 = a value or an org that is not allowed.
    public static func userPost(
        username: String,
        password: Confidential,
        displayName: String,
        email: String? = nil,
        properties: JSONObject? = nil,
        groups: [String]? = nil,
        userType: UserType? = .local,
        tenantID: String? = nil,
        visibility: Visibility? = .default,
        orgIDs: [Int]? = nil,
        triggeredByAdmin: Bool? = nil,
        orgScope: OrgScope? = nil,
        sendEmail: Bool? = nil
    ) -> Endpoint {
        var properties = properties ?? JSONObject()
        if let email { properties["mail"] = .string(email) }
        return Endpoint("user_post", .post, .v1, "user")
            .query(["orgScope": .word(orgScope), "sendEmail": .flag(sendEmail)])
            .form([
                "name": .text(username), "password": .secret(password), "displayname": .text(displayName),
                "properties": properties.isEmpty ? nil : .json(.object(properties)), "groups": .list(groups),
                "usertype": .word(userType), "tenantid": .text(tenantID), "visibility": .word(visibility),
                "orgids": .json(orgIDs.map { .array($0.map { .number($0) }) }),
                "triggeredbyadmin": .flag(triggeredByAdmin),
            ])
    }
}

extension Endpoint where Value == Done {
    /// `PUT user/{userid}`: replaces the user by `content`, the whole user object as JSON; 204.
    public static func userPut(
        userGUID: String,
        content: JSONValue,
        password: Confidential? = nil,
        triggeredByAdmin: Bool? = nil
    ) -> Endpoint {
        userPut(
            userGUID: userGUID,
            contentText: JSONWriter().text(of: content),
            password: password,
            triggeredByAdmin: triggeredByAdmin
        )
    }

    /// The same with the content's JSON as text.
    static func userPut(
        userGUID: String,
        contentText: String?,
        password: Confidential?,
        triggeredByAdmin: Bool? = nil
    ) -> Endpoint {
        Endpoint("user_put", .put, .v1, "user/\(userGUID)")
            .form([
                "userid": .text(userGUID), "content": .text(contentText), "password": .secret(password),
                "triggeredbyadmin": .flag(triggeredByAdmin),
            ])
    }

    /// `DELETE user/{userid}`: 204; 500 unknown.
    public static func userDelete(userGUID: String, orgID: Int? = nil, orgScope: OrgScope? = nil) -> Endpoint {
        Endpoint("user_delete", .delete, .v1, "user/\(userGUID)")
            .query(["orgid": .number(orgID), "orgScope": .word(orgScope)])
    }

    /// `PUT user/email`: sets the mail address; 204, 400 bad GUID, 500 bad address.
    public static func userEmail(userGUID: String, userEmail: String) -> Endpoint {
        Endpoint("user_email", .put, .v1, "user/email")
            .form(["userid": .text(userGUID), "emailid": .text(userEmail)])
    }

    /// `POST user/updatepassword`: `currentpassword` is the administrator's own; the new one goes as `password`.
    public static func userUpdatepassword(
        username: String,
        currentPassword: Confidential,
        newPassword: Confidential
    ) -> Endpoint {
        Endpoint("user_updatepassword", .post, .v1, "user/updatepassword")
            .form([
                "name": .text(username), "currentpassword": .secret(currentPassword), "password": .secret(newPassword),
            ])
    }

    /// `POST user/updatepreference`: `preferences` as JSON, `preferencesProto` as base64; 204.
    public static func userUpdatepreference(
        userGUID: String?,
        username: String?,
        preferences: JSONValue,
        preferencesProto: String? = nil
    ) -> Endpoint {
        Endpoint("user_updatepreference", .post, .v1, "user/updatepreference")
            .form([
                "userid": .text(userGUID), "username": .text(username), "preferences": .json(preferences),
                "preferencesProto": .text(preferencesProto),
            ])
    }
}
