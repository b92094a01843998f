/// Where the signed-in user is read from, and who may say so (`identity.*`).
package struct IdentitySettings: Sendable {
    /// Ready-made header and claim names for known proxies (`identity.preset`).
    package enum Preset: String, Sendable, CaseIterable {
        case header
        case oauth2Proxy = "oauth2-proxy"
        case pomerium
        case awsALB = "aws-alb"
        case gcpIAP = "gcp-iap"
        case azureEasyAuth = "azure-easyauth"
        case cloudflareAccess = "cloudflare-access"
        case istio
        case jwt
    }

    /// How the bytes of a header's value become text (`identity.encoding`).
    package enum Encoding: String, Sendable, CaseIterable {
        case ascii, utf8, latin1, percent, base64, rfc2047
    }

    /// What happens to the capitals in a user's name (`identity.user_case`).
    package enum UserCase: String, Sendable, CaseIterable {
        /// The name is taken as it came.
        case keep
        /// ThoughtSpot's names are lower case: so is what is asked for.
        case lower

        /// The name as it is to be used.
        func applied(to name: String) -> String {
            switch self {
            case .keep: name
            case .lower: name.lowercased()
            }
        }
    }

    package var preset = Preset.header
    /// Networks (`10.0.0.0/8`), addresses, `unix`, `unix:uid=N`, `mtls:SUBJECT`; an empty list trusts no peer.
    package var trustedPeers: [String] = []
    /// Nil takes the preset's name; `X-Forwarded-User` for the plain one.
    package var userHeader: String?
    /// Nil takes the preset's name; `X-Forwarded-Email` for the plain one; empty reads none.
    package var emailHeader: String?
    /// Nil takes the preset's name; `X-Forwarded-Preferred-Username` for the plain one; empty reads none.
    package var nameHeader: String?
    /// Nil takes the preset's name; `X-Forwarded-Groups` for the plain one; empty reads none.
    package var groupsHeader: String?
    /// One ASCII character between group names.
    package var groupsSeparator = ","
    /// Whether several group headers are read as one list; otherwise a second one is refused.
    package var severalGroupHeaders = false
    package var encoding = Encoding.ascii
    package var userCase = UserCase.keep
    /// The identity provider whose users are taken, for `azure-easyauth`; nil takes Microsoft Entra ID's `aad`.
    package var provider: String?
    package var jwt = AssertionSettings()

    package init() {}

    /// Whether the user comes from a signed assertion rather than from a bare header.
    package var usesAssertion: Bool {
        switch preset {
        case .header, .oauth2Proxy, .azureEasyAuth, .istio: false
        // One word about assertions means that they count: without keys that is an error, never a bare header.
        case .pomerium: jwt != AssertionSettings()
        case .awsALB, .gcpIAP, .cloudflareAccess, .jwt: true
        }
    }

    /// The identity provider that Azure must name.
    var expectedProvider: String { provider ?? "aad" }

    /// What is wrong with peers, headers, separator and, where one is read, the assertion.
    func problems() -> [SettingProblem] {
        var problems: [SettingProblem] = []
        for (index, text) in trustedPeers.enumerated() {
            problems.require(
                TrustedPeer(text) != nil,
                "identity.trusted_peers[\(index)]",
                "a network such as 10.0.0.0/8 or fd00::/8 without host bits, an address, unix, unix:uid=N or mtls:SUBJECT"
            )
        }
        problems.require(
            !trustedPeers.isEmpty || (usesAssertion && preset != .awsALB),
            "identity.trusted_peers",
            "at least one peer: with preset \(preset.rawValue) a header names the user; list the proxy that sets it"
        )
        problems += headerProblems()
        let separator = Array(groupsSeparator.utf8)
        problems.require(
            separator.count == 1 && separator[0] > 0x20 && separator[0] < 0x7F && !isNameByte(separator[0])
                || separator == [0x20],
            "identity.groups_separator",
            "one ASCII character that no group name holds, such as , ; | or a space"
        )
        return problems + unusedKeys() + (usesAssertion ? jwt.problems(preset: preset) : [])
    }

    /// A key that this preset does not use: somebody means it to count, and would believe that it does.
    private func unusedKeys() -> [SettingProblem] {
        var unused: [(key: String, isSet: Bool)] = []
        if !usesAssertion {
            unused += jwt.keysSet.map { ($0, true) }
        } else {
            unused += [
                ("identity.email_header", !(emailHeader ?? "").isEmpty),
                ("identity.name_header", !(nameHeader ?? "").isEmpty),
                ("identity.groups_header", !(groupsHeader ?? "").isEmpty),
                ("identity.jwt.signer", jwt.signer != nil && preset != .awsALB),
                ("identity.jwt.client", jwt.client != nil && preset != .awsALB),
            ]
        }
        let hasGroupList = !usesAssertion && HeaderNames(self).groups != HeaderNames.clientPrincipal
        unused += [
            ("identity.groups_separator", groupsSeparator != IdentitySettings().groupsSeparator && !hasGroupList),
            ("identity.several_group_headers", severalGroupHeaders && !hasGroupList),
            ("identity.identity_provider", provider != nil && preset != .azureEasyAuth),
        ]
        return unused.filter(\.isSet).map { key, _ in
            SettingProblem(key, "nothing: identity.preset \(preset.rawValue) does not use it")
        }
    }

    private func headerProblems() -> [SettingProblem] {
        let names = HeaderNames(self)
        var problems: [SettingProblem] = []
        problems.require(!names.user.isEmpty || usesAssertion, "identity.user_header", "a header name")
        var seen: [String: String] = [:]
        for (key, name) in names.keyed where !name.isEmpty {
            problems.require(
                name.utf8.allSatisfy(isTokenByte),
                key,
                "a header name: letters, digits and !#$%&'*+-.^_`|~ (RFC 9110 section 5.1)"
            )
            problems.require(
                !unusableHeaders.contains(name.lowercased()),
                key,
                "a header that carries no other meaning"
            )
            if key == "identity.user_header" || key == "identity.groups_header" {
                let first = seen.updateValue(key, forKey: name.lowercased())
                problems.require(first == nil, key, "another header than \(first ?? key)")
            }
        }
        return problems
    }
}

/// Headers whose own meaning rules out that they carry an identity.
private let unusableHeaders: Set<String> = [
    "accept", "connection", "content-length", "content-type", "cookie", "expect", "host", "origin", "te", "trailer",
    "transfer-encoding", "upgrade", "x-forwarded-for", "forwarded",
]

/// A byte of a token (RFC 9110 §5.6.2).
func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        true
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
        UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
        true
    default: false
    }
}

private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
        true
    default: false
    }
}
