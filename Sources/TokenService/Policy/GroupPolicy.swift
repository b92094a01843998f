/// Which ThoughtSpot groups the names from a header or claim lead to.
struct GroupPolicy: Sendable {
    /// More groups than this for one user are refused.
    static let maximumCount = 100

    private let allow: [Pattern]
    private let map: [Name: Name]
    private let statics: Set<Name>
    private let sortedStatics: [Name]
    private let refuses: Bool
    private let isOff: Bool
    /// Names that the operator wrote out; nil where every allowed one may pass.
    private let literal: Set<Name>?

    /// Without a service account (`seesGroups` false) nobody can look whether a group is privileged: then a name passes
    /// only if the operator wrote it out, and none that a pattern alone allows.
    init(_ settings: ProvisioningSettings, seesGroups: Bool) {
        literal = seesGroups ? nil : Set((settings.allow + settings.map.values).map(Name.init))
        allow = settings.allow.map { Pattern($0) }
        map = [Name: Name](settings.map.map { (Name($0.key), Name($0.value)) }) { first, _ in first }
        statics = Set(settings.statics.map(Name.init))
        sortedStatics = statics.sorted()
        refuses = settings.notAllowed == .refuse
        isOff = settings.groupMode == .ignore
    }

    /// The groups to have, sorted, and the names that were left out.
    func groups(for identity: Identity) throws(Refused) -> (granted: [Name], dropped: [String]) {
        guard !isOff else { return ([], []) }
        var dropped = identity.unreadableGroups
        guard dropped.isEmpty || !refuses else { throw Refused(.identityDenied, "a group is no name") }
        guard !identity.groups.isEmpty else { return (sortedStatics, dropped) }
        var granted = statics
        for name in identity.groups {
            if let group = group(for: Name(name)) {
                granted.insert(group)
            } else if refuses {
                throw Refused(.identityDenied, "a group is not on the allow-list")
            } else {
                dropped.append(name)
            }
        }
        guard granted.count <= GroupPolicy.maximumCount else {
            throw Refused(.identityDenied, "more groups than one user may have")
        }
        return (granted.sorted(), dropped)
    }

    /// A built-in or GUID-shaped name never comes from outside, whatever the patterns say.
    private func group(for name: Name) -> Name? {
        let mapped = map.isEmpty ? name : map[name] ?? name
        guard (try? NameGrammar.check(group: mapped.text)) != nil, !ReservedNames.isReserved(group: mapped.text),
            !ReservedNames.isGUIDShaped(mapped.text)
        else { return nil }
        if let literal, !literal.contains(mapped) { return nil }
        let isAllowed = allow.contains { $0.matches(mapped.text) || (mapped != name && $0.matches(name.text)) }
        return isAllowed ? mapped : nil
    }
}
