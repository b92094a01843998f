// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Switches trusted authentication on or off for the cluster or for orgs; the key is made or revoked with it.
    ///
    /// `POST auth/configure`, from 26.6.0.cl on.
    public static func configureAuthSettings(_ request: ConfigureAuthSettingsRequest) -> Endpoint<Done> {
        Endpoint(operation: "configureAuthSettings", body: request.object)
    }

    /// Reads the settings of trusted authentication; the keys stand in the answer.
    ///
    /// `POST auth/search`, from 26.6.0.cl on.
    public static func searchAuthSettings(_ request: SearchAuthSettingsRequest) -> Endpoint<SearchAuthSettingsResponse>
    {
        Endpoint(operation: "searchAuthSettings", body: request.object)
    }

    /// Signs in; the session comes as cookies.
    ///
    /// `POST auth/session/login`, from 9.0.0.cl on.
    public static func login(_ request: LoginRequest = LoginRequest()) -> Endpoint<Done> {
        Endpoint(operation: "login", body: request.object)
    }

    /// Ends the session.
    ///
    /// `POST auth/session/logout`, from 9.0.0.cl on.
    public static func logout() -> Endpoint<Done> {
        Endpoint(operation: "logout")
    }

    /// Gives the bearer token of the session.
    ///
    /// `GET auth/session/token`, from 9.4.0.cl on.
    public static func getCurrentUserToken() -> Endpoint<GetTokenResponse> {
        Endpoint(operation: "getCurrentUserToken")
    }

    /// Tells who the caller is.
    ///
    /// `GET auth/session/user`, from 9.0.0.cl on.
    public static func getCurrentUserInfo() -> Endpoint<User> {
        Endpoint(operation: "getCurrentUserInfo")
    }

    /// Makes a bearer token for a user with variables that filter what it shows.
    ///
    /// `POST auth/token/custom`, from 10.4.0.cl on.
    public static func getCustomAccessToken(_ request: GetCustomAccessTokenRequest) -> Endpoint<AccessToken> {
        Endpoint(operation: "getCustomAccessToken", body: request.object)
    }

    /// Makes a bearer token for a user with all rights of theirs.
    ///
    /// `POST auth/token/full`, from 9.0.0.cl on.
    public static func getFullAccessToken(_ request: GetFullAccessTokenRequest) -> Endpoint<Token> {
        Endpoint(operation: "getFullAccessToken", body: request.object)
    }

    /// Makes a bearer token that opens one object for reading.
    ///
    /// `POST auth/token/object`, from 9.0.0.cl on.
    public static func getObjectAccessToken(_ request: GetObjectAccessTokenRequest) -> Endpoint<Token> {
        Endpoint(operation: "getObjectAccessToken", body: request.object)
    }

    /// Revokes a token or the tokens of a user.
    ///
    /// `POST auth/token/revoke`, from 9.0.0.cl on.
    public static func revokeToken(_ request: RevokeTokenRequest = RevokeTokenRequest()) -> Endpoint<Done> {
        Endpoint(operation: "revokeToken", body: request.object)
    }

    /// Says whom a token is for and until when.
    ///
    /// `POST auth/token/validate`, from 9.12.0.cl on.
    public static func validateToken(_ request: ValidateTokenRequest) -> Endpoint<TokenValidationResponse> {
        Endpoint(operation: "validateToken", body: request.object)
    }
}
