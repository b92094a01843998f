/// Which ThoughtSpot org a token is for (`thoughtspot.org_id`, `token.org.*`).
package struct OrgSettings: Sendable {
    /// The constant org, by number or (V2 `custom` only) by name; nil leaves the org to ThoughtSpot.
    package var constant: String?
    /// The claim that names the org.
    package var claim: String?
    /// The header that names the org.
    package var header: String?
    /// What claim or header say → org number or name; when not empty, anything else is refused.
    package var map: [String: String] = [:]

    package init() {}

    /// Whether the org differs from user to user.
    package var isPerUser: Bool { claim != nil || header != nil }

    /// What is wrong with where the org comes from and what it may be.
    func problems() -> [SettingProblem] {
        var problems: [SettingProblem] = []
        problems.require(claim == nil || header == nil, "token.org.header", "either this or token.org.claim, not both")
        problems.require(
            !isPerUser || !map.isEmpty,
            "token.org.map",
            "every org that the claim or header may name: VALUE → org number or name"
        )
        problems.require(isPerUser || map.isEmpty, "token.org.map", "nothing, unless token.org.claim or header is set")
        problems.require(
            header?.utf8.allSatisfy(isTokenByte) ?? true && header != "",
            "token.org.header",
            "a header name (RFC 9110 section 5.1)"
        )
        return problems
    }
}

/// An org as ThoughtSpot takes it: a number everywhere, a name only for `custom` tokens.
package enum OrgIdentifier: Sendable, Hashable, CustomStringConvertible {
    case number(Int)
    case name(String)

    /// Digits are a number (0 is the primary org), anything else is a name; nil if empty or negative.
    package init?(_ text: String) {
        guard !text.isEmpty else { return nil }
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            guard let number = Int32(text) else { return nil }
            self = .number(Int(number))
        } else if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) && text.utf8.first != UInt8(ascii: "-") {
            self = .name(text)
        } else {
            return nil
        }
    }

    package var description: String {
        switch self {
        case .number(let number): String(number)
        case .name(let name): name
        }
    }
}
