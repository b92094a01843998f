/// A word of an enumeration that the vendor extends: constants for the known ones, any other text is kept as it is.
public protocol OpenWord: RawRepresentable<String>, Hashable, Sendable, JSONElement, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    init(rawValue: String)
}

extension OpenWord {
    public init(stringLiteral text: String) { self.init(rawValue: text) }
    public var description: String { rawValue }
}
