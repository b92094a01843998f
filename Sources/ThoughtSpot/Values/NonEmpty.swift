/// A list of at least one: for calls to which an empty list means everybody.
public struct NonEmpty<Element: Sendable>: Sendable {
    /// The elements, one or more.
    public let elements: [Element]

    public init(_ first: Element, _ rest: Element...) { elements = [first] + rest }

    /// Nil if the list is empty.
    public init?(_ elements: [Element]) {
        guard !elements.isEmpty else { return nil }
        self.elements = elements
    }
}

/// Said out loud where a call reaches everybody.
public enum Confirmation: Sendable {
    /// It is meant.
    case confirmed
}
