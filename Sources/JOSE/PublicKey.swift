internal import COpenSSL

/// One public key in OpenSSL's hands.
///
/// Unchecked because of the pointer: the key is not changed after `init`, and OpenSSL locks what it caches inside.
package final class PublicKey: @unchecked Sendable {
    /// The NIST curves of RFC 7518 §6.2.1.1.
    enum Curve: String, Sendable, CaseIterable {
        case p256 = "P-256", p384 = "P-384", p521 = "P-521"

        /// Bytes of one coordinate.
        var width: Int {
            switch self {
            case .p256: 32
            case .p384: 48
            case .p521: 66
            }
        }

        /// The encoded arcs of the curve's object identifier (RFC 5480 §2.1.1.1).
        var identifier: [UInt8] {
            switch self {
            case .p256: [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07]
            case .p384: [0x2B, 0x81, 0x04, 0x00, 0x22]
            case .p521: [0x2B, 0x81, 0x04, 0x00, 0x23]
            }
        }

        /// OpenSSL's name.
        var groupName: String {
            switch self {
            case .p256: "prime256v1"
            case .p384: "secp384r1"
            case .p521: "secp521r1"
            }
        }
    }

    /// The Edwards curves of RFC 8037 §2.
    enum Edwards: String, Sendable, CaseIterable {
        case ed25519 = "Ed25519", ed448 = "Ed448"

        /// OpenSSL's number of the key type.
        var type: Int32 {
            switch self {
            case .ed25519: EVP_PKEY_ED25519
            case .ed448: EVP_PKEY_ED448
            }
        }

        /// Bytes of a signature (RFC 8032 §5.1.6, §5.2.6).
        var signatureLength: Int {
            switch self {
            case .ed25519: 64
            case .ed448: 114
            }
        }
    }

    /// What the key can be used with.
    enum Kind: Equatable, Sendable {
        /// The modulus in bytes: the length of a signature.
        case rsa(bytes: Int)
        case ec(Curve)
        case edwards(Edwards)
    }

    /// Moduli below fall short of RFC 7518 §3.3; those above would let a key set cost us seconds.
    static let rsaBits = 2048...8192

    let kind: Kind
    private let pointer: OpaquePointer

    /// Takes over the key; `nil` if it is of no kind we use, too small, or not a point of its curve.
    init?(owning pointer: OpaquePointer) {
        defer { ERR_clear_error() }
        guard let kind = PublicKey.kind(of: pointer), PublicKey.isSound(pointer) else {
            EVP_PKEY_free(pointer)
            return nil
        }
        self.kind = kind
        self.pointer = pointer
    }

    deinit { EVP_PKEY_free(pointer) }

    /// Whether the signature over `message` is this key's, in the one form that the algorithm allows.
    package func verifies(_ signature: [UInt8], over message: [UInt8], by algorithm: SignatureAlgorithm) -> Bool {
        guard algorithm.suits(kind), let encoded = encodedForOpenSSL(signature) else { return false }
        // Transport reads the same thread's error queue to judge its TLS calls.
        defer { ERR_clear_error() }
        guard let context = EVP_MD_CTX_new() else { return false }
        defer { EVP_MD_CTX_free(context) }
        var keyContext: OpaquePointer?
        guard EVP_DigestVerifyInit(context, &keyContext, algorithm.digest, nil, pointer) == 1 else { return false }
        if algorithm.scheme == .pss {
            guard EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) == 1,
                EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST) == 1
            else { return false }
        }
        return EVP_DigestVerify(context, encoded, encoded.count, message, message.count) == 1
    }

    /// The signature as OpenSSL wants it; `nil` unless it has exactly the length of this key's signatures.
    private func encodedForOpenSSL(_ signature: [UInt8]) -> [UInt8]? {
        switch kind {
        case .rsa(let bytes): signature.count == bytes ? signature : nil
        case .edwards(let curve): signature.count == curve.signatureLength ? signature : nil
        case .ec(let curve): signature.count == 2 * curve.width ? ECDSASignature(raw: signature).der : nil
        }
    }

    private static func kind(of pointer: OpaquePointer) -> Kind? {
        switch EVP_PKEY_get_base_id(pointer) {
        case EVP_PKEY_RSA:
            let bits = Int(EVP_PKEY_get_bits(pointer))
            return rsaBits.contains(bits) ? .rsa(bytes: (bits + 7) / 8) : nil
        case EVP_PKEY_EC:
            var name = [CChar](repeating: 0, count: 64)
            var length = 0
            guard EVP_PKEY_get_group_name(pointer, &name, name.count, &length) == 1 else { return nil }
            let text = String(decoding: name.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
            return Curve.allCases.first { $0.groupName == text }.map(Kind.ec)
        case EVP_PKEY_ED25519: return .edwards(.ed25519)
        case EVP_PKEY_ED448: return .edwards(.ed448)
        default: return nil
        }
    }

    /// Points lie on their curve, and the curve was named, not spelled out with parameters of the sender's choice.
    private static func isSound(_ pointer: OpaquePointer) -> Bool {
        var isExplicit: Int32 = 0
        if EVP_PKEY_get_int_param(pointer, OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS, &isExplicit) == 1,
            isExplicit != 0
        {
            return false
        }
        guard let context = EVP_PKEY_CTX_new(pointer, nil) else { return false }
        defer { EVP_PKEY_CTX_free(context) }
        return EVP_PKEY_public_check(context) == 1
    }
}
