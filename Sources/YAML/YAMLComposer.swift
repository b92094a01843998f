internal import JSON

/// Builds the value of one document from its events, within the parser's limits.
struct YAMLComposer {
    private let events: YAMLEventSource
    private let limits: YAMLParser
    private let isJSON: Bool
    private var anchors: [String: YAMLNode] = [:]
    private var depth = 0
    private var count = 0

    init(_ bytes: [UInt8], limits: YAMLParser, isJSON: Bool) {
        events = YAMLEventSource(bytes)
        self.limits = limits
        self.isJSON = isJSON
    }

    /// The only document.
    mutating func document() throws(YAMLError) -> YAMLNode {
        _ = try events.next()
        let start = try events.next()
        guard case .documentStart = start.kind else { throw YAMLError(reason: .noDocument, position: start.position) }
        let root = try node(try events.next())
        _ = try events.next()
        let end = try events.next()
        guard case .streamEnd = end.kind else { throw YAMLError(reason: .severalDocuments, position: end.position) }
        return root
    }

    private mutating func node(_ event: YAMLEvent) throws(YAMLError) -> YAMLNode {
        let anchor: String?
        let made: YAMLNode
        switch event.kind {
        case .alias(let name):
            // Anchors count once their value is finished, so nothing can contain itself.
            guard let known = anchors[name] else { throw YAMLError(reason: .unknownAlias, position: event.position) }
            try spend(known.count, at: event)
            return YAMLNode(value: known.value, range: event.range, content: .alias, count: known.count)
        case .scalar(let scalar, let name):
            try spend(1, at: event)
            guard let value = value(of: scalar) else { throw YAMLError(reason: .unknownTag, position: event.position) }
            (anchor, made) = (
                name, YAMLNode(value: value, range: event.range, content: .scalar(scalar.style), count: 1)
            )
        case .sequenceStart(let name, let tag, let isFlow):
            try open(event, tag: tag, allowed: "seq")
            (anchor, made) = (name, try sequence(from: event.range.lowerBound, isFlow: isFlow))
        case .mappingStart(let name, let tag, let isFlow):
            try open(event, tag: tag, allowed: "map")
            (anchor, made) = (name, try mapping(from: event.range.lowerBound, isFlow: isFlow))
        case .streamStart, .streamEnd, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd:
            throw YAMLError(reason: .syntax, position: event.position)
        }
        if let anchor { anchors[anchor] = made }
        return made
    }

    private func value(of scalar: YAMLScalar) -> JSONValue? {
        if isJSON, scalar.isPlain, let number = JSONNumber(text: scalar.text) { return .number(number) }
        return scalar.value
    }

    private mutating func open(_ event: YAMLEvent, tag: String?, allowed: String) throws(YAMLError) {
        guard tag == nil || tag == "!" || tag == "tag:yaml.org,2002:" + allowed else {
            throw YAMLError(reason: .unknownTag, position: event.position)
        }
        guard depth < limits.maximumDepth else { throw YAMLError(reason: .tooDeep, position: event.position) }
        depth += 1
        try spend(1, at: event)
    }

    /// Counts values; an alias costs what it repeats, or a small text could stand for billions.
    private mutating func spend(_ values: Int, at event: YAMLEvent) throws(YAMLError) {
        count += values
        guard count <= limits.maximumValues else { throw YAMLError(reason: .tooManyValues, position: event.position) }
    }

    private mutating func sequence(from start: Int, isFlow: Bool) throws(YAMLError) -> YAMLNode {
        var elements: [YAMLNode] = []
        var end = start
        while true {
            let event = try events.next()
            end = event.range.upperBound
            if case .sequenceEnd = event.kind { break }
            elements.append(try node(event))
        }
        depth -= 1
        return YAMLNode(
            value: .array(elements.map(\.value)),
            range: start..<max(start, end),
            content: .sequence(elements, isFlow: isFlow),
            count: elements.reduce(1) { $0 + $1.count }
        )
    }

    private mutating func mapping(from start: Int, isFlow: Bool) throws(YAMLError) -> YAMLNode {
        var members: [YAMLNode.Member] = []
        var seen: Set<[UInt8]> = []
        var end = start
        while true {
            let event = try events.next()
            end = event.range.upperBound
            if case .mappingEnd = event.kind { break }
            let name = try name(event)
            guard seen.insert(Array(name.utf8)).inserted else {
                throw YAMLError(reason: .duplicateName, position: event.position)
            }
            let key = YAMLNode(value: .string(name), range: event.range, content: .scalar(.plain), count: 1)
            members.append(YAMLNode.Member(key: key, value: try node(try events.next())))
        }
        depth -= 1
        return YAMLNode(
            value: .object(JSONObject(members.map { JSONObject.Member($0.key.value.string ?? "", $0.value.value) })),
            range: start..<max(start, end),
            content: .mapping(members, isFlow: isFlow),
            count: members.reduce(1) { $0 + $1.value.count }
        )
    }

    /// A name is its text whatever type the text would have as a value: `1` and `true` are names, too.
    private mutating func name(_ event: YAMLEvent) throws(YAMLError) -> String {
        guard case .scalar(let scalar, let anchor) = event.kind else {
            throw YAMLError(reason: .nameNotText, position: event.position)
        }
        try spend(1, at: event)
        if scalar.isPlain, scalar.text == "<<" { throw YAMLError(reason: .mergeKey, position: event.position) }
        if let anchor {
            let value = JSONValue.string(scalar.text)
            anchors[anchor] = YAMLNode(value: value, range: event.range, content: .scalar(scalar.style), count: 1)
        }
        return scalar.text
    }
}
