import Testing
import Transport

@Suite struct SocketAddressTests {
    @Test(arguments: ["127.0.0.1:8080", "[::1]:0", "0.0.0.0:65535", "unix:/run/spotgate.sock"])
    func printsWhatItReads(_ text: String) {
        #expect(SocketAddress(text)?.description == text)
    }

    @Test(arguments: [
        "", "8080", ":8080", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "::1:8080", "[127.0.0.1]:80",
        "localhost:80", "unix:", "[::1]", "[::1:80", "127.0.0.1:80 ",
    ])
    func refusesWhatIsNoAddress(_ text: String) {
        #expect(SocketAddress(text) == nil)
    }

    @Test func refusesAPathThatTheKernelWouldCut() {
        #expect(SocketAddress("unix:/" + String(repeating: "a", count: 106)) != nil)
        #expect(SocketAddress("unix:/" + String(repeating: "a", count: 107)) == nil)
    }
}
