/// What ThoughtSpot has of a user and the groups they are to have, as far as it was looked at.
struct Situation: Sendable, Equatable {
    /// The user in the org of the grant.
    enum UserState: Sendable, Equatable {
        case unknown
        /// Not in this org, but in the primary one.
        case elsewhere(id: String)
        case known(id: String, groups: [Membership], profile: Plan.Profile = Plan.Profile())
    }

    /// One group the user is in.
    struct Membership: Sendable, Hashable {
        let id: String
        /// Nil where only ids were asked for.
        let name: Name?
    }

    /// A group that is wanted.
    enum GroupState: Sendable, Hashable {
        case unknown
        case known(id: String)
        /// It carries administration or sees past row-level security, directly or through a group above it.
        case privileged(id: String)
    }

    var user: UserState
    var groups: [Name: GroupState]
}
