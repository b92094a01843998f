/// What a 401 asks for (RFC 9110 §11.6.1 wants it to say so).
///
/// Never a scheme that a browser would ask its user about (Basic, Digest, Negotiate): a dialogue on an embedding page for a
/// password that nobody has would be the proxy's fault shown to the wrong person.
enum Challenge: Sendable {
    /// The caller's own assertion in `Authorization` (RFC 6750 §3).
    case bearer
    /// What the proxy in front sets: nothing a client could send by itself, so the scheme is a word of ours.
    case proxy

    init(_ settings: IdentitySettings) {
        let header = HeaderNames(settings).assertion.utf8.map(lowercased)
        self = header == Array("authorization".utf8) ? .bearer : .proxy
    }

    /// The field's value; only an assertion that came and does not count is called invalid.
    func value(for code: String) -> String {
        switch self {
        case .bearer: code == Refusal.assertionInvalid.rawValue ? #"Bearer error="invalid_token""# : "Bearer"
        case .proxy: "Forwarded-Identity"
        }
    }
}
