/// A signed text in compact form (RFC 7515 §7.1), taken apart but not yet believed.
struct CompactJWS {
    let header: ProtectedHeader
    let payload: [UInt8]
    let signature: [UInt8]
    /// The first two parts as they came, with the dot between: what was signed.
    let signingInput: [UInt8]

    /// No signature of ours is longer: 8192-bit RSA.
    private static let signatureBytes = 1024

    /// Takes exactly three parts apart; `maximumBytes` bounds the whole text before any work.
    init(
        parsing text: [UInt8],
        maximumBytes: Int,
        padding: Base64URL.Padding,
        allowsKeyHints: Bool = false
    ) throws(AssertionError) {
        guard text.count <= maximumBytes else { throw .tooLarge }
        let dots = text.indices.filter { text[$0] == UInt8(ascii: ".") }
        guard dots.count == 2 else { throw .notCompact }
        let parts = [text[..<dots[0]], text[(dots[0] + 1)..<dots[1]], text[(dots[1] + 1)...]]
        // A third more letters than bytes, and padding.
        guard parts[2].count <= CompactJWS.signatureBytes * 4 / 3 + 4 else { throw .tooLarge }
        guard let head = Base64URL.decode(parts[0], padding: padding),
            let payload = Base64URL.decode(parts[1], padding: padding),
            let signature = Base64URL.decode(parts[2], padding: padding),
            !head.isEmpty, !signature.isEmpty
        else { throw .notCompact }
        header = try ProtectedHeader(parsing: head, allowsKeyHints: allowsKeyHints)
        self.payload = payload
        self.signature = signature
        signingInput = Array(text[..<dots[1]])
    }
}
