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

    init(_ settings: ProvisioningSettings) {
        allow = settings.allow.map { Pattern($0) }
        map = [Name: Name](settings.map.map { (Name($0.key), Name($0.value)) }) { first, _ in first }
        statics = Set(settings.statics.map(Name.init))
        sortedStatics = statics.sorted()
        refuses = settings.notAllowed == .refuse
        isOff = settings.groupMode == .ignore
    }

    /// The groups to have, sorted, and the names that were left out.
    func groups(for names: [String]) throws(Refused) -> (granted: [Name], dropped: [String]) {
        guard !isOff else { return ([], []) }
        guard !names.isEmpty else { return (sortedStatics, []) }
        var granted = statics
        var dropped: [String] = []
        for name in names {
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
        let isAllowed = allow.contains { $0.matches(mapped.text) || (mapped != name && $0.matches(name.text)) }
        return isAllowed ? mapped : nil
    }
}
