internal import JSON

/// One ABAC variable of a custom token: all values go as texts, also for numbers and dates.
public struct VariableValues: Sendable, Hashable {
    /// The variable's name.
    public var name: String
    /// What the variable holds for the token's user.
    public var values: [String]

    public init(_ name: String, _ values: [String]) {
        self.name = name
        self.values = values
    }

    var json: JSONValue {
        ["name": .string(name), "values": .array(values.map { .string($0) })]
    }
}

/// What a custom token does to the values kept for its user; with `variable_values` only REPLACE and APPEND are legal.
public struct PersistOption: OpenWord {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `REPLACE` on the wire.
    public static let replace: PersistOption = "REPLACE"
    /// `APPEND` on the wire.
    public static let append: PersistOption = "APPEND"
    /// `NONE`: a legacy word, not legal with variables.
    public static let noPersistence: PersistOption = "NONE"
    /// `RESET` on the wire.
    public static let reset: PersistOption = "RESET"
}
