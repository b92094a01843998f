/// What a client sends with every call.
///
/// Settings belong to one client; nothing is global or read from the environment.
public struct ClientSettings: Sendable {
    /// The `Accept-Language` of every call.
    public enum Language: Sendable, Hashable {
        /// What the API's reference clients send: nothing for V1, `en_US` for the beta, `en-US` for 2.0.
        case ofAPI
        /// No such field.
        case none
        /// A language tag.
        case tag(String)
    }

    /// The `Authorization: Bearer` token; nil sends none.
    public var bearerToken: Confidential?
    /// Fields sent besides, in order.
    public var extraHeaders: [(name: String, value: String)] = []
    /// `User-Agent`.
    public var userAgent = "Spotgate"
    /// `Accept-Language`.
    public var language = Language.ofAPI
    /// The time for one call, a login for it included.
    ///
    /// TML imports may need minutes.
    public var timeout: Duration = .seconds(60)

    /// No token, no extra fields, 60 s.
    public init() {}
}
