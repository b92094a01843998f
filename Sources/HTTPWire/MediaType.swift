/// A media type with its parameters, as in `Content-Type` (RFC 9110 §8.3.1).
package struct MediaType: Sendable {
    /// `type/subtype` in lower case.
    package let essence: String
    /// Names in lower case, values as given, in order.
    package let parameters: [(name: String, value: String)]

    /// Parses a field value; anything that is not exactly the grammar is an error, two parameters of one name included.
    package init(_ octets: [UInt8]) throws(CodingError) {
        var reader = OctetReader(octets)
        guard let type = reader.token(), reader.skip("/"), let subtype = reader.token() else { throw .badMediaType }
        essence = "\(type)/\(subtype)".lowercased()
        var parameters: [(name: String, value: String)] = []
        while reader.skipBlanks(), !reader.isAtEnd {
            guard reader.skip(";"), reader.skipBlanks(), let name = reader.token()?.lowercased(), reader.skip("="),
                let value = reader.token() ?? reader.quotedString(),
                !parameters.contains(where: { $0.name == name })
            else { throw .badMediaType }
            parameters.append((name, value))
        }
        self.parameters = parameters
    }

    /// The value of that parameter, its name in lower case.
    package func parameter(_ name: String) -> String? {
        parameters.first { $0.name == name }?.value
    }
}
