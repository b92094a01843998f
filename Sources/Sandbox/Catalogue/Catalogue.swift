/// The data objects of the cluster.
struct Catalogue: Sendable {
    /// Gives one user's objects to another; `only` narrows it to those ids.
    mutating func transfer(from: String, to: String, only: Set<String>?) {}
}
