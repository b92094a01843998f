internal import JSON

/// One step of a YAML text, as libyaml reports it.
struct YAMLEvent {
    /// What begins, ends or stands there.
    enum Kind {
        case streamStart, streamEnd, documentStart, documentEnd
        case alias(String)
        case scalar(YAMLScalar, anchor: String?)
        case sequenceStart(anchor: String?, tag: String?, isFlow: Bool)
        case mappingStart(anchor: String?, tag: String?, isFlow: Bool)
        case sequenceEnd, mappingEnd
    }

    let kind: Kind
    /// Where it begins.
    let position: JSONPosition
    /// The bytes of the file it covers.
    let range: Range<Int>
}
