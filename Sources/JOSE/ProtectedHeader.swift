internal import JSON

/// The header of a signed text (RFC 7515 §4), with everything refused that would let it choose its own rules.
struct ProtectedHeader {
    /// `alg` as it stands; whether it is allowed is the policy's to say.
    let algorithm: String
    /// `kid`: an opaque text to compare, never a path or a query.
    let keyID: String?
    private let members: JSONObject

    /// Reads strictly: one object, distinct names, at most 4 KiB (16 KiB with key hints, which are certificates).
    init(parsing bytes: [UInt8], allowsKeyHints: Bool) throws(AssertionError) {
        let value = try? JSONParser(maximumDepth: 4, maximumBytes: allowsKeyHints ? 16_384 : 4096).value(of: bytes)
        guard let members = value?.object else { throw .headerMalformed }
        // RFC 7515 §4.1.2, §4.1.3, §4.1.5, §4.1.6: keys come from the configuration, never from the sender.
        guard allowsKeyHints || ["jwk", "jku", "x5u", "x5c"].allSatisfy({ members[$0] == nil }) else {
            throw .keyInHeader
        }
        // RFC 7515 §4.1.11: not understood means refused; RFC 7797 §6 makes b64 such an extension.
        guard members["crit"] == nil, members["b64"] == nil else { throw .extensionRefused }
        guard let algorithm = members["alg"]?.string else { throw .headerMalformed }
        if let keyID = members["kid"], keyID.string == nil { throw .headerMalformed }
        if let type = members["typ"], type.string == nil { throw .headerMalformed }
        self.algorithm = algorithm
        keyID = members["kid"]?.string
        self.members = members
    }

    /// Whether it says what it is.
    var hasType: Bool { members["typ"] != nil }

    /// Whether `typ` is that media type; the prefix `application/` and ASCII case do not count (RFC 7515 §4.1.9).
    func hasType(_ type: String) -> Bool {
        guard let own = members["typ"]?.string else { return false }
        func short(_ text: String) -> [UInt8] {
            let lower = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            let prefix = Array("application/".utf8)
            return lower.starts(with: prefix) ? Array(lower.dropFirst(prefix.count)) : lower
        }
        return short(own) == short(type)
    }

    /// Whether a member is a text of exactly those bytes.
    func has(_ name: String, _ text: String) -> Bool {
        members[name]?.string?.utf8.elementsEqual(text.utf8) ?? false
    }
}
