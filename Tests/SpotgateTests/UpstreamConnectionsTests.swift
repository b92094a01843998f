import HTTPClient
import Telemetry
import Testing
import TokenService

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

    @Test func takesCredentialsOfTheEnvironmentsProxy() throws {
        let proxy = try #require(ForwardProxy(variable: "http://ada:p%40ss:w@proxy.example.com:3128/"))
        #expect(proxy.host == "proxy.example.com" && proxy.port == 3128)
        #expect(proxy.credentials?.withBytes { String(decoding: $0, as: UTF8.self) } == "ada:p@ss:w")
        #expect(ForwardProxy(variable: "proxy")?.port == 80)
    }

    @Test(arguments: [
        "https://proxy:3128", "socks5://proxy:1080", "http://ada@proxy:3128", "http://a:b%0d@proxy:3128",
        "http://proxy:0", "http://proxy/path", "a:%zz@proxy",
    ])
    func knowsWhatIsNoProxy(text: String) {
        #expect(ForwardProxy(variable: text) == nil)
        var configuration = Configuration()
        configuration.thoughtSpot.proxy = "environment"
        let environment = ProcessEnvironment(variables: ["HTTPS_PROXY": text])
        let problems = ConfigurationRules(configuration, need: .onlyShape, environment: environment).problems()
        #expect(problems.map(\.key) == ["thoughtspot.proxy"])
    }

    @Test func neverProxiesToThisMachine() throws {
        #expect(try proxy("http://127.0.0.1:8090", "http://proxy:3128") == nil)
    }
}
