package import JSON

/// A YAML or JSON text that remembers how it was written.
///
/// Invariant: the text of an unchanged value is the text that was read, octet for octet; the text of any other value
/// reads back as that value, and differs only in the lines where something changed, as far as the syntax allows.
package struct YAMLText: Sendable {
    /// The text as it was read.
    package let bytes: [UInt8]

    private let root: YAMLNode
    private let isJSON: Bool
    private let parser: YAMLParser

    /// What the text says.
    package var value: JSONValue { root.value }

    /// A YAML text.
    package init(parsing bytes: [UInt8], by parser: YAMLParser = YAMLParser()) throws(YAMLError) {
        self.bytes = bytes
        self.parser = parser
        isJSON = false
        root = try parser.root(of: bytes, isJSON: false)
    }

    /// A JSON text, which a JSON parser has read as that value; nil if it is written as YAML readers do not allow.
    package init?(json bytes: [UInt8], value: JSONValue, by parser: YAMLParser = YAMLParser()) {
        guard let root = try? parser.root(of: bytes, isJSON: true), root.value == value else { return nil }
        self.bytes = bytes
        self.parser = parser
        self.root = root
        isJSON = true
    }

    /// The text with this value in place of what it said.
    package func replacing(with value: JSONValue) -> [UInt8] {
        if value == root.value { return bytes }
        var editor = YAMLEditor(bytes, isJSON: isJSON)
        if editor.edit(root, to: value, inside: nil, isFlow: isJSON) {
            let edited = editor.result
            // The editor knows no anchors, and YAML has corners: what does not read back is written anew.
            if let again = try? parser.root(of: edited, isJSON: isJSON), again.value == value { return edited }
        }
        let fresh = isJSON ? JSONWriter(layout: .pretty).bytes(of: value) : YAMLWriter().bytes(of: value)
        return (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []) + editor.lineEnds(of: fresh)
    }
}
