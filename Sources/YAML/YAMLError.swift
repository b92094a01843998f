package import JSON

/// Why a YAML text cannot be read, and where; it never quotes the text.
package struct YAMLError: Error, Hashable, CustomStringConvertible {
    /// What is wrong.
    package enum Reason: String, Sendable, Hashable, CaseIterable {
        case tooLarge = "the text is larger than allowed"
        case tooDeep = "mappings and sequences are nested deeper than allowed"
        case tooManyValues = "there are more values than allowed, counting those that aliases repeat"
        case syntax = "the text is not YAML"
        case invalidUTF8 = "the bytes are not UTF-8, or hold control characters"
        case noDocument = "there is no document"
        case severalDocuments = "there is more than one document"
        case duplicateName = "the same name stands twice in one mapping"
        case nameNotText = "a name in a mapping is not a plain text"
        case mergeKey = "the merge key << is not supported"
        case unknownAlias = "an alias names no anchor before it"
        case unknownTag = "a tag names a type that JSON lacks, or that its value is not of"
    }

    /// What is wrong.
    package let reason: Reason
    /// Where.
    package let position: JSONPosition

    /// For example `line 3, column 14: the text is not YAML`.
    package var description: String { "\(position): \(reason.rawValue)" }
}
