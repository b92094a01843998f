import HTTPServer
import HTTPWire
import JSON
import Sandbox
import Synchronization
import Telemetry
import Transport

/// Talks to a stand-in without sockets: keeps its cookie and encodes on its own.
final class Browser: Sendable {
    let standIn: StandIn
    private let cookie = Mutex<String?>(nil)
    /// Milliseconds added to a fixed clock.
    let clock: ManualClock

    init(_ change: (inout StandInSettings) -> Void = { _ in }) {
        var settings = StandInSettings()
        let clock = ManualClock()
        settings.now = { clock.now }
        change(&settings)
        self.clock = clock
        standIn = StandIn(settings)
    }

    init(sharing other: Browser) {
        standIn = other.standIn
        clock = other.clock
    }

    static let v1 = "/callosum/v1/tspublic/v1/"
    static let secret = "00000000-5a5d-4b0c-9c0d-5e6f7a8b9c0d"

    /// A browser signed in as the service account.
    static func administrator(_ change: (inout StandInSettings) -> Void = { _ in }) async -> Browser {
        let browser = Browser(change)
        _ = await browser.v1("POST", "session/login", form: ["username": "service", "password": "sandbox-only"])
        return browser
    }

    func v1(
        _ method: String,
        _ path: String,
        form: KeyValuePairs<String, String> = [:],
        fields: KeyValuePairs<String, String> = [:]
    ) async -> Response {
        await send(method, Browser.v1 + path, form: form, fields: fields)
    }

    func v2(_ method: String, _ path: String, _ body: JSONValue? = nil, bearer: String? = nil) async -> Response {
        await send(
            method,
            "/api/rest/2.0/" + path,
            json: body,
            fields: bearer.map { ["Authorization": "Bearer \($0)"] } ?? [:]
        )
    }

    func send(
        _ method: String,
        _ target: String,
        form: KeyValuePairs<String, String> = [:],
        json: JSONValue? = nil,
        fields: KeyValuePairs<String, String> = [:]
    ) async -> Response {
        switch await answer(method, target, form: form, json: json, fields: fields) {
        case .response(let response): response
        case .raw: Response(599)
        }
    }

    func answer(
        _ method: String,
        _ target: String,
        form: KeyValuePairs<String, String> = [:],
        json: JSONValue? = nil,
        fields: KeyValuePairs<String, String> = [:]
    ) async -> Answer {
        var request = Request(Method(rawValue: method), target)
        request.fields.append("Host", "sandbox")
        request.fields.append("X-Requested-By", "ThoughtSpot")
        for (name, value) in fields { request.fields.append(name, value) }
        if let cookie = cookie.withLock({ $0 }) { request.fields.append("Cookie", "JSESSIONID=\(cookie)") }
        if !form.isEmpty {
            request.body = Array(form.map { "\(Self.escaped($0))=\(Self.escaped($1))" }.joined(separator: "&").utf8)
            request.fields.append("Content-Type", "application/x-www-form-urlencoded")
        }
        if let json {
            request.body = JSONWriter().bytes(of: json)
            request.fields.append("Content-Type", "application/json")
        }
        let answer = await standIn.answer(request)
        if case .response(let response) = answer { keepCookie(response) }
        return answer
    }

    private func keepCookie(_ response: Response) {
        for value in response.fields.values("Set-Cookie") {
            let text = String(decoding: value, as: UTF8.self)
            guard text.hasPrefix("JSESSIONID=") else { continue }
            let id = text.dropFirst("JSESSIONID=".count).prefix { $0 != ";" }
            cookie.withLock { $0 = id.isEmpty ? nil : String(id) }
        }
    }

    static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            let hex = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + hex
        }.joined()
    }

    /// Mints a V1 token.
    func token(_ user: String, _ more: KeyValuePairs<String, String> = [:], secret: String = Browser.secret) async
        -> Response
    {
        let pairs = [("secret_key", secret), ("username", user)] + more.map { ($0.key, $0.value) }
        let body = pairs.map { "\(Self.escaped($0))=\(Self.escaped($1))" }.joined(separator: "&")
        var request = Request(.post, Browser.v1 + "session/auth/token", body: Array(body.utf8))
        request.fields.append("Content-Type", "application/x-www-form-urlencoded")
        guard case .response(let response) = await standIn.answer(request) else { return Response(599) }
        return response
    }

    /// Mints a token of REST API 2.0, the kind that is good as a bearer.
    func bearer(_ user: String) async -> String {
        let body: JSONValue = ["username": .string(user), "secret_key": .string(Browser.secret)]
        return await Browser(sharing: self).v2("POST", "auth/token/full", body).json["token"]?.string ?? ""
    }

    /// Creates a user and gives its id.
    func addUser(_ name: String, groups: [String] = []) async -> String {
        let ids = JSONWriter().text(of: .array(groups.map { .string($0) }))
        let response = await v1(
            "POST",
            "user",
            form: ["name": name, "password": "Pass-word-1", "displayname": name, "groups": ids]
        )
        return response.json["header"]?["id"]?.string ?? ""
    }

    /// Creates a group and gives its id.
    func addGroup(_ name: String) async -> String {
        await v1("POST", "group", form: ["name": name, "display_name": name]).json["header"]?["id"]?.string ?? ""
    }

    /// What `GET /sandbox/state` says of a user.
    func state(of user: String) async -> JSONValue? {
        let state = await send("GET", "/sandbox/state").json
        return state["users"]?.array?.first { $0["name"]?.string == user }
    }
}

/// A clock that stands until it is moved; milliseconds since 1970.
final class ManualClock: Sendable {
    private let time = Mutex(1_700_000_000_000)

    var now: Int { time.withLock { $0 } }

    func advance(seconds: Int) { time.withLock { $0 += seconds * 1000 } }
}

extension Response {
    /// The body as JSON; `null` if it is none.
    var json: JSONValue { (try? JSONValue(parsing: body)) ?? .null }

    /// The body as text.
    var text: String { String(decoding: body, as: UTF8.self) }
}
