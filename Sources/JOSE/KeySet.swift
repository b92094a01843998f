internal import JSON

/// Public keys with their ids: a JWK set (RFC 7517 §5) or keys from PEM.
package struct KeySet: Sendable {
    /// One key and what its publisher says it is for.
    struct Entry: Sendable {
        let id: String?
        let algorithm: SignatureAlgorithm?
        let key: PublicKey
    }

    /// The largest text of a set that is read.
    package static let maximumBytes = 512 << 10

    private(set) var entries: [Entry]

    init(_ entries: [Entry]) { self.entries = entries }

    /// No key at all.
    package static let empty = KeySet([])

    /// How many usable keys there are.
    package var count: Int { entries.count }

    /// The usable keys of a JWK set's text; `nil` if it is none, is over 512 KiB, or no key is usable.
    ///
    /// Keys of unknown kinds, for other uses, weak or with private parts are left out, as RFC 7517 §5 wants.
    package init?(jwks bytes: [UInt8]) {
        let parser = JSONParser(maximumDepth: 8, maximumBytes: KeySet.maximumBytes, skipsBOM: true)
        guard let keys = try? parser.value(of: bytes)["keys"]?.array, keys.count <= 128 else { return nil }
        entries = keys.compactMap(Entry.init(jwk:))
        if entries.isEmpty { return nil }
    }

    /// The keys of a PEM text, all under that id; without one they fit any id a header names.
    package init?(pem bytes: [UInt8], id: String? = nil) {
        guard bytes.count <= KeySet.maximumBytes, let keys = PublicKey.keys(pem: bytes) else { return nil }
        entries = keys.map { Entry(id: id, algorithm: nil, key: $0) }
    }

    /// The keys of a file: a JWK set if it begins with a brace, else PEM.
    package init?(file bytes: [UInt8]) {
        let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
        if first == UInt8(ascii: "{") { self.init(jwks: bytes) } else { self.init(pem: bytes) }
    }

    /// The keys that may have made a signature: of that id, by bytes, and fit for the algorithm; at most 4.
    ///
    /// A header without id, or a set whose keys have none, leaves the choice to the algorithm.
    func candidates(id: String?, algorithm: SignatureAlgorithm) -> [PublicKey] {
        let fitting = entries.filter { entry in
            algorithm.suits(entry.key.kind) && (entry.algorithm ?? algorithm) == algorithm
                && (id == nil || entry.id == nil || entry.id?.utf8.elementsEqual(id?.utf8 ?? "".utf8) == true)
        }
        return fitting.prefix(4).map(\.key)
    }

    /// The keys that are of that id or of none, all under that id.
    func identified(as id: String?) -> KeySet {
        let own = entries.filter { $0.id.map { $0.utf8.elementsEqual((id ?? "").utf8) } ?? true }
        return KeySet(own.map { Entry(id: id, algorithm: $0.algorithm, key: $0.key) })
    }

    /// This set with another's keys, the newest `limit` of all.
    func adding(_ other: KeySet, limit: Int) -> KeySet { KeySet((entries + other.entries).suffix(limit)) }
}

extension KeySet.Entry {
    /// The key of one JWK (RFC 7517 §4, RFC 7518 §6, RFC 8037 §2), if it may and can verify signatures.
    init?(jwk: JSONValue) {
        guard jwk.object != nil, jwk["d"] == nil, jwk["k"] == nil else { return nil }
        if let use = jwk["use"], use != "sig" { return nil }
        if let operations = jwk["key_ops"], operations.array?.contains("verify") != true { return nil }
        if let name = jwk["alg"] {
            guard let algorithm = name.string.flatMap(SignatureAlgorithm.init(rawValue:)) else { return nil }
            self.algorithm = algorithm
        } else {
            algorithm = nil
        }
        if let name = jwk["kid"] {
            guard let text = name.string else { return nil }
            id = text
        } else {
            id = nil
        }
        guard let key = PublicKey(jwk: jwk), algorithm?.suits(key.kind) ?? true else { return nil }
        self.key = key
    }
}

extension PublicKey {
    /// The key of a JWK's parameters.
    fileprivate convenience init?(jwk: JSONValue) {
        func bytes(_ name: String) -> [UInt8]? { jwk[name]?.string.flatMap { Base64URL.decode($0.utf8) } }
        let curve = jwk["crv"]?.string ?? ""
        switch jwk["kty"]?.string {
        case "RSA":
            guard let modulus = bytes("n"), let exponent = bytes("e") else { return nil }
            self.init(modulus: modulus, exponent: exponent)
        case "EC":
            guard let curve = Curve(rawValue: curve), let x = bytes("x"), let y = bytes("y") else { return nil }
            self.init(curve: curve, x: x, y: y)
        case "OKP":
            guard let curve = Edwards(rawValue: curve), let x = bytes("x") else { return nil }
            self.init(edwards: curve, x: x)
        default: return nil
        }
    }
}
