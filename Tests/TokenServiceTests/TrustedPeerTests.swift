import Testing
import Transport

@testable import TokenService

@Suite struct TrustedPeerTests {
    private func peer(_ address: String) throws -> Peer {
        Peer(.ip(try #require(IPAddress(literal: address)), port: 40_000))
    }

    @Test(arguments: [
        ("10.0.0.0/8", "10.255.1.2", true), ("10.0.0.0/8", "11.0.0.1", false), ("127.0.0.2", "127.0.0.2", true),
        ("127.0.0.2", "127.0.0.3", false), ("192.168.4.0/22", "192.168.7.255", true),
        ("192.168.4.0/22", "192.168.8.0", false), ("fd00::/8", "fdff::1", true), ("fd00::/8", "fe80::1", false),
        ("127.0.0.2", "::ffff:127.0.0.2", true), ("0.0.0.0/0", "::1", false), ("::/0", "10.0.0.1", false),
        ("::1", "::1", true),
    ])
    func matchesAddressesByTheirPrefix(entry: String, address: String, matches: Bool) throws {
        let entry = try #require(TrustedPeer(entry))
        #expect(try entry.matches(peer(address)) == matches)
    }

    @Test(arguments: [
        "", "10.0.0.1/8", "10.0.0.0/33", "10.0.0.0/+8", "10.0.0.0/08", "10.0.0.0/8/8", "010.0.0.1", "localhost",
        "unix:uid=", "unix:uid=-1", "unix:uid=01", "mtls:", "10.0.0.1\0", "fe80::1%eth0", "*",
    ])
    func refusesWhatIsNotAPeer(text: String) {
        #expect(TrustedPeer(text) == nil)
    }

    @Test func bindsUnixSocketsToTheKernelsCredentials() throws {
        let alice = Peer(.unix(uid: 1000, gid: 1000, pid: 7))
        let entry = try #require(TrustedPeer("unix:uid=1000"))
        #expect(entry.matches(alice))
        #expect(!entry.matches(Peer(.unix(uid: 1001, gid: 1000, pid: 7))))
        #expect(try !entry.matches(peer("127.0.0.1")))
        #expect(TrustedPeer("unix")?.matches(alice) == true)
        #expect(try TrustedPeer("unix")?.matches(peer("127.0.0.1")) == false)
    }

    @Test func bindsCertificatesToTheWholeSubject() throws {
        let entry = try #require(TrustedPeer("mtls:CN=proxy,O=Example"))
        let address = try #require(IPAddress(literal: "192.0.2.1"))
        #expect(entry.matches(Peer(.ip(address, port: 1), certificateSubject: "CN=proxy,O=Example")))
        #expect(!entry.matches(Peer(.ip(address, port: 1), certificateSubject: "CN=proxy,O=Example2")))
        #expect(!entry.matches(Peer(.ip(address, port: 1))))
    }
}
