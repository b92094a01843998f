internal import JSON

/// The shapes of a token in REST API 2.0; times are milliseconds as the cluster writes them, with a fraction.
enum AuthTokenObject {
    /// `Token`: what `full` and `object` answer.
    static func token(_ token: Token) -> JSONValue {
        var value = bearer(token)
        value["scope"] = scope(token)
        return .object(value)
    }

    /// `GetTokenResponse`: what `auth/session/token` answers.
    static func bearer(_ token: Token) -> JSONObject {
        [
            "token": .string(token.text), "creation_time_in_millis": time(token.created),
            "expiration_time_in_millis": time(token.expires ?? token.created),
            "valid_for_user_id": .string(token.userID), "valid_for_username": .string(token.userName),
        ]
    }

    /// `AccessToken`: what `custom` answers.
    static func accessToken(_ token: Token, _ user: User?, _ org: Org?) -> JSONValue {
        [
            "id": .string(token.id), "token": .string(token.text),
            "org": ["id": .number(token.org), "name": .optional(org?.name)],
            "user": ["id": .string(token.userID), "name": .string(user?.name ?? token.userName)],
            "creation_time_in_millis": time(token.created),
            "expiration_time_in_millis": time(token.expires ?? token.created),
        ]
    }

    /// `TokenValidationResponse`.
    static func validation(_ token: Token) -> JSONValue {
        [
            "creation_time_in_millis": time(token.created),
            "expiration_time_in_millis": time(token.expires ?? token.created), "scope": scope(token),
            "valid_for_user_id": .string(token.userID), "token_type": .string(token.kind.rawValue),
        ]
    }

    private static func scope(_ token: Token) -> JSONValue {
        [
            "access_type": .string(token.access), "org_id": .number(token.org),
            "metadata_id": .optional(token.objectID),
        ]
    }

    /// Milliseconds as a number of format float.
    static func time(_ milliseconds: Int) -> JSONValue {
        .number(JSONNumber(text: "\(milliseconds).0") ?? JSONNumber(milliseconds))
    }
}
