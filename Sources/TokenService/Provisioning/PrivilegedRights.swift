package import JSON
package import ThoughtSpot

extension ProvisioningSettings {
    /// Whether whoever has one of these could administer or see past row-level security (v2-auth: PRIVILEGES).
    package static func isPower(_ privileges: [Privilege]) -> Bool {
        privileges.contains { privilege in
            privilege.rawValue.hasSuffix("ADMINISTRATION")
                || ["BYPASSRLS", "USERMANAGEMENT", "CONTROL_TRUSTED_AUTH", "CAN_MANAGE_VARIABLES"]
                    .contains(privilege.rawValue)
        }
    }

    /// Whether one of these roles is such a right, by what `role/search` answered; one that the answer does not tell of
    /// counts as one.
    package static func hasPowerfulRole(_ roles: [String], in answer: JSONValue) -> Bool {
        let found = answer["data"]?.array ?? []
        return roles.contains { id in
            guard let role = found.first(where: { $0["id"]?.string == id }), let words = role["privileges"]?.array
            else { return true }
            return isPower(words.map { Privilege(rawValue: $0.string ?? "ADMINISTRATION") })
        }
    }
}
