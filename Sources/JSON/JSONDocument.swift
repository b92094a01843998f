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

    init(value: JSONValue, places: [JSONPath: Place]) {
        self.value = value
        self.places = places
    }

    /// Where the value at that path begins.
    public func position(ofValueAt path: JSONPath) -> JSONPosition? { places[path]?.value }

    /// Where the name of the member at that path begins; `nil` for elements.
    public func position(ofNameAt path: JSONPath) -> JSONPosition? { places[path]?.name }
}
