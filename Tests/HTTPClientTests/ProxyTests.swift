import HTTPClient
import HTTPServer
import HTTPWire
import Telemetry
import Testing
import Transport

@Suite struct ProxyTests {
    private static let hello: DirectiveHandler = { _, _ in .respond(Response(200, body: Array("hello".utf8))) }

    @Test func asksTheProxyForTheOriginAndTalksTLSThroughIt() async throws {
        let certificates = try TestCertificates.shared.get()
        let tls = try TLSContext(server: TLSServerSettings(identity: certificates.identity(.good)))
        let proxy = try TestProxy()
        defer { proxy.stop() }
        let change: (inout ClientSettings) -> Void = { settings in
            settings.tls.caFile = certificates.caFile
            settings.proxy = ForwardProxy(
                host: "127.0.0.1",
                port: proxy.port,
                credentials: Secret(text: "user:pass word")
            )
        }
        try await TestOrigin.run(tls: CurrentTLS(tls), settings: change, handler: ProxyTests.hello) { client in
            let response = try await client.send(Request(.get, "/"), deadline: .soon())
            #expect(response.body == Array("hello".utf8))
        }
        let head = try #require(proxy.heads.first)
        #expect(head.hasPrefix("CONNECT localhost:"))
        #expect(head.contains("\r\nUser-Agent: Spotgate\r\n"))
        #expect(head.contains("\r\nProxy-Authorization: Basic dXNlcjpwYXNzIHdvcmQ=\r\n"))
    }

    @Test(arguments: [
        "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n", "nonsense\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\nhello", "",
    ])
    func reportsAProxyThatDoesNotConnectBeforeAnythingIsSent(_ answer: String) async throws {
        let proxy = try TestProxy(answer: answer)
        defer { proxy.stop() }
        let change: (inout ClientSettings) -> Void = {
            $0.proxy = ForwardProxy(host: "127.0.0.1", port: proxy.port)
        }
        try await TestOrigin.run(settings: change, handler: ProxyTests.hello) { client in
            let error = await failure(client, Request(.get, "/"), .soon(1))
            #expect(error?.reason == .proxy)
            #expect(error?.mayHaveBeenSent == false)
        }
    }
}
