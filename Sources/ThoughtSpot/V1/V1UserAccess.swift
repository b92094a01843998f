// The vendor's page "User API" (user-api): lists, sessions, orgs, activation, ownership, synchronization.
public import JSON

extension Endpoint where Value == [Principal] {
    /// `GET user/list`: every user and every group of the system.
    public static func userList(_: Confirmation) -> Endpoint { userList() }
}

extension Endpoint {
    /// Every user and every group of the system.
    static func userList() -> Endpoint {
        Endpoint("user_list", .get, .v1, "user/list").effect(.listsEverybody)
    }
}

extension Endpoint where Value == Done {
    /// `POST user/session/invalidate`: ends the sessions of the users of these names; 204.
    public static func userSessionInvalidate(usernames: NonEmpty<String>) -> Endpoint {
        userSessionInvalidate(names: usernames.elements, guids: nil)
    }

    /// `POST user/session/invalidate`: ends the sessions of the users with these GUIDs; 204.
    public static func userSessionInvalidate(userGUIDs: NonEmpty<String>) -> Endpoint {
        userSessionInvalidate(names: nil, guids: userGUIDs.elements)
    }

    /// `POST user/session/invalidate` without a user: ends every session of the cluster.
    public static func userSessionInvalidate(everySession: Confirmation) -> Endpoint {
        userSessionInvalidate(names: nil, guids: nil)
    }

    /// Neither names nor GUIDs, or only empty ones, end every session of the cluster.
    static func userSessionInvalidate(names: [String]?, guids: [String]?) -> Endpoint {
        let isEverySession = ((names ?? []) + (guids ?? [])).allSatisfy(\.isEmpty)
        return Endpoint("user_session_invalidate", .post, .v1, "user/session/invalidate")
            .form(["username": .list(names), "userid": .list(guids)])
            .effect(isEverySession ? .endsEverySession : .changes)
    }

    /// `POST user/addtoorg`: puts users (GUIDs) into another org; 204.
    ///
    /// It acts beyond the session's org and so needs `orgScope=ALL`.
    public static func userAddtoorg(userGUIDs: NonEmpty<String>, orgID: Int, orgScope: OrgScope? = .all) -> Endpoint {
        userAddtoorg(list: userGUIDs.elements, orgID: orgID, orgScope: orgScope)
    }

    /// The same with a list that may be empty.
    static func userAddtoorg(list: [String], orgID: Int, orgScope: OrgScope?) -> Endpoint {
        Endpoint("user_addtoorg", .post, .v1, "user/addtoorg")
            .query(["orgScope": .word(orgScope)])
            .form(["userids": .list(list), "orgid": .number(orgID)])
    }

    /// `POST user/activate`: ends the activation of an account; `properties` as base64; 204.
    public static func userActivate(
        userGUID: String,
        authToken: Confidential,
        password: Confidential,
        properties: String? = nil
    ) -> Endpoint {
        Endpoint("user_activate", .post, .v1, "user/activate")
            .form([
                "userid": .text(userGUID), "auth_token": .secret(authToken), "password": .secret(password),
                "properties": .text(properties),
            ])
    }

    /// `POST user/resetpassword`: sets a password by the token of a mail; 204, 401.
    public static func userResetpassword(
        userGUID: String,
        authToken: Confidential,
        password: Confidential
    ) -> Endpoint {
        Endpoint("user_resetpassword", .post, .v1, "user/resetpassword")
            .form(["userid": .text(userGUID), "auth_token": .secret(authToken), "password": .secret(password)])
    }

    /// `POST user/transfer/ownership`: gives these objects of one user to another; 204.
    public static func userTransferOwnership(
        from currentOwner: String,
        to newOwner: String,
        objectGUIDs: NonEmpty<String>
    ) -> Endpoint {
        userTransferOwnership(from: currentOwner, to: newOwner, guids: objectGUIDs.elements)
    }

    /// `POST user/transfer/ownership` without a list: gives all objects of one user to another; 204.
    public static func userTransferOwnership(
        from currentOwner: String,
        to newOwner: String,
        everyObject: Confirmation
    ) -> Endpoint {
        userTransferOwnership(from: currentOwner, to: newOwner, guids: nil)
    }

    /// Without a list all objects go; an empty list is never sent, for the server may read it as none given (bugs B1).
    static func userTransferOwnership(from currentOwner: String, to newOwner: String, guids: [String]?) -> Endpoint {
        Endpoint("user_transfer_ownership", .post, .v1, "user/transfer/ownership")
            .query([
                "fromUserName": .text(currentOwner), "toUserName": .text(newOwner), "objectsID": .list(guids),
            ])
            .refused(.emptyArgument, if: guids?.isEmpty == true)
    }
}

extension Endpoint where Value == LoginToken {
    /// `POST user/inactivate`: switches an account off; answers with an activation URL that holds a token.
    public static func userInactivate(username: String, url: String) -> Endpoint {
        Endpoint("user_inactivate", .post, .v1, "user/inactivate")
            .form(["username": .text(username), "url": .text(url)])
            .accept(.text)
    }
}

extension Endpoint where Value == JSONValue {
    /// `POST user/sync`: makes users and groups those of `principals`, a JSON array sent as a file.
    ///
    /// Changes nothing unless `applyChanges`; with `removeDeleted` too, everybody who is not in the file is deleted.
    public static func userSync(
        principals: JSONValue,
        password: Confidential,
        applyChanges: Bool = false,
        removeDeleted: Bool = false,
        orgScope: OrgScope? = nil
    ) -> Endpoint {
        userSync(
            principalsText: JSONWriter().text(of: principals),
            password: password,
            applyChanges: applyChanges,
            removeDeleted: removeDeleted,
            orgScope: orgScope
        )
        .refused(.emptyArgument, if: applyChanges && removeDeleted && (principals.array ?? []).isEmpty)
    }

    /// The same with the principals' JSON as text; both switches are always sent, for the server's default of
    /// `removeDeleted` is true (bugs B2).
    static func userSync(
        principalsText: String,
        password: Confidential,
        applyChanges: Bool,
        removeDeleted: Bool,
        orgScope: OrgScope?
    ) -> Endpoint {
        let file = Call.Part(
            name: "principals",
            value: principalsText,
            fileName: "principals.json",
            contentType: "application/json"
        )
        let switches = Endpoint("user_sync", .post, .v1, "user/sync")
            .query(["orgScope": .word(orgScope)])
            .multipart([
                "applyChanges": .flag(applyChanges), "removeDeleted": .flag(removeDeleted),
                "password": .secret(password),
            ])
        return switches.effect(applyChanges ? (removeDeleted ? .deletes : .changes) : .reads)
            .with { if case .multipart(let parts) = $0.body { $0.body = .multipart([file] + parts) } }
    }
}
