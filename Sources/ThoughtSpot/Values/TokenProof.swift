/// What pays for a token of REST API 2.0; never both, for the vendor's pages disagree about which one wins.
public enum TokenProof: Sendable {
    /// The user's own password.
    case password(Confidential)
    /// The trusted-authentication key.
    case secretKey(Confidential)
}

extension TokenProof {
    /// As `password`.
    var password: Confidential? {
        if case .password(let password) = self { password } else { nil }
    }

    /// As `secret_key`.
    var secretKey: Confidential? {
        if case .secretKey(let key) = self { key } else { nil }
    }
}
