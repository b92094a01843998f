internal import COpenSSL
internal import JOSE
package import JSON

/// Signs assertions for tests, honestly or not: any header over any payload, with a fresh key of one algorithm.
package final class AssertionSigner: @unchecked Sendable {
    /// The algorithm's name, such as `ES256`.
    package let algorithm: String
    // Made in init, only read afterwards.
    private let key: OpaquePointer

    /// A fresh key for that algorithm; RSA keys have `bits`.
    package init(_ algorithm: String, bits: Int32 = 2048, isEd448: Bool = false) {
        self.algorithm = algorithm
        key =
            switch algorithm {
            case "ES256": AssertionSigner.generate(EVP_PKEY_EC) { EVP_PKEY_CTX_set_group_name($0, "prime256v1") }
            case "ES384": AssertionSigner.generate(EVP_PKEY_EC) { EVP_PKEY_CTX_set_group_name($0, "secp384r1") }
            case "ES512": AssertionSigner.generate(EVP_PKEY_EC) { EVP_PKEY_CTX_set_group_name($0, "secp521r1") }
            case "ES256K": AssertionSigner.generate(EVP_PKEY_EC) { EVP_PKEY_CTX_set_group_name($0, "secp256k1") }
            case "EdDSA": AssertionSigner.generate(isEd448 ? EVP_PKEY_ED448 : EVP_PKEY_ED25519) { _ in 1 }
            default: AssertionSigner.generate(EVP_PKEY_RSA) { EVP_PKEY_CTX_set_rsa_keygen_bits($0, bits) }
            }
    }

    deinit { EVP_PKEY_free(key) }

    /// The compact form of these claims under a plain header, with `kid` if given.
    package func assertion(_ claims: JSONValue, kid: String? = nil) -> String {
        var header: JSONObject = ["alg": .string(algorithm), "typ": "JWT"]
        header["kid"] = kid.map(JSONValue.string)
        return assertion(header: .object(header), payload: JSONWriter().text(of: claims))
    }

    /// The compact form of any header over any payload, signed as the key's own algorithm wants it.
    package func assertion(header: JSONValue, payload: String) -> String {
        assertion(headerText: JSONWriter().text(of: header), payload: payload)
    }

    /// The same with the header as text, which need not be JSON.
    package func assertion(headerText: String, payload: String) -> String {
        let input = Base64URL.encode(headerText.utf8) + "." + Base64URL.encode(payload.utf8)
        return input + "." + Base64URL.encode(signature(over: Array(input.utf8)))
    }

    /// The signature in the form that JWS wants.
    package func signature(over message: [UInt8]) -> [UInt8] {
        let made = nativeSignature(over: message)
        guard algorithm.hasPrefix("ES") else { return made }
        let width = algorithm == "ES512" ? 66 : algorithm == "ES384" ? 48 : 32
        return AssertionSigner.numbers(ofDER: made).flatMap { number in
            let digits = number.drop { $0 == 0 }
            return Array(repeating: 0, count: width - digits.count) + digits
        }
    }

    /// The signature as OpenSSL makes it: DER for ECDSA.
    package func nativeSignature(over message: [UInt8]) -> [UInt8] {
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        var keyContext: OpaquePointer?
        let digest =
            algorithm == "EdDSA"
            ? nil : algorithm.contains("256") ? EVP_sha256() : algorithm.contains("384") ? EVP_sha384() : EVP_sha512()
        precondition(EVP_DigestSignInit(context, &keyContext, digest, nil, key) == 1)
        if algorithm.hasPrefix("PS") {
            precondition(EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) == 1)
            precondition(EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST) == 1)
        }
        var count = 0
        precondition(EVP_DigestSign(context, nil, &count, message, message.count) == 1)
        var signature = [UInt8](repeating: 0, count: count)
        precondition(EVP_DigestSign(context, &signature, &count, message, message.count) == 1)
        return Array(signature.prefix(count))
    }

    /// The two numbers of a DER sequence whose lengths take one byte, or 0x81 and one.
    private static func numbers(ofDER der: [UInt8]) -> [[UInt8]] {
        var rest = der.dropFirst(der[1] == 0x81 ? 3 : 2)
        var numbers: [[UInt8]] = []
        while let length = rest.dropFirst().first {
            numbers.append(Array(rest.dropFirst(2).prefix(Int(length))))
            rest = rest.dropFirst(2 + Int(length))
        }
        return numbers
    }

    private static func generate(_ type: Int32, configure: (OpaquePointer?) -> Int32) -> OpaquePointer {
        let context = EVP_PKEY_CTX_new_id(type, nil)
        defer { EVP_PKEY_CTX_free(context) }
        var key: OpaquePointer?
        precondition(EVP_PKEY_keygen_init(context) == 1 && configure(context) == 1)
        precondition(EVP_PKEY_generate(context, &key) == 1)
        guard let key else { preconditionFailure("OpenSSL makes keys of these kinds") }
        return key
    }
}

extension AssertionSigner {
    /// The public key as a JWK, with `kid` if given.
    package func jwk(kid: String? = nil) -> JSONValue {
        var jwk: JSONObject
        switch algorithm.prefix(2) {
        case "ES":
            let point = octets(OSSL_PKEY_PARAM_PUB_KEY)
            let width = (point.count - 1) / 2
            let curve =
                algorithm == "ES256K" ? "secp256k1" : ["ES256": "P-256", "ES384": "P-384"][algorithm] ?? "P-521"
            jwk = ["kty": "EC", "crv": .string(curve)]
            jwk["x"] = .string(Base64URL.encode(point[1...width]))
            jwk["y"] = .string(Base64URL.encode(point[(width + 1)...]))
        case "Ed":
            let point = octets(OSSL_PKEY_PARAM_PUB_KEY)
            jwk = ["kty": "OKP", "crv": point.count == 57 ? "Ed448" : "Ed25519", "x": .string(Base64URL.encode(point))]
        default:
            jwk = ["kty": "RSA"]
            jwk["n"] = .string(Base64URL.encode(number(OSSL_PKEY_PARAM_RSA_N)))
            jwk["e"] = .string(Base64URL.encode(number(OSSL_PKEY_PARAM_RSA_E)))
        }
        jwk["kid"] = kid.map(JSONValue.string)
        return .object(jwk)
    }

    /// The text of a JWK set that holds just this key.
    package func keySet(kid: String? = nil) -> [UInt8] {
        JSONWriter().bytes(of: ["keys": [jwk(kid: kid)]])
    }

    /// The public key as `PUBLIC KEY` block.
    package var pem: String { block { PEM_write_bio_PUBKEY($0, key) } }

    /// The private key as `PRIVATE KEY` block.
    package var privatePEM: String { block { PEM_write_bio_PrivateKey($0, key, nil, nil, 0, nil, nil) } }

    /// A certificate of the key, signed by itself, that ran out in 1970: pinned keys do not age.
    package var certificatePEM: String {
        let certificate = X509_new()
        defer { X509_free(certificate) }
        X509_set_pubkey(certificate, key)
        X509_gmtime_adj(X509_getm_notBefore(certificate), 0)
        ASN1_TIME_set(X509_getm_notAfter(certificate), 0)
        precondition(X509_sign(certificate, key, algorithm == "EdDSA" ? nil : EVP_sha256()) > 0)
        return block { PEM_write_bio_X509($0, certificate) }
    }

    private func block(_ write: (OpaquePointer?) -> Int32) -> String {
        let sink = BIO_new(BIO_s_mem())
        defer { BIO_free(sink) }
        precondition(write(sink) == 1)
        var bytes = [UInt8](repeating: 0, count: 16384)
        let count = BIO_read(sink, &bytes, Int32(bytes.count))
        return String(decoding: bytes.prefix(Int(count)), as: UTF8.self)
    }

    private func octets(_ name: String) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 256)
        var count = 0
        precondition(EVP_PKEY_get_octet_string_param(key, name, &bytes, bytes.count, &count) == 1)
        return Array(bytes.prefix(count))
    }

    private func number(_ name: String) -> [UInt8] {
        var number: OpaquePointer?
        precondition(EVP_PKEY_get_bn_param(key, name, &number) == 1)
        defer { BN_free(number) }
        var bytes = [UInt8](repeating: 0, count: Int(BN_num_bits(number) + 7) / 8)
        BN_bn2bin(number, &bytes)
        return bytes
    }
}
