/// Texts that proxies and scripts send where they have no user: taken for names they would be one user of everybody.
enum Placeholder {
    /// In their folded form.
    private static let words: Set<String> = [
        "undefined", "null", "none", "nil", "anonymous", "anonymoususer", "unknown", "nobody",
    ]

    /// Whether a name within the grammar names nobody: one of the words, no letter and no digit, or a variable that a
    /// proxy did not fill in, such as `$remote_user`.
    static func isPlaceholder(_ name: String) -> Bool {
        let hasLetter = name.utf8.contains { byte in
            switch byte {
            case 0x80..., UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"):
                true
            default: false
            }
        }
        return !hasLetter || name.utf8.first == UInt8(ascii: "$") || words.contains(Folding.fold(name))
    }
}
