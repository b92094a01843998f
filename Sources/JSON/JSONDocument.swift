/// A value together with where everything in it stands, so that a complaint can name the line.
public struct JSONDocument: Sendable {
    /// Where a value stands.
    struct Place: Sendable {
        let name: JSONPosition?
        let value: JSONPosition
    }

    /// The outermost value.
    public let value: JSONValue
    private let places: [JSONPath: Place]
    /// Members whose name stood in their object before, in order; only if the parser lists them.
    public let duplicates: [Duplicate]

    /// A member that was passed over because its name stood before.
    public struct Duplicate: Sendable {
        public let path: JSONPath
        /// Where the name stands.
        public let position: JSONPosition
    }

    init(value: JSONValue, places: [JSONPath: Place], duplicates: [Duplicate]) {
        self.value = value
        self.places = places
        self.duplicates = duplicates
    }

    /// Where the value at that path begins.
    public func position(ofValueAt path: JSONPath) -> JSONPosition? { places[path]?.value }

    /// Where the name of the member at that path begins; `nil` for elements.
    public func position(ofNameAt path: JSONPath) -> JSONPosition? { places[path]?.name }
}
