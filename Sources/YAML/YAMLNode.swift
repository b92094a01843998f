internal import JSON

/// A value with the place where it stands in its text.
struct YAMLNode: Sendable {
    /// One member of a mapping.
    struct Member: Sendable {
        let key: YAMLNode
        let value: YAMLNode
    }

    /// What stands there.
    enum Content: Sendable {
        case scalar(YAMLScalar.Style)
        /// The value of an anchor further up.
        case alias
        case sequence([YAMLNode], isFlow: Bool)
        case mapping([Member], isFlow: Bool)
    }

    let value: JSONValue
    /// The bytes from its anchor, tag or first character to the end of what libyaml takes for it.
    let range: Range<Int>
    let content: Content
    /// How many values it holds, itself included.
    let count: Int
}
