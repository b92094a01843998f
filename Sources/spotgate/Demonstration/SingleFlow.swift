internal import HTTPClient
internal import HTTPServer
internal import HTTPWire
internal import JSON
internal import Telemetry
internal import Transport

/// `demo --once USER`: one user's way from the proxy's request to the token, twice, told as it happens.
struct SingleFlow {
    private let demonstration: Demonstration
    private let user: String

    init(_ demonstration: Demonstration, user: String) {
        self.demonstration = demonstration
        self.user = user
    }

    /// Prints requests, answers and what ThoughtSpot was asked; the second run makes one call.
    func run() async throws(StartFailure) {
        let service = try demonstration.client(of: demonstration.address)
        let sandbox = try demonstration.client(of: demonstration.sandbox.server.addresses.first?.description ?? "")
        var seen = 0
        for title in ["the first token: the user is created on the way", "the second token: everything is in place"] {
            Terminal.print("== \(title)\n\n")
            try await requestToken(service)
            seen = try await printCalls(sandbox, after: seen)
        }
        try await printUser(sandbox)
    }

    private func requestToken(_ client: HTTPClient.Client) async throws(StartFailure) {
        var request = Request(.get, "/token")
        request.fields.append("X-Forwarded-User", user)
        request.fields.append("X-Forwarded-Email", "\(user)@example.com")
        request.fields.append("X-Forwarded-Groups", "Sales,Marketing")
        Terminal.print("> GET /token HTTP/1.1\n> Host: \(demonstration.address)\n")
        for line in request.fields.lines {
            Terminal.print("> \(line.name): \(String(decoding: line.value, as: UTF8.self))\n")
        }
        let response = try await exchange(client, request)
        Terminal.print("\n< \(response.status)\n")
        for line in response.fields.lines {
            Terminal.print("< \(line.name): \(String(decoding: line.value, as: UTF8.self))\n")
        }
        Terminal.print("\n\(String(decoding: response.body, as: UTF8.self))\n\n")
        guard response.status == 200 else { throw .system("the service answered \(response.status)") }
    }

    /// Prints the calls after the first `count`, and gives how many there are now.
    private func printCalls(_ client: HTTPClient.Client, after count: Int) async throws(StartFailure) -> Int {
        let calls = try await json(client, "/sandbox/calls")["calls"]?.array ?? []
        let new = calls.dropFirst(count)
        Terminal.print("ThoughtSpot was asked \(new.count == 1 ? "once" : "\(new.count) times"):\n")
        for call in new {
            let word = { (name: String) in call[name].map { $0.string ?? $0.number?.text ?? "" } ?? "" }
            Terminal.print("  \(word("verb").padded(to: 7))\(word("path").padded(to: 52))\(word("status"))\n")
        }
        Terminal.print("\n")
        return calls.count
    }

    private func printUser(_ client: HTTPClient.Client) async throws(StartFailure) {
        let users = try await json(client, "/sandbox/state")["users"]?.array ?? []
        guard let found = users.first(where: { $0["name"]?.string == user }) else {
            throw .system("the sandbox does not know the user")
        }
        let groups = (found["groups"]?.array ?? []).compactMap { $0.string ?? $0["name"]?.string }
        Terminal.print("provisioned: user \(user), groups \(groups.joined(separator: ", "))\n")
    }

    private func json(_ client: HTTPClient.Client, _ path: String) async throws(StartFailure) -> JSONValue {
        let response = try await exchange(client, Request(.get, path))
        do { return try JSONValue(parsing: response.body) } catch { throw .system("\(path): \(error)") }
    }

    private func exchange(_ client: HTTPClient.Client, _ request: Request) async throws(StartFailure) -> Response {
        do { return try await client.send(request, deadline: .now().advanced(bySeconds: 10)) } catch {
            throw .system("\(error.reason.rawValue): \(error.detail)")
        }
    }
}
