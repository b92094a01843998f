import HTTPWire
import Synchronization
import Telemetry
import Testing

@testable import ThoughtSpot

struct AdminSessionTests {
    private static func session(_ network: ScriptedNetwork, _ credentials: AdminSession.Credentials? = nil) throws
        -> AdminSession
    {
        let credentials = credentials ?? .password(username: "service", "pw")
        return AdminSession(client: try network.client()) { credentials }
    }

    @Test func signsInBeforeTheFirstCallOnly() async throws {
        let network = ScriptedNetwork([.signedIn, Response(200, json: alice)])
        let session = try Self.session(network)
        #expect(try await session.send(.userGet(name: "alice")).name == "alice")
        _ = try await session.send(.userGet(name: "alice"))
        #expect(
            network.requests.map(\.target) == [
                "/callosum/v1/tspublic/v1/session/login", "/callosum/v1/tspublic/v1/user/?name=alice",
                "/callosum/v1/tspublic/v1/user/?name=alice",
            ]
        )
        #expect(network.requests[1].fields.text("Cookie") == "JSESSIONID=abc")
    }

    @Test func signsInOnceMoreAfter401() async throws {
        let network = ScriptedNetwork([.signedIn, Response(401), .signedIn, Response(200, json: alice)])
        let session = try Self.session(network)
        #expect(try await session.send(.userGet(name: "alice")).name == "alice")
        #expect(network.requests.count == 4)
    }

    @Test func givesUpAfterTheSecond401() async throws {
        let network = ScriptedNetwork([.signedIn, Response(401), .signedIn, Response(401)])
        let session = try Self.session(network)
        await #expect(throws: APIError.self) { try await session.send(.userGet(name: "alice")) }
        #expect(network.requests.count == 4)
    }

    @Test func repeatsNothingAfterAnotherStatus() async throws {
        let network = ScriptedNetwork([.signedIn, Response(500)])
        let session = try Self.session(network)
        await #expect(throws: APIError.self) { try await session.send(.userGet(name: "alice")) }
        #expect(network.requests.count == 2)
    }

    @Test func doesNotTryRefusedCredentialsAgainAtOnce() async throws {
        let network = ScriptedNetwork([Response(401)])
        let clock = Mutex(MonotonicTime(nanoseconds: 1))
        let session = AdminSession(client: try network.client(), now: { clock.withLock { $0 } }) {
            .password(username: "service", "pw")
        }
        for _ in 0..<3 {
            await #expect(throws: APIError.self) { try await session.send(.userGet(name: "alice")) }
        }
        #expect(network.requests.count == 1)
        clock.withLock { $0 = $0.advanced(bySeconds: 6) }
        await #expect(throws: APIError.self) { try await session.send(.userGet(name: "alice")) }
        #expect(network.requests.count == 2)
    }

    @Test func sharesOneLoginAmongManyTasks() async throws {
        let network = ScriptedNetwork([.signedIn, Response(200, json: alice)])
        let logins = Mutex(0)
        let client = Client(server: try ServerURL("https://ts.example")) { request, deadline throws(ExchangeError) in
            if request.target.hasSuffix("login") {
                logins.withLock { $0 += 1 }
                try? await Task.sleep(for: .milliseconds(30))
            }
            return try await network.send(request, deadline)
        }
        let session = AdminSession(client: client) { .password(username: "service", "pw") }
        let names = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<100 { group.addTask { try await session.send(.userGet(name: "alice")).name } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(names == Array(repeating: "alice", count: 100))
        #expect(logins.withLock { $0 } == 1)
    }

    @Test func renewsABearerTokenBeforeItsEnd() async throws {
        let token = #"{"token":"tok","creation_time_in_millis":1000.0,"expiration_time_in_millis":3.601e6}"#
        let network = ScriptedNetwork([
            Response(200, json: token), Response(200, json: alice), Response(200, json: token),
            Response(200, json: alice),
        ])
        let clock = Mutex(MonotonicTime(nanoseconds: 1))
        let session = AdminSession(client: try network.client(), now: { clock.withLock { $0 } }) {
            .tokenByKey(username: "service", "key", org: 7)
        }
        _ = try await session.send(.userGet(name: "alice"))
        #expect(network.requests[1].fields.text("Authorization") == "Bearer tok")
        clock.withLock { $0 = $0.advanced(bySeconds: 3541) }
        _ = try await session.send(.userGet(name: "alice"))
        #expect(
            network.requests.map { $0.target.hasSuffix("auth/token/full") } == [true, false, true, false]
        )
    }

    @Test func signsInAnewWhenToldToForget() async throws {
        let network = ScriptedNetwork([.signedIn, Response(200, json: alice), .signedIn, Response(200, json: alice)])
        let session = try Self.session(network)
        _ = try await session.send(.userGet(name: "alice"))
        session.forget()
        _ = try await session.send(.userGet(name: "alice"))
        #expect(network.requests.count == 4)
    }

    @Test func sendsNothingWithoutCredentials() async throws {
        let network = ScriptedNetwork([.signedIn])
        let session = AdminSession(client: try network.client()) { nil }
        await #expect(throws: APIError.self) { try await session.send(.userGet(name: "alice")) }
        #expect(network.requests.isEmpty)
    }
}
