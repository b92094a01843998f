public import JSON

/// What a user prefers, for `userUpdatepreference`; nil leaves a preference as it is (`build_user_preferences`).
public struct UserPreferences: Sendable, Hashable {
    /// A locale such as `en-US`, from the vendor's list.
    public var preferredLocale: String?
    /// Whether a mail tells of what was shared.
    public var notifyOnShare: Bool?
    /// Whether the analyst's introduction is over.
    public var analystOnboardingComplete: Bool?
    /// Whether the guided tour is offered.
    public var showWalkMe: Bool?

    public init(
        preferredLocale: String? = nil,
        notifyOnShare: Bool? = nil,
        analystOnboardingComplete: Bool? = nil,
        showWalkMe: Bool? = nil
    ) {
        self.preferredLocale = preferredLocale
        self.notifyOnShare = notifyOnShare
        self.analystOnboardingComplete = analystOnboardingComplete
        self.showWalkMe = showWalkMe
    }

    /// As the call takes it.
    public var json: JSONValue {
        let parameters: Parameters = [
            "preferredLocale": .text(preferredLocale), "notifyOnShare": .flag(notifyOnShare),
            "analystOnboardingComplete": .flag(analystOnboardingComplete), "showWalkMe": .flag(showWalkMe),
        ]
        return .object(parameters.object)
    }
}
