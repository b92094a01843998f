/// Which kind of token is asked for (`token.*`).
package struct TokenSettings: Sendable {
    /// ThoughtSpot's REST API that mints (`token.api`).
    package enum API: String, Sendable, CaseIterable { case v1, v2 }

    /// The kind of V2 token (`token.mode`).
    package enum Mode: String, Sendable, CaseIterable { case full, object, custom }

    /// What a V1 token opens (`token.access_level`).
    package enum AccessLevel: String, Sendable, CaseIterable {
        case full = "FULL"
        case reportBookView = "REPORT_BOOK_VIEW"
    }

    /// Whether the variables replace the user's earlier ones or add to them (`token.persist_option`).
    package enum Persist: String, Sendable, CaseIterable {
        case replace = "REPLACE"
        case append = "APPEND"
    }

    /// What happens if an attribute has no value (`token.attributes_missing`).
    package enum MissingAttribute: String, Sendable, CaseIterable {
        /// `TS_WILDCARD_NONE`: the variable shows no row.
        case none
        case refuse
    }

    package var api = API.v1
    package var mode = Mode.full
    package var accessLevel = AccessLevel.full
    /// The object of `object` tokens and of `REPORT_BOOK_VIEW`.
    package var objectID: String?
    /// What is asked for; V1 has no such parameter.
    package var validitySeconds = 300
    /// Nothing longer is asked for or accepted.
    package var maximumValiditySeconds = 86_400
    /// ABAC variable → where its value comes from: `claim:NAME`, `header:NAME` or `constant:VALUE`.
    package var attributes: [String: String] = [:]
    package var attributesMissing = MissingAttribute.none
    package var persist = Persist.replace
    package var org = OrgSettings()

    package init() {}

    /// What is wrong with kind, object, validity and attributes.
    func problems() -> [SettingProblem] {
        var problems: [SettingProblem] = []
        problems.require(api == .v2 || mode == .full, "token.mode", "full with token.api v1; object and custom need v2")
        problems.require(
            api == .v1 || accessLevel == .full,
            "token.access_level",
            "FULL with token.api v2; use token.mode object instead"
        )
        let needsObject = (api == .v2 && mode == .object) || (api == .v1 && accessLevel == .reportBookView)
        problems.require(
            !needsObject || !(objectID ?? "").isEmpty,
            "token.object_id",
            "the object's id, which this kind of token is for"
        )
        problems.require(
            needsObject || objectID == nil,
            "token.object_id",
            "nothing, unless token.mode is object or token.access_level is REPORT_BOOK_VIEW"
        )
        problems.require((1...86_400).contains(maximumValiditySeconds), "token.maximum_validity_seconds", "1 to 86400")
        problems.require(
            (1...86_400).contains(validitySeconds) && validitySeconds <= maximumValiditySeconds,
            "token.validity_seconds",
            "1 to 86400, at most token.maximum_validity_seconds"
        )
        problems.require(
            attributes.isEmpty || (api == .v2 && mode == .custom),
            "token.attributes",
            "nothing, unless token.api is v2 and token.mode is custom"
        )
        for (name, source) in attributes.sorted(by: { $0.key < $1.key }) {
            problems.require(
                !name.isEmpty && AttributeSource(source) != nil,
                "token.attributes.\(name)",
                "claim:NAME, header:NAME or constant:VALUE"
            )
        }
        return problems + org.problems()
    }
}
