import Foundation

/// An issuer of signed assertions as a process of its own: PyJWT signs, jwcrypto makes the keys, TLS between.
struct Issuer: Sendable {
    let program: Program
    /// Without a slash at the end.
    let url: String
    let port: Int
    private let place: Workplace
    private let authority: String?

    /// Speaks plain HTTP without certificates.
    init(in place: Workplace, tls: Certificates?) async throws {
        let port = try Port.free()
        let program = try place.start(
            Workplace.root.appending(path: ".venv/bin/python").path,
            [Workplace.root.appending(path: "Tests/EndToEndTests/Strangers/issuer.py").path, "\(port)"]
                + (tls.map { [$0.certificate, $0.key] } ?? [])
        )
        try await program.ready { Port.isOpen(port) }
        self.program = program
        self.port = port
        self.place = place
        url = "\(tls == nil ? "http" : "https")://localhost:\(port)"
        authority = tls?.authority
    }

    /// The claims of an assertion for alice that is good for a minute.
    static func claims(_ more: [String: Any] = [:]) -> [String: Any] {
        let usual: [String: Any] = [
            "iss": "https://login.example/", "aud": "spotgate", "sub": "alice", "email": "alice@example.org",
            "groups": ["sales"],
        ]
        return times().merging(usual) { $1 }.merging(more) { $1 }
    }

    /// Issued now and good for a minute.
    static func times() -> [String: Any] {
        let now = Int(Date().timeIntervalSince1970)
        return ["iat": now, "exp": now + 60]
    }

    /// An assertion of these claims; a new `kid` gets a new key, published unless it is to stay secret.
    func sign(
        _ claims: [String: Any] = Issuer.claims(),
        kid: String = "one",
        algorithm: String = "ES256",
        header: [String: Any] = [:],
        secret: Bool = false,
        padded: Bool = false
    ) async throws -> String {
        let order: [String: Any] = [
            "kid": kid, "alg": algorithm, "claims": claims, "header": header, "secret": secret,
            "padded": padded,
        ]
        return try await post("sign", order)
    }

    /// Assertions that must not count, each with what is wrong with it; needs the keys `one` and `rsa`.
    func forgeries(_ claims: [String: Any]) async throws -> [(what: String, assertion: String)] {
        try await post("forgeries", ["claims": claims]).split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
            return parts.count == 2 ? (parts[0], parts[1]) : nil
        }
    }

    /// The key set as it is published now.
    func keys() async throws -> String { try await place.curl("\(url)/keys", trust).body }

    /// How the keys are handed out from now on.
    func behave(_ change: [String: Any]) async throws { _ = try await post("behaviour", change) }

    /// The paths that were fetched, in order.
    func fetches() async throws -> [String] {
        try await place.curl("\(url)/fetches", trust).body.split(separator: "\n").map(String.init)
    }

    private var trust: [String] { authority.map { ["--cacert", $0] } ?? [] }

    private func post(_ path: String, _ value: [String: Any]) async throws -> String {
        let text = String(decoding: try JSONSerialization.data(withJSONObject: value), as: UTF8.self)
        return try await place.curl("\(url)/\(path)", trust + ["--data-binary", text]).body
    }
}
