import Foundation

/// What the stand-in knows, as it tells itself.
struct SandboxState: Decodable, Sendable {
    struct User: Decodable, Sendable {
        let name: String
        let groups: [String]
    }

    struct Group: Decodable, Sendable {
        let name: String
    }

    let users: [User]
    let groups: [Group]

    /// The names of the groups that user is in, as often as the membership is there.
    func held(by user: String) -> [String] { users.first { $0.name == user }?.groups ?? [] }
}

/// One call the stand-in got.
struct SandboxCall: Decodable, Sendable {
    let number: Int
    let verb: String
    let endpoint: String?
    /// The word of the fault that struck it.
    let fault: String?
}

extension RunningSandbox {
    /// Users and groups as they are now.
    func state() async throws -> SandboxState {
        try JSONDecoder().decode(SandboxState.self, from: Data(try await read("sandbox/state").utf8))
    }

    /// How many calls it has got so far.
    var count: Int { get async throws { try await list().count } }

    /// Whether a fault has struck one of the calls after the first `count`; it strikes when the call comes in.
    func faultHasStruck(since count: Int) async throws -> Bool {
        try await list().dropFirst(count).contains { $0.fault != nil }
    }

    /// The calls after the first `count` that change something, as `VERB endpoint`; signing in changes nothing.
    func changes(since count: Int) async throws -> [String] {
        try await list().dropFirst(count).filter { $0.verb != "GET" && $0.endpoint != "session/login" }
            .map { "\($0.verb) \($0.endpoint ?? "?")" }
    }

    private func list() async throws -> [SandboxCall] {
        struct Calls: Decodable { let calls: [SandboxCall] }
        return try JSONDecoder().decode(Calls.self, from: Data(try await calls().utf8)).calls
    }
}
