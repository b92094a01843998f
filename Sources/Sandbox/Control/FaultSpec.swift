internal import HTTPWire
internal import JSON

/// How faults are written: JSON for `PUT /sandbox/fault`, `kind[=value][@endpoint][,name=value…]` for `--fault`.
enum FaultSpec {
    /// Why a specification is not understood.
    struct Problem: Error, CustomStringConvertible {
        let text: String
        var description: String { text }
    }

    /// The faults of one JSON object or of an array of them.
    static func parse(_ value: JSONValue) throws(Problem) -> [Fault] {
        guard let array = value.array else { return [try fault(value)] }
        var faults: [Fault] = []
        for element in array { faults.append(try fault(element)) }
        return faults
    }

    /// The faults of a command line's text; JSON is taken there too.
    static func parse(_ text: String) throws(Problem) -> [Fault] {
        if text.hasPrefix("{") || text.hasPrefix("[") {
            guard let value = JSONText.parse(Array(text.utf8)) else { throw Problem(text: "the fault is no JSON") }
            return try parse(value)
        }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let place = parts[0].split(separator: "@", maxSplits: 1)
        let kind = (place.first ?? "").split(separator: "=", maxSplits: 1)
        var object: JSONObject = ["kind": .string(String(kind.first ?? ""))]
        if kind.count == 2 { object["value"] = .string(String(kind[1])) }
        if place.count == 2 { object["endpoint"] = .string(String(place[1])) }
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { throw Problem(text: "\(part) is not name=value") }
            object[String(pair[0])] = .string(String(pair[1]))
        }
        return [try fault(.object(object))]
    }

    private static let known: Set<String> = [
        "kind", "value", "endpoint", "method", "times", "after", "probability", "seed", "ms", "jitter", "acted",
        "hangs",
        "status", "body", "retry_after", "location", "lie", "bytes",
    ]

    private static func fault(_ value: JSONValue) throws(Problem) -> Fault {
        guard let object = value.object else { throw Problem(text: "a fault is a JSON object") }
        for member in object.members where !known.contains(member.name) {
            throw Problem(text: "unknown member \(member.name); known: \(known.sorted().joined(separator: ", "))")
        }
        var fault = Fault(kind: try kind(object))
        fault.endpoint = object["endpoint"]?.string
        fault.method = object["method"]?.string.map { Method(rawValue: $0) }
        fault.times = integer(object, "times")
        fault.after = integer(object, "after") ?? 0
        fault.probability = object["probability"].flatMap { $0.double ?? $0.string.flatMap(Double.init) } ?? 1
        fault.random = SeededRandom(seed: UInt64(bitPattern: Int64(integer(object, "seed") ?? 1)))
        return fault
    }

    private static func kind(_ object: JSONObject) throws(Problem) -> Fault.Kind {
        let value = integer(object, "value")
        switch object["kind"]?.string {
        case "latency": return .latency(integer(object, "ms") ?? value ?? 100, jitter: integer(object, "jitter") ?? 0)
        case "hang": return .hang
        case "reset": return .reset(acted: flag(object, "acted"))
        case "cut": return .cut(hangs: flag(object, "hangs"))
        case "status":
            let body = object["body"]?.string ?? "empty"
            guard let body = Fault.ErrorBody(rawValue: body) else {
                throw Problem(text: "body is one of \(words(Fault.ErrorBody.allCases.map(\.rawValue)))")
            }
            return .status(try status(object, usual: 500), body, retryAfter: integer(object, "retry_after"))
        case "redirect":
            guard let location = object["location"]?.string else { throw Problem(text: "a redirect needs location") }
            return .redirect(try status(object, usual: 302), location: Target.location(location))
        case "lie":
            guard let lie = (object["lie"] ?? object["value"])?.string.flatMap(Lie.init) else {
                throw Problem(text: "lie is one of \(words(Lie.allCases.map(\.rawValue)))")
            }
            return .lie(lie, object["lie"] == nil ? nil : object["value"]?.string)
        case "oversize": return .oversize(integer(object, "bytes") ?? value ?? 10 << 20)
        case "content_length": return .contentLength(integer(object, "bytes") ?? value ?? 10)
        case "chunked_garbage": return .chunkedGarbage
        case "gzip": return .gzip
        default:
            throw Problem(
                text: "kind is one of chunked_garbage, content_length, cut, gzip, hang, latency, lie, oversize, "
                    + "redirect, reset, status"
            )
        }
    }

    private static func status(_ object: JSONObject, usual: Int) throws(Problem) -> Int {
        let status = integer(object, "status") ?? integer(object, "value") ?? usual
        guard (200...599).contains(status) else { throw Problem(text: "status is 200 to 599") }
        return status
    }

    private static func integer(_ object: JSONObject, _ name: String) -> Int? {
        object[name].flatMap { $0.int ?? $0.string.flatMap { Int($0) } }
    }

    private static func flag(_ object: JSONObject, _ name: String) -> Bool {
        object[name].map { $0.bool ?? ($0.string == "true") } ?? false
    }

    private static func words(_ words: [String]) -> String { words.joined(separator: ", ") }
}
