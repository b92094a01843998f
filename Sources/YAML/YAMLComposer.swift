internal import JSON

/// Builds the value of one document from its events, within the parser's limits.
struct YAMLComposer {
    /// A finished value and how many values it holds, itself included.
    private struct Node {
        let value: JSONValue
        let count: Int
    }

    private let events: YAMLEventSource
    private let limits: YAMLParser
    private var anchors: [String: Node] = [:]
    private var depth = 0
    private var count = 0

    init(_ bytes: [UInt8], limits: YAMLParser) {
        events = YAMLEventSource(bytes)
        self.limits = limits
    }

    /// The value of the only document.
    mutating func document() throws(YAMLError) -> JSONValue {
        _ = try events.next()
        let start = try events.next()
        guard case .documentStart = start.kind else { throw YAMLError(reason: .noDocument, position: start.position) }
        let root = try node(try events.next())
        _ = try events.next()
        let end = try events.next()
        guard case .streamEnd = end.kind else { throw YAMLError(reason: .severalDocuments, position: end.position) }
        return root.value
    }

    private mutating func node(_ event: YAMLEvent) throws(YAMLError) -> Node {
        let anchor: String?
        let made: Node
        switch event.kind {
        case .alias(let name):
            // Anchors count once their value is finished, so nothing can contain itself.
            guard let known = anchors[name] else { throw YAMLError(reason: .unknownAlias, position: event.position) }
            try spend(known.count, at: event)
            return known
        case .scalar(let scalar, let name):
            try spend(1, at: event)
            guard let value = scalar.value else { throw YAMLError(reason: .unknownTag, position: event.position) }
            (anchor, made) = (name, Node(value: value, count: 1))
        case .sequenceStart(let name, let tag):
            try open(event, tag: tag, allowed: "seq")
            (anchor, made) = (name, try sequence())
        case .mappingStart(let name, let tag):
            try open(event, tag: tag, allowed: "map")
            (anchor, made) = (name, try mapping())
        case .streamStart, .streamEnd, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd:
            throw YAMLError(reason: .syntax, position: event.position)
        }
        if let anchor { anchors[anchor] = made }
        return made
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

    private mutating func sequence() throws(YAMLError) -> Node {
        var elements: [JSONValue] = []
        var total = 1
        while true {
            let event = try events.next()
            if case .sequenceEnd = event.kind { break }
            let element = try node(event)
            elements.append(element.value)
            total += element.count
        }
        depth -= 1
        return Node(value: .array(elements), count: total)
    }

    private mutating func mapping() throws(YAMLError) -> Node {
        var members: [JSONObject.Member] = []
        var seen: Set<[UInt8]> = []
        var total = 1
        while true {
            let event = try events.next()
            if case .mappingEnd = event.kind { break }
            let name = try name(event)
            guard seen.insert(Array(name.utf8)).inserted else {
                throw YAMLError(reason: .duplicateName, position: event.position)
            }
            let value = try node(try events.next())
            members.append(JSONObject.Member(name, value.value))
            total += value.count
        }
        depth -= 1
        return Node(value: .object(JSONObject(members)), count: total)
    }

    /// A name is its text whatever type the text would have as a value: `1` and `true` are names, too.
    private mutating func name(_ event: YAMLEvent) throws(YAMLError) -> String {
        guard case .scalar(let scalar, let anchor) = event.kind else {
            throw YAMLError(reason: .nameNotText, position: event.position)
        }
        try spend(1, at: event)
        if scalar.isPlain, scalar.text == "<<" { throw YAMLError(reason: .mergeKey, position: event.position) }
        if let anchor { anchors[anchor] = Node(value: .string(scalar.text), count: 1) }
        return scalar.text
    }
}
