internal import COpenSSL

extension PublicKey {
    /// An RSA key of big-endian numbers (RFC 7518 §6.3.1).
    convenience init?(modulus: [UInt8], exponent: [UInt8]) {
        guard modulus.count <= PublicKey.rsaBits.upperBound / 8 + 1, (1...8).contains(exponent.count) else {
            return nil
        }
        // rsaEncryption, RFC 8017 §A.1 and RFC 3279 §2.3.1.
        let algorithm = DER.sequence(DER.identifier([0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01]), DER.null)
        let key = DER.sequence(DER.integer(modulus), DER.integer(exponent))
        self.init(der: DER.sequence(algorithm, DER.bitString(key)))
    }

    /// A point of the curve; both coordinates at full width (RFC 7518 §6.2.1.2).
    convenience init?(curve: Curve, x: [UInt8], y: [UInt8]) {
        guard x.count == curve.width, y.count == curve.width else { return nil }
        // id-ecPublicKey with a named curve, RFC 5480 §2.1; 04 says that both coordinates follow, §2.2.
        let algorithm = DER.sequence(
            DER.identifier([0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01]),
            DER.identifier(curve.identifier)
        )
        self.init(der: DER.sequence(algorithm, DER.bitString([0x04] + x + y)))
    }

    /// The raw key of an Edwards curve (RFC 8037 §2).
    convenience init?(edwards curve: Edwards, x: [UInt8]) {
        defer { ERR_clear_error() }
        guard let made = EVP_PKEY_new_raw_public_key(curve.type, nil, x, x.count) else { return nil }
        self.init(owning: made)
    }

    /// A SubjectPublicKeyInfo (RFC 5280 §4.1.2.7), with nothing after it.
    convenience init?(der: [UInt8]) {
        defer { ERR_clear_error() }
        let made = der.withUnsafeBufferPointer { buffer -> OpaquePointer? in
            var next = buffer.baseAddress
            guard let key = d2i_PUBKEY(nil, &next, buffer.count) else { return nil }
            if next == buffer.baseAddress.map({ $0 + buffer.count }) { return key }
            EVP_PKEY_free(key)
            return nil
        }
        guard let made else { return nil }
        self.init(owning: made)
    }

    /// The key of a certificate (RFC 5280), whatever the certificate says beside it.
    convenience init?(certificate der: [UInt8]) {
        defer { ERR_clear_error() }
        let made = der.withUnsafeBufferPointer { buffer -> OpaquePointer? in
            var next = buffer.baseAddress
            let certificate = d2i_X509(nil, &next, buffer.count)
            defer { X509_free(certificate) }
            guard certificate != nil, next == buffer.baseAddress.map({ $0 + buffer.count }) else { return nil }
            return X509_get_pubkey(certificate)
        }
        guard let made else { return nil }
        self.init(owning: made)
    }
}
