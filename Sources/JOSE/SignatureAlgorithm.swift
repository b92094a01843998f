internal import COpenSSL

/// The signature algorithms that can be pinned (RFC 7518 §3.1, RFC 8037 §3.1).
///
/// Only public-key ones exist here, so no header can turn a public key into an HMAC secret.
package enum SignatureAlgorithm: String, Sendable, Hashable, CaseIterable {
    case rs256 = "RS256", rs384 = "RS384", rs512 = "RS512"
    case ps256 = "PS256", ps384 = "PS384", ps512 = "PS512"
    case es256 = "ES256", es384 = "ES384", es512 = "ES512"
    case edDSA = "EdDSA"

    /// How the signature is made.
    enum Scheme: Equatable {
        /// RSASSA-PKCS1-v1_5 (RFC 7518 §3.3).
        case pkcs1
        /// RSASSA-PSS with MGF1 of the same digest and a salt as long as it (RFC 7518 §3.5).
        case pss
        /// ECDSA on that curve, the signature being r and s at full length (RFC 7518 §3.4).
        case ecdsa(PublicKey.Curve)
        /// Pure EdDSA (RFC 8037 §3.1).
        case eddsa
    }

    var scheme: Scheme {
        switch self {
        case .rs256, .rs384, .rs512: .pkcs1
        case .ps256, .ps384, .ps512: .pss
        case .es256: .ecdsa(.p256)
        case .es384: .ecdsa(.p384)
        case .es512: .ecdsa(.p521)
        case .edDSA: .eddsa
        }
    }

    /// OpenSSL's digest; `nil` for EdDSA, which has its own.
    var digest: OpaquePointer? {
        switch self {
        case .rs256, .ps256, .es256: EVP_sha256()
        case .rs384, .ps384, .es384: EVP_sha384()
        case .rs512, .ps512, .es512: EVP_sha512()
        case .edDSA: nil
        }
    }

    /// Whether a key of that kind can make such signatures.
    func suits(_ kind: PublicKey.Kind) -> Bool {
        switch (scheme, kind) {
        case (.pkcs1, .rsa), (.pss, .rsa): true
        case (.ecdsa(let wanted), .ec(let curve)): wanted == curve
        case (.eddsa, .edwards): true
        case (.pkcs1, _), (.pss, _), (.ecdsa, _), (.eddsa, _): false
        }
    }
}
