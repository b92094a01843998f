internal import HTTPWire
internal import JSON

/// How faults are written: JSON for `PUT /sandbox/fault`, `kind[=value][@endpoint][,name=value…]` for `--fault`.
enum FaultSpec {
    /// The faults of one JSON object or of an array of them.
    static func parse(_ value: JSONValue) throws(ControlProblem) -> [Fault] {
        guard let array = value.array else { return [try fault(value)] }
        var faults: [Fault] = []
        for element in array { faults.append(try fault(element)) }
        return faults
    }

    /// The faults of a command line's text; JSON is taken there too.
    static func parse(_ text: String) throws(ControlProblem) -> [Fault] {
        if text.hasPrefix("{") || text.hasPrefix("[") {
            guard let value = JSONText.parse(Array(text.utf8)) else {
                throw ControlProblem(text: "the fault is no JSON")
            }
            return try parse(value)
        }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let place = parts[0].split(separator: "@", maxSplits: 1)
        let kind = (place.first ?? "").split(separator: "=", maxSplits: 1)
        let word = String(kind.first ?? "")
        var object: JSONObject = ["kind": .string(word)]
        if kind.count == 2 {
            let value = String(kind[1])
            object["value"] = word == "lie" ? .string(value) : typed(value)
        }
        if place.count == 2 { object["endpoint"] = .string(String(place[1])) }
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { throw ControlProblem(text: "\(part) is not name=value") }
            let name = String(pair[0])
            let isText = textMembers.contains(name) || (word == "lie" && name == "value")
            object[name] = isText ? .string(String(pair[1])) : typed(String(pair[1]))
        }
        return [try fault(.object(object))]
    }

    /// Members whose value on a command line is text even if it reads like a number.
    private static let textMembers = ["endpoint", "method", "body", "location", "lie"]

    /// Members that every kind takes, where it strikes and how often.
    private static let common = ["kind", "endpoint", "method", "times", "after", "probability", "seed", "cors"]

    /// What each kind takes beside the common members.
    private static let own: [String: [String]] = [
        "latency": ["value", "ms", "jitter"], "hang": [], "reset": ["acted"], "cut": ["hangs"],
        "status": ["value", "status", "body", "retry_after"], "redirect": ["value", "status", "location"],
        "lie": ["value", "lie"], "oversize": ["value", "bytes"], "content_length": ["value", "bytes"],
        "chunked_garbage": [], "gzip": [],
    ]

    /// Ten minutes, in milliseconds: the server in front of the sandbox gives no answer later than that.
    private static let longestDelay = 600_000
    private static let largestBody = 256 << 20

    /// A number or a flag of a command line; a text that is neither stays one, to be refused where it is read.
    private static func typed(_ text: String) -> JSONValue {
        guard let value = JSONText.parse(Array(text.utf8)), value.number != nil || value.bool != nil else {
            return .string(text)
        }
        return value
    }

    private static func fault(_ value: JSONValue) throws(ControlProblem) -> Fault {
        guard let object = value.object else { throw ControlProblem(text: "a fault is a JSON object") }
        guard let kind = object["kind"]?.string, let members = own[kind] else {
            throw ControlProblem(text: "kind is one of \(own.keys.sorted().joined(separator: ", "))")
        }
        let body = try ControlBody(value, "the fault \(kind)", known: common + members)
        var fault = Fault(kind: try self.kind(kind, body))
        fault.endpoint = try endpoint(body)
        fault.method = try method(body)
        fault.times = try body.integer("times", 0...1_000_000_000)
        fault.after = try body.integer("after", 0...1_000_000_000) ?? 0
        fault.probability = try body.chance("probability") ?? 1
        fault.random = SeededRandom(seed: UInt64(bitPattern: Int64(try body.integer("seed", .min ... .max) ?? 1)))
        fault.letsPagesRead = try body.flag("cors") ?? true
        guard StandIn.routes.routes.contains(where: fault.concerns) else {
            throw ControlProblem(text: "the fault \(kind): no endpoint has that name and method")
        }
        return fault
    }

    private static func endpoint(_ body: ControlBody) throws(ControlProblem) -> String? {
        guard let endpoint = try body.text("endpoint") else { return nil }
        var fault = Fault(kind: .hang)
        fault.endpoint = endpoint
        guard StandIn.routes.routes.contains(where: fault.concerns) else {
            throw ControlProblem(
                text: "endpoint \(endpoint): there is none; it is a path such as session/auth/token or "
                    + "auth/token/full, or the beginning of one and *"
            )
        }
        return endpoint
    }

    private static func method(_ body: ControlBody) throws(ControlProblem) -> Method? {
        guard let method = try body.text("method") else { return nil }
        guard ["GET", "POST", "PUT", "DELETE"].contains(method) else {
            throw ControlProblem(text: "method is GET, POST, PUT or DELETE")
        }
        return Method(rawValue: method)
    }

    private static func kind(_ word: String, _ body: ControlBody) throws(ControlProblem) -> Fault.Kind {
        switch word {
        case "latency":
            return .latency(
                try body.integer(["ms", "value"], 0...longestDelay, usual: 100),
                jitter: try body.integer("jitter", 0...longestDelay) ?? 0
            )
        case "hang": return .hang
        case "reset": return .reset(acted: try body.flag("acted") ?? false)
        case "cut": return .cut(hangs: try body.flag("hangs") ?? false)
        case "status": return try status(body)
        case "redirect":
            let status = try body.integer(["status", "value"], 300...399, usual: 302)
            return .redirect(status, location: Target.location(try body.requiredText("location")))
        case "lie": return try lie(body)
        case "oversize":
            return .oversize(try body.integer(["bytes", "value"], 0...largestBody, usual: 10 << 20))
        case "content_length":
            let bounds = -largestBody...largestBody
            return .contentLength(try body.integer(["bytes", "value"], bounds, usual: 10))
        case "chunked_garbage": return .chunkedGarbage
        default: return .gzip
        }
    }

    private static func status(_ body: ControlBody) throws(ControlProblem) -> Fault.Kind {
        let status = try body.integer(["status", "value"], 200...599, usual: 500)
        let form = try body.word("body", Fault.ErrorBody.self) ?? .empty
        guard form == .empty || (status != 204 && status != 304) else {
            throw ControlProblem(text: "the fault status: an answer of \(status) has no body")
        }
        return .status(status, form, retryAfter: try body.integer("retry_after", 0...1_000_000_000))
    }

    /// `lie` names the untruth and `value` what is said, or `value` names it alone.
    private static func lie(_ body: ControlBody) throws(ControlProblem) -> Fault.Kind {
        if let lie = try body.word("lie", Lie.self) { return .lie(lie, try body.text("value")) }
        guard let lie = try body.word("value", Lie.self) else {
            throw ControlProblem(
                text: "the fault lie: lie is one of \(Lie.allCases.map(\.rawValue).joined(separator: ", "))"
            )
        }
        return .lie(lie, nil)
    }
}
