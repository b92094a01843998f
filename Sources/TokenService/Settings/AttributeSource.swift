/// Where the value of an ABAC variable comes from.
package enum AttributeSource: Sendable, Hashable {
    case claim(String)
    case header(String)
    case constant(String)

    /// From `claim:NAME`, `header:NAME` or `constant:VALUE`.
    package init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let rest = String(text[text.index(after: colon)...])
        guard !rest.isEmpty else { return nil }
        switch text[..<colon] {
        case "claim": self = .claim(rest)
        case "header" where rest.utf8.allSatisfy(isTokenByte): self = .header(rest)
        case "constant": self = .constant(rest)
        default: return nil
        }
    }
}
