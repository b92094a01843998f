internal import Glibc
internal import HTTPWire
package import JSON
internal import Synchronization
package import Telemetry

/// One user's connection to one ThoughtSpot: settings, a cookie store of its own, and a way to the network.
///
/// May be used by many tasks at once. It follows no redirect and retries nothing.
public final class Client: Sendable {
    /// Where it talks to.
    public let server: ServerURL
    /// What it sends with every call.
    public let settings: ClientSettings
    private let encoder: CallEncoder
    private let network: Send
    private let observe: Observer
    private let cookies: Mutex<CookieStore>

    /// Hears of every call that was tried: the reference name, one bounded word for the outcome, and how long it took.
    package typealias Observer = @Sendable (_ name: String, _ code: String, _ nanoseconds: UInt64) -> Void

    /// A client over that network.
    package init(
        server: ServerURL,
        settings: ClientSettings = ClientSettings(),
        observer: @escaping Observer = { _, _, _ in },
        send: @escaping Send
    ) {
        self.server = server
        self.settings = settings
        encoder = CallEncoder(settings: settings, prefix: server.prefix)
        observe = observer
        network = send
        cookies = Mutex(CookieStore(host: server.host, isSecure: server.isSecure))
    }

    /// Sends the call and reads the answer, within `timeout` or else the settings' time.
    @discardableResult
    public func send<Value>(_ endpoint: Endpoint<Value>, timeout: Duration? = nil) async throws(APIError) -> Value {
        let seconds = (timeout ?? settings.timeout) / .seconds(1)
        return try await send(endpoint, deadline: MonotonicTime.now().advanced(bySeconds: seconds))
    }

    /// Sends the call and reads the answer before the deadline.
    @discardableResult
    package func send<Value>(
        _ endpoint: Endpoint<Value>,
        deadline: MonotonicTime
    ) async throws(APIError) -> Value {
        let start = MonotonicTime.now()
        do {
            let value: Value = try await exchange(endpoint.call, deadline: deadline)
            observe(endpoint.call.name, "ok", MonotonicTime.now().nanoseconds(since: start))
            return value
        } catch {
            observe(endpoint.call.name, error.code, MonotonicTime.now().nanoseconds(since: start))
            throw error
        }
    }

    /// The request as `--dry-run` prints it; nothing is sent.
    package func picture<Value>(of endpoint: Endpoint<Value>) throws(APIError) -> JSONValue {
        try encoder.picture(of: endpoint.call)
    }

    // Inlined, like each step on the way to a token that has one caller: an async frame of its own costs an allocation.
    @inline(__always)
    private func exchange<Value: Answer>(_ call: Call, deadline: MonotonicTime) async throws(APIError) -> Value {
        var request = try encoder.request(for: call)
        // It may hold a key or a password.
        defer { Secret.wipe(&request.body) }
        if case .begins = call.session { cookies.withLock { $0.removeAll() } }
        if let field = cookies.withLock({ $0.header(target: request.target, now: Client.wallClock()) }) {
            request.fields.append("Cookie", field)
        }
        let response: Response
        do { response = try await network(request, deadline) } catch { throw APIError(error) }
        if case .ends = call.session { cookies.withLock { $0.removeAll() } }
        let reply = try ResponseReader(kind: call.kind).reply(from: response)
        try keepCookies(of: response, to: call, target: request.target)
        do throws(AnswerError) {
            return try Value(reply: try call.finish.map { finish throws(AnswerError) in try finish(reply) } ?? reply)
        } catch {
            throw APIError(error, status: response.status)
        }
    }

    /// Keeps the cookies of a success; a refused login leaves none behind (python-library-bugs A12).
    private func keepCookies(of response: Response, to call: Call, target: String) throws(APIError) {
        if case .ends = call.session { return }
        let count = cookies.withLock { store in
            store.store(response.fields, target: target, now: Client.wallClock())
            return store.count
        }
        if case .begins = call.session, count == 0 {
            throw .malformed(APIError.Malformation(reason: "the login set no cookie", mayHaveBeenSent: true))
        }
    }

    /// Seconds since 1970: `Expires` is a date.
    private static func wallClock() -> Int { time(nil) }
}
