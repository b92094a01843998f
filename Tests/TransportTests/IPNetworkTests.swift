import Testing
import Transport

@Suite struct IPNetworkTests {
    @Test(arguments: [
        ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.0", false), ("127.0.0.2", "127.0.0.2", true),
        ("127.0.0.2", "127.0.0.3", false), ("192.168.4.0/22", "192.168.7.255", true),
        ("192.168.4.0/22", "192.168.8.0", false), ("::1", "::1", true), ("2001:db8::/33", "2001:db8:7fff::1", true),
        ("2001:db8::/33", "2001:db8:8000::1", false), ("0.0.0.0/0", "8.8.8.8", true), ("0.0.0.0/0", "::1", false),
        ("::/0", "8.8.8.8", false), ("10.0.0.0/8", "::ffff:10.1.2.3", true),
    ])
    func matchesByLeadingBits(_ network: String, _ address: String, _ isInside: Bool) throws {
        #expect(try #require(IPNetwork(network)).contains(try #require(IPAddress(address))) == isInside)
    }

    @Test(arguments: [
        "", "10", "10.0.0.1/8", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/08", "10.0.0.0/+8", "10.0.0.0/8/8",
        "::/129", "fe80::1%eth0", "[::1]", "10.0.0.0 /8", "localhost", "0x7f.1", "127.1",
    ])
    func refusesWhatCouldMeanSomethingElse(_ text: String) {
        #expect(IPNetwork(text) == nil)
    }

    @Test func printsWhatItReads() {
        for text in ["10.0.0.0/8", "127.0.0.2", "::1", "2001:db8::/32"] {
            #expect(IPNetwork(text)?.description == text)
        }
    }
}
