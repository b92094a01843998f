internal import Dispatch
internal import HTTPServer
internal import HTTPWire
internal import Synchronization
internal import Telemetry
internal import ThoughtSpot
internal import Transport

@testable internal import TokenService

/// What must hold of the service whatever answers in ThoughtSpot's place: whole answers, head and all, through parser,
/// client, provisioning, mint and the answer to the browser.
///
/// The first octet chooses how the service is set up; NUL octets part the answers that its calls get, in order.
enum AnswerProperties {
    private static let metrics = ServiceMetrics(build: .init(version: "fuzz", commit: "fuzz"))
    private static let server = try? ServerURL("https://thoughtspot.example")
    private static let peer = IPAddress(bytes: [127, 0, 0, 2]).map { Peer(.ip($0, port: 40_000)) }

    /// A token or a code of ours comes out, and nothing that ThoughtSpot said besides.
    static func answers(_ input: [UInt8]) {
        guard let choice = input.first, let server, let peer else { return }
        let answers = input.dropFirst().split(separator: 0, omittingEmptySubsequences: false).map { Array($0) }
        let settings = settings(choice)
        precondition(settings.problems().isEmpty, "the settings of the fuzz subject are not sound")
        let network = Script(answers)
        let upstream = Upstream(metrics: metrics, send: network.send)
        let keys = KeyRing(SecretKeys(cluster: [Confidential("6b0a9f52-3a4b-4f0e-9a57-f1d1c2b3a495")]))
        var environment = ServiceEnvironment(server: server, upstream: upstream, keys: keys, metrics: metrics)
        environment.credentials = { org in
            org == nil
                ? .password(username: "service", Confidential("password"))
                : .tokenByPassword(username: "service", Confidential("password"), org: org)
        }
        let service = TokenService(settings, environment)
        let response = wait {
            var fields = Fields()
            fields.append("Host", "s")
            fields.append("X-Forwarded-User", "alice")
            fields.append("X-Forwarded-Groups", "sales")
            let now = MonotonicTime.now()
            let context = RequestContext(
                peer: peer,
                requestID: "fuzz",
                receivedAt: now,
                deadline: now.advanced(bySeconds: 5)
            )
            guard choice & 0x80 == 0 else {
                return await service.revoke(Request(.post, "/revoke", fields: fields), context)
            }
            return await service.token(Request(.get, "/token", fields: fields), context)
        }
        check(response, settings)
    }

    private static func check(_ response: Response, _ settings: ServiceSettings) {
        switch response.status {
        case 200:
            let isToken = response.body.withUnsafeBytes { body in
                settings.token.api == .v1 ? BareToken.isOne(body) : AnswerBinding.isToken(body)
            }
            precondition(isToken, "handed out what is no token")
        case 204: precondition(response.body.isEmpty, "a sign-out with a body")
        default:
            let code = response.fields.text("Spotgate-Error").flatMap { Refusal(rawValue: $0) }
            precondition(code?.status == response.status, "a refusal without a code of its own")
            precondition(response.body.isEmpty, "a refusal with a body")
        }
    }

    private static func settings(_ choice: UInt8) -> ServiceSettings {
        var settings = ServiceSettings()
        settings.identity.trustedPeers = ["127.0.0.2"]
        settings.serviceAccount = "service"
        settings.provisioning.allow = ["*"]
        settings.provisioning.create = true
        settings.token.api = choice & 1 == 0 ? .v1 : .v2
        settings.provisioning.mode = [.off, .explicit, .justInTime, .off][Int(choice >> 1 & 3)]
        if choice & 8 != 0 { settings.token.org.constant = "7" }
        if settings.token.api == .v2, choice & 0x30 == 0x10 {
            settings.token.mode = .object
            settings.token.objectID = "11111111-2222-3333-4444-555555555555"
        }
        if settings.token.api == .v2, choice & 0x30 == 0x20 { settings.token.mode = .custom }
        let replaces = settings.token.api == .v2 && settings.token.mode != .custom
        if settings.provisioning.mode == .justInTime { settings.provisioning.groupMode = replaces ? .replace : .add }
        return settings
    }

    /// Gives each call the next answer, as a connection would that ends after it.
    private final class Script: Sendable {
        private let state: Mutex<(answers: [[UInt8]], next: Int)>

        init(_ answers: [[UInt8]]) { state = Mutex((answers, 0)) }

        @Sendable func send(_ request: Request, _ deadline: MonotonicTime) async throws(ExchangeError) -> Response {
            let octets = state.withLock { state -> [UInt8] in
                defer { state.next += 1 }
                return state.next < state.answers.count ? state.answers[state.next] : []
            }
            var parser = ResponseParser(limits: Limits(bodyBytes: 4096))
            parser.expect(request.method)
            parser.append(octets)
            var progress = parser.next()
            if case .needMore = progress { progress = parser.endOfInput() }
            guard case .response(let response, _) = progress else {
                throw ExchangeError(.malformed, mayHaveBeenSent: true, detail: "fuzz")
            }
            return response
        }
    }

    private static func wait(_ work: @escaping @Sendable () async -> Response) -> Response {
        let done = DispatchSemaphore(value: 0)
        let result = ResponseBox()
        Task.detached {
            result.set(await work())
            done.signal()
        }
        done.wait()
        return result.get() ?? Response(500)
    }

    private final class ResponseBox: Sendable {
        private let response = Mutex<Response?>(nil)
        func set(_ value: Response) { response.withLock { $0 = value } }
        func get() -> Response? { response.withLock { $0 } }
    }
}
