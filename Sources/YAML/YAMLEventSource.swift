internal import CYAML
internal import JSON

/// libyaml's parser over one text.
final class YAMLEventSource {
    // Both are allocated in init and freed in deinit, and only this object knows them: the parser keeps a pointer into
    // the text for its whole life.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let text: UnsafeMutableBufferPointer<UInt8>
    private let input: YAMLInput

    /// Takes a copy of the bytes, which must be UTF-8: no guessing by byte order marks.
    init(_ bytes: [UInt8]) {
        input = YAMLInput(bytes)
        text = .allocate(capacity: input.bytes.count)
        _ = text.initialize(from: input.bytes)
        parser = .allocate(capacity: 1)
        precondition(yaml_parser_initialize(parser) == 1, "libyaml had no memory")
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, UnsafePointer(text.baseAddress), text.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        text.deallocate()
    }

    /// The next event; not to be asked again after the stream's end or an error.
    func next() throws(YAMLError) -> YAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
        defer { yaml_event_delete(&event) }
        let start = input.offset(ofCharacter: event.start_mark.index)
        return YAMLEvent(
            kind: kind(of: event),
            position: YAMLEventSource.position(event.start_mark),
            range: start..<max(start, input.offset(ofCharacter: event.end_mark.index))
        )
    }

    private func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
        switch event.type {
        case YAML_STREAM_START_EVENT: return .streamStart
        case YAML_DOCUMENT_START_EVENT: return .documentStart
        case YAML_DOCUMENT_END_EVENT: return .documentEnd
        case YAML_ALIAS_EVENT: return .alias(string(event.data.alias.anchor) ?? "")
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            let style = YAMLEventSource.style(scalar.style)
            let text = String(decoding: bytes, as: UTF8.self)
            let value = YAMLScalar(
                text: input.text(text, isDoubleQuoted: style == .doubleQuoted),
                tag: string(scalar.tag),
                style: style
            )
            return .scalar(value, anchor: string(scalar.anchor))
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            let isFlow = start.style == YAML_FLOW_SEQUENCE_STYLE
            return .sequenceStart(anchor: string(start.anchor), tag: string(start.tag), isFlow: isFlow)
        case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            let isFlow = start.style == YAML_FLOW_MAPPING_STYLE
            return .mappingStart(anchor: string(start.anchor), tag: string(start.tag), isFlow: isFlow)
        case YAML_MAPPING_END_EVENT: return .mappingEnd
        default: return .streamEnd
        }
    }

    private static func style(_ style: yaml_scalar_style_t) -> YAMLScalar.Style {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }

    private func string(_ text: UnsafeMutablePointer<UInt8>?) -> String? {
        text.map { String(cString: $0) }
    }

    private func failure() -> YAMLError {
        switch parser.pointee.error {
        case YAML_READER_ERROR:
            // The reader runs ahead of the parser and knows only its offset.
            YAMLError(reason: .invalidUTF8, position: position(atByte: parser.pointee.problem_offset))
        default:
            YAMLError(reason: .syntax, position: YAMLEventSource.position(parser.pointee.problem_mark))
        }
    }

    private static func position(_ mark: yaml_mark_t) -> JSONPosition {
        JSONPosition(line: mark.line + 1, column: mark.column + 1)
    }

    private func position(atByte offset: Int) -> JSONPosition {
        let before = text.prefix(offset)
        let line = before.suffix(from: before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
        return JSONPosition(
            line: before.count { $0 == 0x0A } + 1,
            column: line.count { $0 & 0xC0 != 0x80 } + 1
        )
    }
}
