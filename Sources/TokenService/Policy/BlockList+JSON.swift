package import JSON

extension BlockList {
    /// From the kill switch's file: `{"users":[…],"groups":[…],"orgs":[…]}`, each optional, orgs as numbers or names.
    ///
    /// Anything else is a problem, and so is an entry that can never meet a request under these settings: a misspelt
    /// switch that does nothing would be worse than none.
    package init(json: JSONValue, for settings: ServiceSettings) throws(SettingProblem) {
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
        if let idle = BlockList.idle(users, "users", NameGrammar.couldHold(userPattern:))
            ?? BlockList.idle(groups, "groups", NameGrammar.couldHold(groupPattern:))
            ?? BlockList.idle(orgs, "orgs", settings.couldUse(org:))
        {
            throw idle
        }
    }

    /// The first entry that meets nobody.
    private static func idle(
        _ entries: [String],
        _ member: String,
        _ couldMatch: (String) -> Bool
    ) -> SettingProblem? {
        guard let index = entries.firstIndex(where: { !couldMatch($0) }) else { return nil }
        let allowed =
            switch member {
            case "orgs": "orgs only as tokens are asked for here: by number (by name with token.mode custom), if by any"
            case "groups": "groups as they are written, without space around them, or patterns with *"
            default: "users as they are written, without space around them, or patterns with * such as *@example.com"
            }
        return SettingProblem("policy.block_file", "\(allowed); \(member)[\(index)] can never match")
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

extension ServiceSettings {
    /// Whether a token could be for that org: some org is asked for, and in this form.
    fileprivate func couldUse(org text: String) -> Bool {
        guard token.org.constant != nil || token.org.isPerUser, let org = OrgIdentifier(text) else { return false }
        let used = [token.org.constant].compactMap(\.self) + token.org.map.values
        switch org {
        case .number: return used.contains { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        case .name: return used.contains { !$0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        }
    }
}
