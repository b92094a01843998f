public import JSON

/// Named values in order, as they go into a query, a form, a multipart body or a JSON object; a nil value is left out.
public struct Parameters: Sendable, ExpressibleByDictionaryLiteral {
    /// One value, which each encoding writes in its own way.
    public enum Element: Sendable {
        /// As it is in a form, a string in JSON.
        case text(String)
        /// Its JSON text in a form, itself in JSON.
        case json(JSONValue)
        /// Like a text, but never printed.
        case secret(Confidential)
    }

    /// Name and value in order; a name may stand twice.
    public private(set) var elements: [(name: String, value: Element)] = []

    public init(dictionaryLiteral elements: (String, Element?)...) {
        self.elements.reserveCapacity(elements.count)
        for (name, value) in elements { append(name, value) }
    }

    /// Adds a value after the others unless it is nil.
    public mutating func append(_ name: String, _ value: Element?) {
        if let value { elements.append((name, value)) }
    }

    /// The values as a JSON object.
    var object: JSONObject {
        JSONObject(elements.map { JSONObject.Member($0.name, $0.value.json) })
    }
}

extension Parameters.Element {
    /// As a form, a query or a part carries it.
    var wireText: String {
        switch self {
        case .text(let text): text
        case .json(let value): JSONWriter().text(of: value)
        case .secret(let secret): secret.reveal()
        }
    }

    /// As a JSON body carries it.
    var json: JSONValue {
        switch self {
        case .text(let text): .string(text)
        case .json(let value): value
        case .secret(let secret): .string(secret.reveal())
        }
    }
}

/// The spellings endpoints use; each takes nil for "left out".
extension Optional where Wrapped == Parameters.Element {
    static func text(_ text: String?) -> Self { text.map { .some(.text($0)) } ?? nil }

    static func secret(_ secret: Confidential?) -> Self { secret.map { .some(.secret($0)) } ?? nil }

    /// The wire value of an open enumeration.
    static func word(_ word: (some RawRepresentable<String>)?) -> Self { text(word?.rawValue) }

    /// The wire value in upper case, as the reference library sends it.
    static func upper(_ word: (some RawRepresentable<String>)?) -> Self { text(word?.rawValue.uppercased()) }

    /// `true` or `false`.
    static func flag(_ flag: Bool?) -> Self { json(flag.map { .bool($0) }) }

    /// Decimal digits.
    static func number(_ number: Int?) -> Self { json(number.map { .number($0) }) }

    /// A JSON array of strings.
    static func list(_ list: [String]?) -> Self { json(list.map { .array($0.map { .string($0) }) }) }

    /// A JSON array of the wire values of an open enumeration.
    static func words(_ words: [some RawRepresentable<String>]?) -> Self { list(words?.map(\.rawValue)) }

    /// Any JSON value.
    static func json(_ value: JSONValue?) -> Self { value.map { .some(.json($0)) } ?? nil }

    /// Null where the value is not there, for members that the reference always sends.
    static func nullable(_ value: Self) -> Self { value ?? .json(.null) }

    /// An object of those parameters that are there.
    static func object(_ parameters: Parameters?) -> Self { json(parameters.map { .object($0.object) }) }
}
