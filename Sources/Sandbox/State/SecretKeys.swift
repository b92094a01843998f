/// The trusted-authentication secret keys and whether they are switched on.
struct SecretKeys: Sendable {
    /// One key; a later generation replaces an earlier one.
    struct Key: Sendable {
        let text: String
        let generation: Int
        /// Nil: the cluster's key, good for every org.
        let org: Int?
    }

    private(set) var keys: [Key]
    /// Trusted authentication as a whole (V1 answers 500 when it is off).
    var isEnabled = true
    private(set) var generation = 1

    init(_ text: String) { keys = [Key(text: text, generation: 1, org: nil)] }

    /// The key of that text, good for that org.
    func find(_ text: String, org: Int?) -> Key? {
        keys.first { $0.text.isExactly(text) && ($0.org == nil || org == nil || $0.org == org) }
    }

    /// Puts a new key in place of the old one of the same org (nil: the cluster's).
    ///
    /// The cluster itself has no overlap: the old key dies at once. `overlap` keeps it, for tests of two live keys.
    mutating func rotate(to text: String, org: Int?, overlap: Bool) {
        generation += 1
        if !overlap { keys.removeAll { $0.org == org } }
        keys.append(Key(text: text, generation: generation, org: org))
    }

    /// Forgets every key of that org (nil: the cluster's).
    mutating func revoke(org: Int?) { keys.removeAll { $0.org == org } }
}
