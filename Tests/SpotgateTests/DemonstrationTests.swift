import Foundation
import HTTPClient
import HTTPServer
import HTTPWire
import JSON
import Telemetry
import Testing
import TokenService
import Transport

@testable import spotgate

struct DemonstrationTests {
    private func get(
        _ client: HTTPClient.Client,
        _ path: String,
        _ fields: [(String, String)] = []
    ) async throws -> Response {
        var request = Request(.get, path)
        for (name, value) in fields { request.fields.append(name, value) }
        return try await client.send(request, deadline: .now().advanced(bySeconds: 20))
    }

    @Test func goesTheWholeWayOverSocketsAndMakesOneCallTheSecondTime() async throws {
        let demonstration = try Demonstration(logger: .silent)
        let service = try demonstration.client(of: demonstration.address)
        let address = try #require(demonstration.sandbox.server.addresses.first)
        let sandbox = try demonstration.client(of: address.description)
        let identity = [("X-Forwarded-User", "alice"), ("X-Forwarded-Groups", "Sales")]
        let first = try await get(service, "/token", identity)
        #expect(first.status == 200)
        let before = try JSONValue(parsing: await get(sandbox, "/sandbox/calls").body)["total"]?.int ?? 0
        let second = try await get(service, "/token", identity)
        let after = try JSONValue(parsing: await get(sandbox, "/sandbox/calls").body)["total"]?.int ?? 0
        #expect(second.status == 200)
        #expect(second.body != first.body)
        #expect(after - before == 1)
        let unsigned = try await get(service, "/token")
        #expect(unsigned.status == 401 && unsigned.body.isEmpty)
        await demonstration.end()
    }

    @Test func answersTheAdminPages() async throws {
        let demonstration = try Demonstration(logger: .silent)
        let admin = try demonstration.client(of: try #require(demonstration.service.addresses.last?.first))
        let service = try demonstration.client(of: demonstration.address)
        #expect(try await get(admin, "/healthz").body == Array("ok".utf8))
        #expect(try await get(service, "/healthz").status == 200)
        for path in ["/readyz", "/metrics", "/version"] {
            #expect(try await get(admin, path).status == 200)
            #expect(try await get(service, path).status == 404)
        }
        _ = try await get(service, "/token", [("X-Forwarded-User", "alice")])
        // A request is counted once its answer is out: a look from another loop may be faster.
        let counted = "spotgate_requests_total{route=\"token\",code=\"ok\"} 1\n"
        var page = ""
        for _ in 0..<200 where !page.contains(counted) {
            page = String(decoding: try await get(admin, "/metrics").body, as: UTF8.self)
        }
        #expect(page.contains(counted))
        #expect(page.contains("spotgate_tokens_issued_total{mode=\"v1\"} 1\n"))
        #expect(!page.contains("spotgate_connections{listener=\"public\"} 0\n"))
        await demonstration.end()
        #expect(demonstration.service.readiness.isReady == false)
    }

    @Test func takesANewConfigurationWhollyOrNotAtAll() async throws {
        let demonstration = try Demonstration(logger: .silent)
        let running = demonstration.service
        let old = running.loaded
        var configuration = old.configuration
        configuration.service.policy.denyUsers = ["alice"]
        configuration.limits.maxConnections = 7
        let next = LoadedConfiguration(configuration: configuration, secretSources: old.secretSources, file: nil)
        #expect(try running.replace(with: next) == ["limits.max_connections"])
        let service = try demonstration.client(of: demonstration.address)
        let identity = [("X-Forwarded-User", "alice")]
        #expect(try await get(service, "/token", identity).status == 403)
        configuration.service.policy.denyUsers = []
        configuration.thoughtSpot.caFile = "/no/such/file"
        configuration.thoughtSpot.url = "https://example.com"
        let broken = LoadedConfiguration(configuration: configuration, secretSources: old.secretSources, file: nil)
        #expect(throws: StartFailure.self) { try running.replace(with: broken) }
        #expect(try await get(service, "/token", identity).status == 403)
        await demonstration.end()
    }
}
