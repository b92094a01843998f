import HTTPClient
import Testing

@testable import spotgate

struct UpstreamConnectionsTests {
    private func proxy(_ url: String, _ setting: String?, _ variables: [String: String] = [:]) throws -> String? {
        let origin = try #require(Origin(url))
        let found = UpstreamConnections.proxy(to: origin, setting, ProcessEnvironment(variables: variables))
        return found.map { "\($0.host):\($0.port)" }
    }

    @Test func usesTheEnvironmentsProxyOnlyWhenAskedTo() throws {
        let variables = ["HTTPS_PROXY": "http://proxy.example.com:3128"]
        #expect(try proxy("https://ts.example.com", nil, variables) == nil)
        #expect(try proxy("https://ts.example.com", "environment", variables) == "proxy.example.com:3128")
        #expect(try proxy("https://ts.example.com", "http://other:1", variables) == "other:1")
    }

    @Test(arguments: ["ts.example.com", ".example.com", "a,example.com", "*"])
    func honoursNoProxy(list: String) throws {
        let variables = ["HTTPS_PROXY": "proxy:3128", "NO_PROXY": list]
        #expect(try proxy("https://ts.example.com", "environment", variables) == nil)
        #expect((try proxy("https://ts.example.org", "environment", variables) == nil) == (list == "*"))
    }

    @Test func neverProxiesToThisMachine() throws {
        #expect(try proxy("http://127.0.0.1:8090", "http://proxy:3128") == nil)
    }
}
