import Foundation
import Testing

/// The rig of the attack cases: a running service that trusts 127.0.0.2 and nobody else, and a stand-in that counts.
struct Scene: Sendable {
    /// The proxy that may speak for users.
    static let trusted = "127.0.0.2"
    /// Somebody on the same network.
    static let stranger = "127.0.0.3"
    /// Whom the requests speak for; the log must not know them after a refusal.
    static let user = "alice-in-the-bytes"

    let place: Workplace
    let sandbox: RunningSandbox
    let service: RunningService

    static func with(_ settings: [String: String?] = [:], _ body: (Scene) async throws -> Void) async throws {
        try await Workplace.with { place in
            let sandbox = try await RunningSandbox(in: place)
            let usual: [String: String?] = [
                "SPOTGATE_IDENTITY_TRUSTED_PEERS": trusted, "SPOTGATE_CORS_ALLOWED_ORIGINS": "https://app.example",
                "SPOTGATE_LOG_LEVEL": "debug", "SPOTGATE_LOG_USERS": "none",
                "SPOTGATE_LIMITS_REQUEST_DEADLINE_SECONDS": "2", "SPOTGATE_LIMITS_HEADER_SECONDS": "2",
                "SPOTGATE_LIMITS_BODY_SECONDS": "2",
            ]
            let service = try await RunningService(in: place, sandbox: sandbox, usual.merging(settings) { $1 })
            try await body(Scene(place: place, sandbox: sandbox, service: service))
        }
    }

    /// A request for a token with these lines and, unless they bring their own, a host and alice's name.
    static func get(_ lines: String..., target: String = "/token", bare: Bool = false) -> String {
        let usual = bare ? [] : ["X-Forwarded-User: \(user)"]
        return (["GET \(target) HTTP/1.1", "Host: s"] + usual + lines).map { $0 + "\r\n" }.joined() + "\r\n"
    }

    /// What comes back for these bytes until the service closes, or nothing has come for four seconds; after the first
    /// answer for `more` seconds only.
    func send(_ bytes: some Collection<UInt8>, from source: String = trusted, more: Double? = nil) throws -> Heard {
        try Heard(bytes, to: service.port, from: source, patience: 4, more: more)
    }

    func send(_ text: String, from source: String = trusted) throws -> Heard { try send(text.utf8, from: source) }

    /// How many tokens the stand-in was asked for.
    func mints() async throws -> Int { try await sandbox.calls(to: "session/auth/token") }

    /// The common proof of a refusal: its status, one answer without a body, nothing cached, nothing minted, and neither
    /// identity nor secret in the log; `closes` where the connection must be over too.
    func expectRefusal(
        _ bytes: some Collection<UInt8>,
        _ status: Int,
        _ code: String? = nil,
        from source: String = trusted,
        closes: Bool = false,
        hidden: [String] = [],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let shown = String(decoding: bytes.prefix(120), as: UTF8.self)
        let heard = try send(bytes, from: source, more: closes ? nil : 0.03)
        #expect(heard.statuses == [status], "\(shown)", sourceLocation: sourceLocation)
        #expect(heard.text.hasSuffix("\r\n\r\n"), "a body: \(shown)", sourceLocation: sourceLocation)
        #expect(heard.text.contains("\r\nContent-Length: 0\r\n"), "\(shown)", sourceLocation: sourceLocation)
        #expect(heard.text.contains("\r\nCache-Control: no-store\r\n"), "\(shown)", sourceLocation: sourceLocation)
        if let code {
            #expect(heard.text.contains("\r\nSpotgate-Error: \(code)\r\n"), "\(shown)", sourceLocation: sourceLocation)
        }
        if closes { #expect(heard.isClosed, "still open: \(shown)", sourceLocation: sourceLocation) }
        #expect(try await mints() == 0, "minted: \(shown)", sourceLocation: sourceLocation)
        let log = service.program.errors + service.program.output
        for text in hidden + [Scene.user, RunningSandbox.secretKey, RunningSandbox.password] {
            #expect(!log.contains(text), "the log names \(text)", sourceLocation: sourceLocation)
        }
    }

    func expectRefusal(
        _ text: String,
        _ status: Int,
        _ code: String? = nil,
        from source: String = trusted,
        closes: Bool = false,
        hidden: [String] = [],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        try await expectRefusal(
            Array(text.utf8),
            status,
            code,
            from: source,
            closes: closes,
            hidden: hidden,
            sourceLocation: sourceLocation
        )
    }

    /// The one token that comes back is for that user and nobody else: the stand-in's tokens begin with their name.
    func expectToken(
        _ text: String,
        for user: String = Scene.user,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let asking = text.replacing("Host: s\r\n", with: "Host: s\r\nAccept: application/json\r\n")
        let heard = try send(asking.utf8, more: 0.03)
        #expect(heard.statuses == [200], "\(heard.text)", sourceLocation: sourceLocation)
        #expect(heard.text.contains("\"username\":\"\(user)\""), sourceLocation: sourceLocation)
    }
}
