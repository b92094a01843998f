internal import HTTPWire
internal import JSON

/// The calls the stand-in got, newest last; secrets are masked as they come in.
struct Journal: Sendable {
    /// One call.
    struct Entry: Sendable {
        /// Counts up from 1.
        let number: Int
        /// Milliseconds since 1970.
        let at: Int
        let method: Method
        let path: String
        /// The route's pattern; nil if no route matched.
        let endpoint: String?
        let query: Parameters
        let form: Parameters
        let body: JSONObject
        /// Who called, by name.
        let caller: String?
        /// 0 until answered; stays 0 if a fault ate the answer.
        var status = 0
        /// The fault that struck, if one did.
        var fault: String?
    }

    private static let secretNames: Set<String> = [
        "secret_key", "password", "currentpassword", "newpassword", "current_password", "new_password", "auth_token",
        "token", "default_password",
    ]

    private let capacity: Int
    private(set) var entries: [Entry] = []
    /// How many calls came since the start or the last clearing.
    private(set) var total = 0
    private var last = 0

    init(capacity: Int) { self.capacity = capacity }

    /// Writes a call down and gives its number.
    mutating func record(_ call: Call, endpoint: String?, at now: Int) -> Int {
        total += 1
        last += 1
        if entries.count >= 2 * capacity { entries.removeFirst(entries.count - capacity) }
        entries.append(
            Entry(
                number: last,
                at: now,
                method: call.method,
                path: call.path,
                endpoint: endpoint,
                query: Journal.masked(call.query),
                form: Journal.masked(call.form),
                body: Journal.masked(call.body),
                caller: call.caller?.user.name
            )
        )
        return last
    }

    /// Adds how a call ended.
    mutating func finish(_ number: Int, status: Int, fault: String?) {
        guard let first = entries.first?.number, number >= first else { return }
        entries[number - first].status = status
        entries[number - first].fault = fault
    }

    /// Forgets every call.
    mutating func clear() {
        entries = []
        total = 0
    }

    private static func masked(_ parameters: Parameters) -> Parameters {
        Parameters(
            pairs: parameters.pairs.map { pair in
                (pair.name, secretNames.contains(pair.name) ? "[masked]" : pair.value)
            }
        )
    }

    private static func masked(_ object: JSONObject) -> JSONObject {
        JSONObject(
            object.members.map { member in
                JSONObject.Member(member.name, secretNames.contains(member.name) ? "[masked]" : masked(member.value))
            }
        )
    }

    private static func masked(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(let object): .object(masked(object))
        case .array(let elements): .array(elements.map(masked))
        case .null, .bool, .number, .string: value
        }
    }
}

extension Journal.Entry {
    /// As `GET /sandbox/calls` lists it.
    var json: JSONValue {
        [
            "number": .number(number), "at": .number(at), "verb": .string(method.rawValue), "path": .string(path),
            "endpoint": .optional(endpoint), "query": Self.json(query), "form": Self.json(form),
            "json": body.isEmpty ? .null : .object(body), "user": .optional(caller), "status": .number(status),
            "fault": .optional(fault),
        ]
    }

    private static func json(_ parameters: Parameters) -> JSONValue {
        .array(parameters.pairs.map { [.string($0.name), .string($0.value)] })
    }
}
