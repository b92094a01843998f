/// The kill switch's content: names that are refused from the next request on (`policy.block_file`).
package struct BlockList: Sendable, Equatable {
    /// User names and patterns with `*`, compared by their folded forms.
    package let users: [String]
    /// Group names and patterns; whoever carries one of them, before or after mapping, is refused.
    package let groups: [String]
    /// Org numbers or names.
    package let orgs: [String]

    let blockedUsers: NameList
    let blockedGroups: NameList
    let blockedOrgs: NameList

    package init(users: [String] = [], groups: [String] = [], orgs: [String] = []) {
        self.users = users
        self.groups = groups
        self.orgs = orgs
        blockedUsers = NameList(users)
        blockedGroups = NameList(groups)
        blockedOrgs = NameList(orgs)
    }

    package static func == (left: BlockList, right: BlockList) -> Bool {
        left.users == right.users && left.groups == right.groups && left.orgs == right.orgs
    }
}
