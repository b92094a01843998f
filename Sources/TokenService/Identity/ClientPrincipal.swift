internal import JSON

/// The claims that Azure's built-in authentication passes on in `X-MS-CLIENT-PRINCIPAL`.
///
/// Base64 of `{"claims":[{"typ":…,"val":…}],"role_typ":…}` (Microsoft: "Work with user identities in App Service").
struct ClientPrincipal {
    /// What the group claims and the role claims say, each once, in their order.
    let groups: [String]

    /// Refuses what is not that form; an empty value has no groups.
    init(_ value: [UInt8]) throws(Refused) {
        guard !value.isEmpty else {
            groups = []
            return
        }
        guard let bytes = Base64Text.decode(value),
            let principal = try? JSONParser(maximumDepth: 8, maximumBytes: bytes.count).value(of: bytes),
            let claims = principal["claims"]?.array
        else { throw Refused(.identityMalformed, "the client principal cannot be read") }
        let roleType = principal["role_typ"]?.string ?? "roles"
        var names: [String] = []
        var seen: Set<Name> = []
        for claim in claims {
            guard let type = claim["typ"]?.string, let name = claim["val"]?.string else {
                throw Refused(.identityMalformed, "a claim of the client principal is not a text")
            }
            guard [roleType, "roles", "groups"].contains(where: { $0.utf8.elementsEqual(type.utf8) }), !name.isEmpty
            else { continue }
            if seen.insert(Name(name)).inserted { names.append(name) }
        }
        guard names.count <= GroupList.maximumCount else {
            throw Refused(.identityDenied, "more groups than can be looked at")
        }
        groups = names
    }
}
