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
    /// The ways of writing a document.
    public enum Language: String, Sendable, CaseIterable {
        case yaml, json
    }

    /// A document from its YAML text.
    public init(yaml text: String) throws(TMLSyntaxError) {
        let bytes = Array(text.utf8)
        do { self.init(Origin(bytes: bytes, value: try YAMLText(parsing: bytes).value, isJSON: false)) } catch {
            throw TMLSyntaxError(position: error.position, reason: error.reason.rawValue)
        }
    }

    /// A document as ThoughtSpot writes it or people keep it on disk: JSON if it is JSON, else YAML; a mark is skipped.
    public init(parsing text: String) throws(TMLSyntaxError) {
        let first = text.utf8.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
        guard first == UInt8(ascii: "{") else {
            try self.init(yaml: text)
            return
        }
        let bytes = Array(text.utf8)
        do {
            let value = try JSONParser(maximumDepth: 512, skipsBOM: true).value(of: bytes)
            self.init(Origin(bytes: bytes, value: value, isJSON: true))
        } catch {
            // A YAML mapping may stand in braces at the top, too; of two complaints the later one knows more.
            let isJSON: Bool
            do {
                try self.init(yaml: text)
                return
            } catch let other {
                isJSON = (error.position.line, error.position.column) >= (other.position.line, other.position.column)
                guard isJSON else { throw other }
            }
            throw TMLSyntaxError(position: error.position, reason: error.reason.rawValue)
        }
    }

    /// The language of the text it was read from; YAML for a document that was made here.
    public var language: Language { origin?.isJSON == true ? .json : .yaml }

    /// The document as YAML.
    ///
    /// If it was read from YAML, the lines where nothing changed are those that were read, quotes, folding, comments and
    /// line ends included; what is new is written as ThoughtSpot writes it. Else it is `formatted` YAML.
    public var yaml: String {
        guard let origin, !origin.isJSON, let text = try? YAMLText(parsing: origin.bytes) else {
            return formatted(.yaml)
        }
        return String(decoding: text.replacing(with: json), as: UTF8.self)
    }

    /// The document in the language in which it was read, changed only where its content changed.
    public var written: String {
        guard let origin, origin.isJSON else { return yaml }
        if origin.value == json { return String(decoding: origin.bytes, as: UTF8.self) }
        guard let text = YAMLText(json: origin.bytes, value: origin.value) else { return formatted(.json) }
        return String(decoding: text.replacing(with: json), as: UTF8.self)
    }

    /// The document as ThoughtSpot writes it, whatever it was read from; JSON with one member a line.
    public func formatted(_ language: Language) -> String {
        switch language {
        case .yaml: YAMLWriter().text(of: json)
        case .json: JSONWriter(layout: .pretty).text(of: json) + "\n"
        }
    }
}
