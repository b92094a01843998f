import HTTPServer
import HTTPWire
import JSON
import Sandbox
import Synchronization
import Telemetry
import Testing
import ThoughtSpot
import Transport

@testable import TokenService

/// One stand-in ThoughtSpot and token services in front of it, in one process and without sockets.
final class Rig: Sendable {
    static let secretKey = "6b0a9f52-3a4b-4f0e-9a57-f1d1c2b3a495"
    static let password = "correct-horse-battery"
    static let proxy = Peer(.ip(IPAddress(bytes: [127, 0, 0, 2])!, port: 40_000))
    static let stranger = Peer(.ip(IPAddress(bytes: [127, 0, 0, 3])!, port: 40_000))

    let standIn: StandIn
    let service: TokenService
    let metrics: ServiceMetrics
    let keys: KeyRing
    let upstream: Upstream
    private let records: Records

    /// The lines that were written, as a log and as an audit file would have them.
    final class Records: Sendable {
        private let list = Mutex<[AuditRecord]>([])
        func add(_ record: AuditRecord) { list.withLock { $0.append(record) } }
        var all: [AuditRecord] { list.withLock { $0 } }
    }

    static func settings(_ change: (inout ServiceSettings) -> Void = { _ in }) -> ServiceSettings {
        var settings = ServiceSettings()
        settings.identity.trustedPeers = ["127.0.0.2"]
        settings.serviceAccount = "service"
        settings.loggedUsers = .mark
        settings.provisioning.allow = ["*"]
        settings.provisioning.create = true
        change(&settings)
        return settings
    }

    /// What is plugged in around the service; a part that is not named is the plain one.
    struct Wiring: Sendable {
        var reread: @Sendable () async -> SecretKeys? = { nil }
        var blocked: @Sendable () -> BlockList = { BlockList() }
        var verify: IdentityReader.Verify?
        var clock: @Sendable () -> MonotonicTime = { .now() }
        var network: @Sendable (StandIn) -> Send = Rig.direct
        var requiredAudit: RequiredAudit?
        var limits = QueueLimits()
        /// How long the probes of an open circuit wait: not at all, but so that others can run.
        var sleep: Upstream.Sleep = { _ in try? await Task.sleep(for: .milliseconds(20)) }
    }

    init(
        sharing other: Rig? = nil,
        keys: SecretKeys = SecretKeys(cluster: [Confidential(Rig.secretKey)]),
        wiring: Wiring = Wiring(),
        _ change: (inout ServiceSettings) -> Void = { _ in }
    ) throws {
        var standInSettings = StandInSettings()
        standInSettings.secretKey = Rig.secretKey
        standInSettings.password = Rig.password
        let standIn = other?.standIn ?? StandIn(standInSettings)
        self.standIn = standIn
        metrics = ServiceMetrics(build: .init(version: "test", commit: "test"))
        self.keys = KeyRing(keys) { ring in
            if let keys = await wiring.reread() { ring.replace(keys) }
        }
        records = Records()
        upstream = Upstream(
            metrics: metrics,
            limits: wiring.limits,
            clock: wiring.clock,
            sleep: wiring.sleep,
            send: wiring.network(standIn)
        )
        let server = try ServerURL("https://thoughtspot.example")
        var environment = ServiceEnvironment(server: server, upstream: upstream, keys: self.keys, metrics: metrics)
        environment.credentials = { _ in .password(username: "service", Confidential(Rig.password)) }
        environment.blockList = wiring.blocked
        environment.verify = wiring.verify
        environment.clock = wiring.clock
        let records = records
        environment.audit = { records.add($0) }
        environment.requiredAudit = wiring.requiredAudit
        let settings = Rig.settings(change)
        try #require(settings.problems().isEmpty, "\(settings.problems())")
        service = TokenService(settings, environment)
    }

    /// The stand-in without anything in between.
    @Sendable static func direct(_ standIn: StandIn) -> Send {
        { (request, _) async throws(ExchangeError) in await standIn.handle(request, Rig.context()) }
    }

    static func context(from peer: Peer = Rig.proxy, seconds: Double = 5) -> RequestContext {
        let now = MonotonicTime.now()
        return RequestContext(
            peer: peer,
            requestID: "test-1",
            receivedAt: now,
            deadline: now.advanced(bySeconds: seconds)
        )
    }

    /// Asks for a token.
    func get(
        _ lines: [(String, String)],
        from peer: Peer = Rig.proxy,
        method: HTTPWire.Method = .get,
        target: String = "/token",
        body: [UInt8] = []
    ) async -> Response {
        var fields = Fields()
        fields.append("Host", "s")
        for (name, value) in lines { fields.append(name, value) }
        return await service.token(
            Request(method, target, fields: fields, body: body),
            Rig.context(from: peer)
        )
    }

    /// Asks for the token of that user.
    func get(user: String, groups: [String] = []) async -> Response {
        await get([("X-Forwarded-User", user), ("X-Forwarded-Groups", groups.joined(separator: ","))])
    }

    /// Signs out.
    func revoke(user: String, _ body: String = "", extra: [(String, String)] = []) async -> Response {
        var fields = Fields()
        fields.append("Host", "s")
        fields.append("X-Forwarded-User", user)
        for (name, value) in extra { fields.append(name, value) }
        return await service.revoke(
            Request(.post, "/revoke", fields: fields, body: Array(body.utf8)),
            Rig.context()
        )
    }

    /// The service account outside of the service.
    func account() throws -> ServiceAccount {
        let server = try ServerURL("https://thoughtspot.example")
        return ServiceAccount(server: server, upstream: upstream, metrics: metrics) { _ in
            .password(username: "service", Confidential(Rig.password))
        }
    }

    /// The stand-in's id of that user.
    func id(of user: String) async -> String? {
        let users = await control(.get, "state")?["users"]?.array ?? []
        return users.first { $0["name"]?.string == user }?["id"]?.string
    }

    /// Speaks to the stand-in itself.
    @discardableResult
    func control(_ method: HTTPWire.Method, _ path: String, _ body: String = "") async -> JSONValue? {
        let request = Request(method, "/sandbox/\(path)", body: Array(body.utf8))
        let response = await standIn.handle(request, Rig.context())
        return try? JSONParser().value(of: response.body)
    }

    /// Sets one fault.
    func fault(_ spec: String) async {
        await control(.delete, "fault")
        try? standIn.set(fault: spec)
    }

    /// The calls the stand-in got, as `VERB path`, oldest first.
    func calls() async -> [String] {
        await entries().map { entry in
            "\(entry["verb"]?.string ?? "?") \(entry["path"]?.string ?? "?")"
        }
    }

    func entries() async -> [JSONValue] {
        await control(.get, "calls")?["calls"]?.array ?? []
    }

    /// How many tokens the stand-in was asked for.
    func mints() async -> Int {
        await calls().count { $0.hasSuffix("session/auth/token") || $0.contains("auth/token/") }
    }

    func clearCalls() async { await control(.delete, "calls") }

    /// Everything that was written anywhere.
    var audit: [AuditRecord] { records.all }

    /// The log's lines as one text.
    var log: String { lines { $0.log(to: &$1) } }

    /// The audit file's lines as one text.
    var auditFile: String { lines { $0.audit(to: &$1) } }

    private func lines(_ fill: (AuditRecord, inout LogFields) -> Void) -> String {
        var lines: [UInt8] = []
        for record in records.all {
            LogLine(format: .json).append(.info, "decision", at: .now(), to: &lines) { fill(record, &$0) }
        }
        return String(decoding: lines, as: UTF8.self)
    }
}

extension Response {
    /// The body as text.
    var text: String { String(decoding: body, as: UTF8.self) }
    /// The code of the refusal.
    var code: String? { fields.text("Spotgate-Error") }
}

/// The proof that attacks.md asks for with every refusal.
func expectRefusal(
    _ response: Response,
    _ status: Int,
    _ code: String? = nil,
    rig: Rig,
    hidden: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
) async {
    #expect(response.status == status, sourceLocation: sourceLocation)
    if let code { #expect(response.code == code, sourceLocation: sourceLocation) }
    #expect(response.body.isEmpty, sourceLocation: sourceLocation)
    #expect(response.fields.text("Cache-Control") == "no-store", sourceLocation: sourceLocation)
    #expect(await rig.mints() == 0, "minted all the same", sourceLocation: sourceLocation)
    for text in hidden + [Rig.secretKey, Rig.password] {
        #expect(!rig.log.contains(text), "the log names \(text)", sourceLocation: sourceLocation)
    }
}

/// An answer that is no token, or nothing that can be read, is withheld; it is no word about another user.
func expectUnreadable(
    _ response: Response,
    _ rig: Rig,
    _ lie: String,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(response.status == 502, "\(lie)", sourceLocation: sourceLocation)
    #expect(response.code == "thoughtspot_malformed", "\(lie)", sourceLocation: sourceLocation)
    #expect(response.body.isEmpty, "\(lie)", sourceLocation: sourceLocation)
    #expect(rig.metrics.answerMismatches.value == 0, "\(lie)", sourceLocation: sourceLocation)
}

/// A token that was not what was asked for is withheld, and an alarm is raised.
func expectWithheld(
    _ response: Response,
    _ rig: Rig,
    _ lie: String,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(response.status == 502, "\(lie)", sourceLocation: sourceLocation)
    #expect(response.code == "answer_mismatch", "\(lie)", sourceLocation: sourceLocation)
    #expect(response.body.isEmpty, "\(lie)", sourceLocation: sourceLocation)
    #expect(rig.metrics.answerMismatches.value == 1, "\(lie)", sourceLocation: sourceLocation)
    let checks = rig.service.readiness().checks
    #expect(checks.contains { $0.name == "answers" && $0.state == .warn }, sourceLocation: sourceLocation)
}
