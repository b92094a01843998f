package import JSON

/// Reads YAML texts such as TML documents into JSON values: a value of settings.
///
/// Order is kept, duplicate names are refused by bytes, aliases are followed within bounds. Plain scalars get a type
/// only where YAML 1.1 and 1.2 readers agree on it. `YAMLText` keeps comments and styles, too.
package struct YAMLParser: Sendable {
    /// How many mappings and sequences may lie in each other; the composer recurses, so at most 512.
    package var maximumDepth: Int
    /// The largest text in bytes.
    package var maximumBytes: Int
    /// How many values there may be, counting those that aliases repeat.
    package var maximumValues: Int

    /// The defaults: 64 deep, 16 MiB, a million values.
    package init(maximumDepth: Int = 64, maximumBytes: Int = 16 << 20, maximumValues: Int = 1_000_000) {
        precondition((1...512).contains(maximumDepth), "the composer's recursion is bounded")
        self.maximumDepth = maximumDepth
        self.maximumBytes = maximumBytes
        self.maximumValues = maximumValues
    }

    /// The value of the text's only document.
    package func value(of bytes: [UInt8]) throws(YAMLError) -> JSONValue {
        try root(of: bytes, isJSON: false).value
    }

    /// The only document with the places of its values.
    ///
    /// - Parameter isJSON: whether plain numbers are JSON's, with any exponent.
    func root(of bytes: [UInt8], isJSON: Bool) throws(YAMLError) -> YAMLNode {
        guard bytes.count <= maximumBytes else {
            throw YAMLError(reason: .tooLarge, position: JSONPosition(line: 1, column: 1))
        }
        var composer = YAMLComposer(bytes, limits: self, isJSON: isJSON)
        return try composer.document()
    }
}
