internal import CYAML

/// libyaml's emitter into memory.
final class YAMLEventSink {
    /// How a scalar is written; libyaml falls back to quotes where a style cannot carry the text.
    enum Style {
        case plain, singleQuoted, doubleQuoted, literal

        fileprivate var code: yaml_scalar_style_t {
            switch self {
            case .plain: YAML_PLAIN_SCALAR_STYLE
            case .singleQuoted: YAML_SINGLE_QUOTED_SCALAR_STYLE
            case .doubleQuoted: YAML_DOUBLE_QUOTED_SCALAR_STYLE
            case .literal: YAML_LITERAL_SCALAR_STYLE
            }
        }
    }

    // Allocated in init and freed in deinit; the emitter calls back only while it is given an event, that is while
    // this object lives.
    private let emitter: UnsafeMutablePointer<yaml_emitter_t>
    private var output: [UInt8] = []

    init() {
        emitter = .allocate(capacity: 1)
        precondition(yaml_emitter_initialize(emitter) == 1, "libyaml had no memory")
        yaml_emitter_set_unicode(emitter, 1)
        yaml_emitter_set_indent(emitter, 2)
        // No folding: a broken long line is harder to compare than a long one.
        yaml_emitter_set_width(emitter, -1)
        let context = Unmanaged.passUnretained(self).toOpaque()
        yaml_emitter_set_output(
            emitter,
            { context, bytes, count in
                guard let context else { return 0 }
                let sink = Unmanaged<YAMLEventSink>.fromOpaque(context).takeUnretainedValue()
                sink.output.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
                return 1
            },
            context
        )
    }

    deinit {
        yaml_emitter_delete(emitter)
        emitter.deallocate()
    }

    /// Begins the only document.
    func begin() {
        emit { yaml_stream_start_event_initialize(&$0, YAML_UTF8_ENCODING) }
        emit { yaml_document_start_event_initialize(&$0, nil, nil, nil, 1) }
    }

    /// Ends it and gives the bytes.
    func end() -> [UInt8] {
        emit { yaml_document_end_event_initialize(&$0, 1) }
        emit { yaml_stream_end_event_initialize(&$0) }
        return output
    }

    /// One scalar.
    func scalar(_ text: String, _ style: Style) {
        let bytes = Array(text.utf8)
        emit {
            yaml_scalar_event_initialize(&$0, nil, nil, bytes, Int32(clamping: bytes.count), 1, 1, style.code)
        }
    }

    /// A sequence around what `body` writes; `[]` if empty.
    func sequence(isEmpty: Bool, _ body: () -> Void) {
        let style = isEmpty ? YAML_FLOW_SEQUENCE_STYLE : YAML_BLOCK_SEQUENCE_STYLE
        emit { yaml_sequence_start_event_initialize(&$0, nil, nil, 1, style) }
        body()
        emit { yaml_sequence_end_event_initialize(&$0) }
    }

    /// A mapping around the names and values that `body` writes; `{}` if empty.
    func mapping(isEmpty: Bool, _ body: () -> Void) {
        let style = isEmpty ? YAML_FLOW_MAPPING_STYLE : YAML_BLOCK_MAPPING_STYLE
        emit { yaml_mapping_start_event_initialize(&$0, nil, nil, 1, style) }
        body()
        emit { yaml_mapping_end_event_initialize(&$0) }
    }

    /// The emitter takes over the event; events in the right order of valid UTF-8 cannot fail but for memory.
    private func emit(_ make: (inout yaml_event_t) -> Int32) {
        var event = yaml_event_t()
        precondition(make(&event) == 1 && yaml_emitter_emit(emitter, &event) == 1, "libyaml had no memory")
    }
}
