public import JSON
internal import YAML

extension TMLDocument {
    /// A document as ThoughtSpot writes it or people keep it on disk: JSON if it begins with a brace, else YAML.
    ///
    /// Order and number texts are kept; comments and the ways of quoting are not.
    public init(parsing bytes: [UInt8]) throws(TMLSyntaxError) {
        let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
        if first == UInt8(ascii: "{") {
            do { self.init(json: try JSONParser(maximumDepth: 512, skipsBOM: true).value(of: bytes)) } catch {
                throw TMLSyntaxError(position: error.position, reason: error.reason.rawValue)
            }
        } else {
            do { self.init(json: try YAMLParser().value(of: bytes)) } catch {
                throw TMLSyntaxError(position: error.position, reason: error.reason.rawValue)
            }
        }
    }

    /// A document as ThoughtSpot writes it or people keep it on disk: JSON if it begins with a brace, else YAML.
    public init(parsing text: String) throws(TMLSyntaxError) { try self.init(parsing: Array(text.utf8)) }

    /// The text for a `.tml` file: YAML in block style, texts quoted where any reader would take them for another type.
    public var yaml: String { YAMLWriter().text(of: json) }
}

/// A text is neither JSON nor YAML; the text itself is not quoted.
public struct TMLSyntaxError: Error, Hashable, CustomStringConvertible {
    /// Where.
    public let position: JSONPosition
    /// For example `the same name stands twice in one mapping`.
    public let reason: String

    /// For example `line 3, column 14: the text is not YAML`.
    public var description: String { "\(position): \(reason)" }
}
