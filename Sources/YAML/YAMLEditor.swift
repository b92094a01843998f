internal import JSON

/// The changes to a text that make it say something else: only where values differ, in the manner of what stands there.
struct YAMLEditor {
    /// Bytes that take the place of others.
    private struct Change {
        let range: Range<Int>
        let bytes: [UInt8]
    }

    let bytes: [UInt8]
    let isJSON: Bool
    let breaks: YAMLLineBreaks
    private var changes: [Change] = []

    init(_ bytes: [UInt8], isJSON: Bool) {
        self.bytes = bytes
        self.isJSON = isJSON
        breaks = YAMLLineBreaks(bytes)
    }

    /// The text with all changes.
    var result: [UInt8] {
        var output: [UInt8] = []
        var end = 0
        // Stable: what is added at one place stands in the order in which it was added.
        let sorted = changes.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }
        for (_, change) in sorted {
            output += bytes[end..<max(end, change.range.lowerBound)]
            output += change.bytes
            end = max(end, change.range.upperBound)
        }
        return output + bytes[end...]
    }

    /// The line ends of this text in place of line feeds.
    func lineEnds(of fresh: [UInt8]) -> [UInt8] { breaks.own(fresh) }

    /// Replaces bytes.
    mutating func replace(_ range: Range<Int>, with fresh: [UInt8]) {
        changes.append(Change(range: range, bytes: lineEnds(of: fresh)))
    }

    /// Changes what stands at the node; false if it must be written anew by whoever holds it.
    ///
    /// - Parameter block: the indentation of the block collection around it; nil at the top.
    mutating func edit(_ node: YAMLNode, to value: JSONValue, inside block: Int?, isFlow: Bool = false) -> Bool {
        if node.value == value { return true }
        let mark = changes.count
        let isDone: Bool
        switch (node.content, value) {
        case (.mapping(let members, let flow), .object(let object)):
            isDone = flow ? editFlow(node, members, to: object) : editBlock(members, to: object)
        case (.sequence(let elements, let flow), .array(let array)):
            isDone = flow ? editFlow(node, elements, to: array) : editBlock(node, elements, to: array)
        case (.scalar(let style), .null), (.scalar(let style), .bool), (.scalar(let style), .number),
            (.scalar(let style), .string):
            isDone = editScalar(node, style, to: value, inside: block, isFlow: isFlow)
        case (.scalar, _), (.alias, _), (.mapping, _), (.sequence, _): isDone = false
        }
        if isDone { return true }
        changes.removeLast(changes.count - mark)
        guard isFlow, !node.range.isEmpty else { return false }
        replace(node.range, with: flowText(of: value))
        return true
    }

    private mutating func editScalar(
        _ node: YAMLNode,
        _ style: YAMLScalar.Style,
        to value: JSONValue,
        inside block: Int?,
        isFlow: Bool
    ) -> Bool {
        guard !node.range.isEmpty, !isFlow || !isJSON else { return false }
        let first = bytes[node.range.lowerBound]
        // An anchor or a tag is about the old value.
        guard first != UInt8(ascii: "&"), first != UInt8(ascii: "!") else { return false }
        let end = style == .literal || style == .folded ? breaks.trimmed(node.range) : node.range.upperBound
        guard case .string(let text) = value else {
            replace(node.range.lowerBound..<end, with: flowText(of: value))
            return true
        }
        var wanted = YAMLScalarWriter.style(of: text, like: style)
        if isFlow, wanted == .literal || wanted == .plain { wanted = .doubleQuoted }
        let fresh = YAMLScalarWriter.text(text, wanted, indent: (block ?? 0) + 2)
        replace(node.range.lowerBound..<end, with: fresh)
        return true
    }

    /// Where the last character of the node ends; libyaml counts space and comments behind blocks, too.
    func contentEnd(_ node: YAMLNode) -> Int {
        switch node.content {
        case .mapping(let members, isFlow: false):
            return members.last.map { max(contentEnd($0.value), $0.key.range.upperBound) } ?? node.range.upperBound
        case .sequence(let elements, isFlow: false):
            return elements.last.map { contentEnd($0) } ?? node.range.upperBound
        case .scalar(.literal), .scalar(.folded):
            // What is kept at the end of a block (`|+`) is its content.
            return breaks.keeps(node.range) ? node.range.upperBound : breaks.trimmed(node.range)
        case .scalar, .alias, .mapping, .sequence:
            return node.range.upperBound
        }
    }

    /// The value on one line, as flow collections hold it.
    func flowText(of value: JSONValue) -> [UInt8] {
        isJSON ? JSONWriter().bytes(of: value) : YAMLScalarWriter.flow(value)
    }
}
