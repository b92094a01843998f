/// The texts of tokens: shaped like the vendor's, unguessable, and telling their user to tests.
package enum TokenText {
    /// V1: base64 without padding of `$shiro1$SHA-256$500000$<salt>$<digest>`; the digest's place holds the user's name.
    static func v1(for user: String) -> String {
        var name = Array(user.utf8) + [0]
        if name.count < 32 { name += GUID.randomBytes(32 - name.count) }
        let salt = Base64.encode(GUID.randomBytes(16))
        return Base64.encode(Array("$shiro1$SHA-256$500000$\(salt)$\(Base64.encode(name))".utf8), padded: false)
    }

    /// V2: base64 of `<user>:<random>`.
    static func v2(for user: String) -> String {
        Base64.encode(Array("\(user):\(Base64.encode(GUID.randomBytes(66)))".utf8))
    }

    /// The user a token was minted for, read from its text; nil if the text is no token of a sandbox.
    package static func user(of token: String) -> String? {
        guard let bytes = Base64.decode(token) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.hasPrefix("$shiro1$") else {
            return text.lastIndex(of: ":").map { String(text[..<$0]) }
        }
        guard let digest = text.split(separator: "$").last, let name = Base64.decode(String(digest)),
            let end = name.firstIndex(of: 0)
        else { return nil }
        return String(decoding: name[..<end], as: UTF8.self)
    }
}
