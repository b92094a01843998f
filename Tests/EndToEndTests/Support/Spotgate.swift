import Foundation

/// The built executable beside the test bundle.
enum Spotgate {
    static var executable: String {
        get throws {
            let here = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            let candidate = here.deletingLastPathComponent().appending(path: "spotgate").path
            guard FileManager.default.isExecutableFile(atPath: candidate) else {
                throw HarnessError("no spotgate beside \(here.path)")
            }
            return candidate
        }
    }
}

/// The stand-in ThoughtSpot as a process of its own.
struct RunningSandbox: Sendable {
    static let secretKey = "6f1d2c3b-0a9e-4d58-8c7b-e2e0-test-key"
    static let password = "a-password-for-tests-only"

    let program: Program
    /// Where it listens, without a slash at the end.
    let url: String
    /// The authority to verify it by; nil over plain HTTP.
    let authority: String?
    private let place: Workplace

    init(
        in place: Workplace,
        port: Int? = nil,
        tls: Certificates? = nil,
        arguments: [String] = [],
        _ settings: [String: String] = [:]
    ) async throws {
        let port = try port ?? Port.free()
        var all = ["sandbox", "--listen", "127.0.0.1:\(port)"] + arguments
        if let tls { all += ["--tls-certificate", tls.certificate, "--tls-key", tls.key] }
        program = try place.start(try Spotgate.executable, all, environment: Self.credentials.merging(settings) { $1 })
        url = "\(tls == nil ? "http" : "https")://localhost:\(port)"
        authority = tls?.authority
        self.place = place
        try await program.ready { Port.isOpen(port) }
    }

    /// The service account and the secret key it is started with.
    static let credentials = [
        "THOUGHTSPOT_USERNAME": "service",
        "THOUGHTSPOT_PASSWORD": password,
        "THOUGHTSPOT_SECRET_KEY": secretKey,
    ]

    private var trust: [String] { authority.map { ["--cacert", $0] } ?? [] }

    /// The calls it got, as it lists them.
    func calls() async throws -> String { try await read("sandbox/calls") }

    /// What it answers at that path.
    func read(_ path: String) async throws -> String { try await place.curl("\(url)/\(path)", trust).body }

    /// How many of its calls went to that endpoint.
    func calls(to endpoint: String) async throws -> Int {
        try await calls().components(separatedBy: "\"endpoint\":\"\(endpoint)\"").count - 1
    }

    /// Tells the sandbox itself something: `clock`, `secret-key`, `seed`, `settings`.
    func control(_ what: String, _ body: String) async throws {
        let arguments = ["--request", "PUT", "--data-binary", body]
        let answer = try await place.curl("\(url)/sandbox/\(what)", trust + arguments)
        guard answer.status < 300 else { throw HarnessError("\(what) refused: \(answer.status) \(answer.body)") }
    }

    /// Forgets every fault.
    func clearFaults() async throws {
        _ = try await place.curl("\(url)/sandbox/fault", trust + ["--request", "DELETE"])
    }

    func fault(_ specification: String) async throws {
        let answer = try await place.curl(
            "\(url)/sandbox/fault",
            trust + ["--request", "PUT", "--data-binary", specification]
        )
        guard answer.status < 300 else { throw HarnessError("fault refused: \(answer.status) \(answer.body)") }
    }
}

/// `spotgate serve` as a process of its own.
struct RunningService: Sendable {
    let program: Program
    /// Where it answers, without a slash at the end.
    let url: String
    /// The admin listener.
    let admin: String
    let port: Int
    private let place: Workplace

    /// The settings every test starts from: trusts 127.0.0.1, reads the default headers, allows every group.
    static func environment(port: Int, admin: Int, sandbox: RunningSandbox?) -> [String: String] {
        var environment = RunningSandbox.credentials
        environment["THOUGHTSPOT_URL"] = sandbox?.url ?? "http://localhost:1"
        environment["SPOTGATE_LISTEN"] = "127.0.0.1:\(port)"
        environment["SPOTGATE_ADMIN_LISTEN"] = "127.0.0.1:\(admin)"
        environment["SPOTGATE_IDENTITY_TRUSTED_PEERS"] = "127.0.0.1"
        environment["SPOTGATE_PROVISIONING_GROUPS_ALLOW"] = "sales,marketing"
        environment["SPOTGATE_PROVISIONING_GROUPS_CREATE"] = "true"
        environment["SPOTGATE_RATE_LIMIT_PER_USER_PER_MINUTE"] = "0"
        if let authority = sandbox?.authority { environment["SPOTGATE_THOUGHTSPOT_CA_FILE"] = authority }
        return environment
    }

    init(
        in place: Workplace,
        sandbox: RunningSandbox?,
        port: Int? = nil,
        adminPort: Int? = nil,
        tls: Certificates? = nil,
        arguments: [String] = [],
        _ settings: [String: String?] = [:]
    ) async throws {
        let port = try port ?? Port.free()
        let adminPort = try adminPort ?? Port.free()
        var environment = Self.environment(port: port, admin: adminPort, sandbox: sandbox)
        if let tls {
            environment["SPOTGATE_TLS_CERTIFICATE"] = tls.certificate
            environment["SPOTGATE_TLS_KEY"] = tls.key
        }
        for (name, value) in settings { environment[name] = value }
        program = try place.start(try Spotgate.executable, ["serve"] + arguments, environment: environment)
        url = "\(tls == nil ? "http" : "https")://localhost:\(port)"
        admin = "http://127.0.0.1:\(adminPort)"
        self.port = port
        self.place = place
        try await program.ready { Port.isOpen(port) && Port.isOpen(adminPort) }
    }

    /// A token request for `user`, as a trusted proxy would send it.
    func token(_ user: String?, groups: String? = nil, _ arguments: [String] = []) async throws -> Answer {
        var all = arguments
        if let user { all += ["--header", "X-Forwarded-User: \(user)"] }
        if let groups { all += ["--header", "X-Forwarded-Groups: \(groups)"] }
        return try await place.curl("\(url)/token", all)
    }

    func metrics() async throws -> String { try await place.curl("\(admin)/metrics").body }
}
