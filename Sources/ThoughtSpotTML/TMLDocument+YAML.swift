public import JSON
public import ThoughtSpot
internal import YAML

/// Why a text is no TML document: what and where, never a value.
public struct TMLSyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where.
    public let position: JSONPosition
    /// For example `the same name stands twice in one mapping`.
    public let reason: String

    /// For example `line 3, column 14: the text is not YAML`.
    public var description: String { "\(position): \(reason)" }
}

extension TMLDocument {
    /// A document from its YAML text, order kept; comments and the ways of quoting are not.
    public init(yaml text: String) throws(TMLSyntaxError) {
        do { self.init(json: try YAMLParser().value(of: Array(text.utf8))) } catch {
            throw TMLSyntaxError(position: error.position, reason: error.reason.rawValue)
        }
    }

    /// A document as ThoughtSpot writes it or people keep it on disk: JSON if it begins with a brace, else YAML.
    public init(parsing text: String) throws(TMLSyntaxError) {
        let first = text.utf8.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
        guard first == UInt8(ascii: "{") else {
            try self.init(yaml: text)
            return
        }
        do { self.init(json: try JSONParser(maximumDepth: 512, skipsBOM: true).value(of: Array(text.utf8))) } catch {
            throw TMLSyntaxError(position: error.position, reason: error.reason.rawValue)
        }
    }

    /// The document as YAML, as people read it and version control keeps it.
    ///
    /// Block style; texts are quoted where any reader would take them for another type.
    public var yaml: String { YAMLWriter().text(of: json) }
}
