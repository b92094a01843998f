/// Names and patterns with `*` that somebody wrote down, to be met by any spelling of a name.
struct NameList: Sendable {
    private let names: Set<Name>
    private let patterns: [Pattern]

    /// Entries without a `*` are names.
    init(_ entries: [String]) {
        let isPattern = { (entry: String) in entry.utf8.contains(UInt8(ascii: "*")) }
        names = Set(entries.filter { !isPattern($0) }.map { Name(Folding.fold($0)) })
        patterns = entries.filter(isPattern).map { Pattern(Folding.fold($0)) }
    }

    /// Whether nothing is written down.
    var isEmpty: Bool { names.isEmpty && patterns.isEmpty }

    /// Whether a name is meant, given in its folded form.
    func contains(folded name: String) -> Bool {
        names.contains(Name(name)) || patterns.contains { $0.matches(name) }
    }
}
