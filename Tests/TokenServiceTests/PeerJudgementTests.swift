import HTTPServer
import HTTPWire
import Testing
import Transport

@testable import TokenService

@Suite struct PeerJudgementTests {
    private static let unix = Peer.Origin.unix(uid: 33, gid: 33, pid: 1)

    private static func head(_ lines: [(String, String)] = []) -> Request {
        var fields = Fields()
        fields.append("Host", "s")
        fields.append("Content-Length", "9")
        for (name, value) in lines { fields.append(name, value) }
        return Request(.post, "/token", fields: fields)
    }

    @Test func tellsAtAcceptWhomARuleTrustsByAddressOrUser() throws {
        for (peers, proxy, stranger, local) in [
            (["127.0.0.2"], PeerPolicy.Standing.trusted, PeerPolicy.Standing.untrusted, PeerPolicy.Standing.untrusted),
            (["127.0.0.0/8"], .trusted, .trusted, .untrusted), (["unix"], .untrusted, .untrusted, .trusted),
            (["unix:uid=33"], .untrusted, .untrusted, .trusted), (["unix:uid=34"], .untrusted, .untrusted, .untrusted),
            (["mtls:CN=proxy"], .undecided, .undecided, .undecided),
            (["mtls:CN=proxy", "127.0.0.2"], .trusted, .undecided, .undecided),
        ] {
            let rig = try Rig { $0.identity.trustedPeers = peers }
            #expect(rig.service.standing(of: Rig.proxy.origin) == proxy)
            #expect(rig.service.standing(of: Rig.stranger.origin) == stranger)
            #expect(rig.service.standing(of: Self.unix) == local)
        }
        let rig = try Rig { $0.identity.trustedPeers = ["mtls:CN=proxy"] }
        #expect(rig.service.trusts(Peer(Rig.stranger.origin, certificateSubject: "CN=proxy")))
        #expect(!rig.service.trusts(Peer(Rig.stranger.origin, certificateSubject: "CN=other")))
    }

    @Test func refusesAnUntrustedPeerAtItsHeadAndWritesItDown() throws {
        let rig = try Rig()
        let accept = [("Accept", "application/json")]
        for (route, records) in [("token", 1), ("revoke", 2), ("healthz", 2), ("none", 2)] {
            let answer = rig.service.judgeHead(
                Self.head(accept),
                Rig.context(from: Rig.stranger),
                route: route
            )
            #expect(answer?.status == 403)
            #expect(answer?.fields.text("Spotgate-Error") == "peer_untrusted")
            #expect(answer.map { String(decoding: $0.body, as: UTF8.self).contains("peer_untrusted") } == true)
            #expect(rig.audit.count == records)
        }
        #expect(rig.audit.map(\.code) == ["peer_untrusted", "peer_untrusted"])
        #expect(rig.audit.map(\.action) == [.token, .revoke])
    }

    @Test func letsATrustedPeersBodyBeRead() throws {
        let rig = try Rig()
        #expect(rig.service.judgeHead(Self.head(), Rig.context(), route: "token") == nil)
        #expect(rig.audit.isEmpty)
    }

    /// The value is the same to us and may be another to the proxy that set it.
    @Test(arguments: ["X-Forwarded-User:\talice", "X-Forwarded-User: alice\t", "X-Forwarded-Groups: \ta"])
    func refusesATabBesideAnIdentityHeader(_ line: String) async throws {
        let rig = try Rig()
        var parser = RequestParser()
        let user = line.hasPrefix("X-Forwarded-User") ? "" : "X-Forwarded-User: alice\r\n"
        parser.append(Array("GET /token HTTP/1.1\r\nHost:\ts\r\nX-Other:\tb\t\r\n\(user)\(line)\r\n\r\n".utf8))
        guard case .request(let request, _) = parser.next() else { return #expect(Bool(false), "no request") }
        let answer = await rig.service.token(request, Rig.context())
        #expect(answer.fields.text("Spotgate-Error") == "identity_malformed")
    }
}
