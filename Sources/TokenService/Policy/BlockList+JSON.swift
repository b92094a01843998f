package import JSON

extension BlockList {
    /// From the kill switch's file: `{"users":[…],"groups":[…],"orgs":[…]}`, each optional, orgs as numbers or names.
    ///
    /// Anything else is a problem, because a misspelt switch that does nothing would be worse than none.
    package init(json: JSONValue) throws(SettingProblem) {
        guard case .object(let object) = json else {
            throw SettingProblem("policy.block_file", "a JSON object with users, groups and orgs")
        }
        for member in object.members where !["users", "groups", "orgs"].contains(member.name) {
            throw SettingProblem("policy.block_file", "users, groups and orgs; nothing else")
        }
        self.init(
            users: try BlockList.names(object["users"], "users"),
            groups: try BlockList.names(object["groups"], "groups"),
            orgs: try BlockList.names(object["orgs"], "orgs")
        )
    }

    private static func names(_ value: JSONValue?, _ member: String) throws(SettingProblem) -> [String] {
        guard let value else { return [] }
        let problem = SettingProblem("policy.block_file", "\(member) as a list of names")
        guard case .array(let elements) = value else { throw problem }
        var names: [String] = []
        for element in elements {
            switch element {
            case .string(let text) where !text.isEmpty: names.append(text)
            case .number(let number) where member == "orgs": names.append(number.text)
            case .string, .number, .null, .bool, .array, .object: throw problem
            }
        }
        return names
    }
}
