internal import JSON
internal import YAML

@testable internal import JOSE

/// What must hold of every octet sequence that claims to be JSON, a signed assertion or a key.
enum ValueProperties {
    /// What parses comes back from its own writing.
    static func json(_ input: [UInt8], allowsComments: Bool) {
        let parser = JSONParser(allowsComments: allowsComments)
        guard let value = try? parser.value(of: input) else { return }
        let written = JSONWriter().bytes(of: value)
        guard let again = try? JSONParser().value(of: written) else {
            preconditionFailure("our own writing is refused")
        }
        precondition(again == value && JSONWriter().bytes(of: again) == written, "the value changed")
        guard let pretty = try? JSONParser().value(of: JSONWriter(layout: .pretty, isASCIIOnly: true).bytes(of: value))
        else {
            preconditionFailure("our own layout is refused")
        }
        precondition(JSONWriter().bytes(of: pretty) == written, "the layout changed the value")
    }

    /// What parses as YAML, or as JSON, comes back from its YAML.
    static func yaml(_ input: [UInt8]) {
        for value in [try? YAMLParser().value(of: input), try? JSONParser().value(of: input)] {
            guard let value else { continue }
            guard let again = try? YAMLParser().value(of: YAMLWriter().bytes(of: value)) else {
                preconditionFailure("our own YAML is refused")
            }
            precondition(again.isEquivalent(to: value), "the value changed")
        }
    }

    /// A token is exactly its three parts: what parses is the canonical encoding of what it says.
    static func jws(_ input: [UInt8]) {
        guard let token = try? CompactJWS(parsing: input, maximumBytes: 16 << 10, padding: .none) else { return }
        let parts = input.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        precondition(parts.count == 3, "a token of other than three parts")
        precondition(Base64URL.encode(token.payload).utf8.elementsEqual(parts[1]), "two spellings of one payload")
        precondition(Base64URL.encode(token.signature).utf8.elementsEqual(parts[2]), "two spellings of one signature")
        _ = try? Claims(parsing: token.payload)
    }

    /// Whatever stands in a key file, reading it ends.
    static func keys(_ input: [UInt8]) {
        _ = KeySet(file: input)
    }
}
