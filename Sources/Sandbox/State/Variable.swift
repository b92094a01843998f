/// A template variable: a name whose value differs by user, group or org (attribute-based access control).
struct Variable: Row {
    /// One list of values and whom it is for.
    struct Assignment: Sendable, Equatable {
        var values: [String]
        let org: String
        let principalType: String?
        let principal: String?
        let model: String?
        let priority: Int?

        /// Whether both are for the same.
        func concernsSame(_ other: Assignment) -> Bool {
            org == other.org && principalType == other.principalType && principal == other.principal
                && model == other.model
        }
    }

    let id: String
    var name: String
    let type: String
    var isSensitive = false
    var assignments: [Assignment] = []

    var key: ExactText { ExactText(name) }
}
