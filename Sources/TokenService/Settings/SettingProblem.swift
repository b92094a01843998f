/// One thing wrong with the settings: which key, and what would be allowed there.
package struct SettingProblem: Error, Sendable, Hashable, CustomStringConvertible {
    /// The key as it stands in the configuration file, sections joined by dots.
    package let key: String
    /// What is allowed, as the end of the sentence "KEY: …".
    package let allowed: String

    package init(_ key: String, _ allowed: String) {
        self.key = key
        self.allowed = allowed
    }

    package var description: String { "\(key): \(allowed)" }
}

extension [SettingProblem] {
    /// Adds a problem if the condition does not hold.
    mutating func require(_ condition: Bool, _ key: String, _ allowed: @autoclosure () -> String) {
        if !condition { append(SettingProblem(key, allowed())) }
    }
}
