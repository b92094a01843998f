internal import JSON

/// Where the values of ABAC variables come from, and which values nobody may send.
struct AttributePolicy: Sendable {
    /// Opens every row of a variable (ThoughtSpot: ABAC with RLS variables).
    static let wildcardAll = "TS_WILDCARD_ALL"
    /// Opens no row; what a missing attribute becomes, because leaving it out keeps the user's earlier value.
    static let wildcardNone = "TS_WILDCARD_NONE"

    private let sources: [(name: String, source: AttributeSource)]
    private let missing: TokenSettings.MissingAttribute

    init(_ settings: TokenSettings) {
        sources = settings.attributes.sorted { Name($0.key) < Name($1.key) }
            .compactMap { name, text in AttributeSource(text).map { (name, $0) } }
        missing = settings.attributesMissing
    }

    /// Every configured variable with at least one value.
    func attributes(of identity: Identity) throws(Refused) -> [Grant.Attribute] {
        var attributes: [Grant.Attribute] = []
        for (name, source) in sources {
            var values = try values(source, identity)
            if values.isEmpty {
                guard missing == .none else { throw Refused(.identityDenied, "an attribute has no value") }
                values = [AttributePolicy.wildcardNone]
            }
            attributes.append(Grant.Attribute(name: name, values: values))
        }
        return attributes
    }

    private func values(_ source: AttributeSource, _ identity: Identity) throws(Refused) -> [String] {
        let found: [String]
        switch source {
        // The operator's own word, in the operator's own file: the only one that may open everything.
        case .constant(let value): return [value]
        case .header(let name): found = [identity.attributeHeaders[name] ?? ""]
        case .claim(let name): found = try claimValues(identity.claims?.claim(name))
        }
        let values = found.filter { !$0.trimmingSpaces().isEmpty }
        for value in values where !AttributePolicy.isHarmless(value) {
            throw Refused(.identityDenied, "an attribute carries a wildcard or hidden characters")
        }
        return values
    }

    private func claimValues(_ value: JSONValue?) throws(Refused) -> [String] {
        switch value {
        case nil, .null: return []
        case .string(let text): return [text]
        case .number(let number): return [number.text]
        case .bool(let flag): return [flag ? "true" : "false"]
        case .array(let list):
            var values: [String] = []
            for element in list {
                if case .array = element { throw Refused(.identityDenied, "an attribute is a list of lists") }
                values += try claimValues(element)
            }
            return values
        case .object: throw Refused(.identityDenied, "an attribute is an object")
        }
    }

    /// No wildcard in any spelling, with or without space around it, and nothing invisible that could hide one.
    private static func isHarmless(_ value: String) -> Bool {
        guard NameCheck.isPlain(value) else { return false }
        let bare = Folding.fold(value).unicodeScalars.lazy.filter { !$0.properties.isWhitespace }.map(\.value)
        return !bare.starts(with: wildcardAll.utf8.lazy.map { UInt32(lowercased($0)) })
    }
}
