import Foundation
import Testing
import Transport

@testable import spotgate

struct ServiceManagerTests {
    private let folder = Folder()

    /// What systemd would hear, datagram by datagram; the one who tells it lives until the last has come.
    private func hear(
        _ variables: [String: String] = [:],
        count: Int,
        _ tell: (ServiceManager) throws -> Void
    ) rethrows -> [String] {
        let path = folder.path + "/notify"
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        #expect(bound == 0)
        var patience = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var environment = variables
        environment["NOTIFY_SOCKET"] = path
        let manager = ServiceManager(ProcessEnvironment(variables: environment))
        return try withExtendedLifetime(manager) {
            try tell(manager)
            return (0..<count).map { _ in
                var buffer = [UInt8](repeating: 0, count: 1024)
                let length = recv(descriptor, &buffer, buffer.count, 0)
                return String(decoding: buffer.prefix(max(0, length)), as: UTF8.self)
            }
        }
    }

    @Test func tellsReadyReloadingAndStopping() {
        let heard = hear(count: 3) { manager in
            manager.ready("serving")
            manager.reloading()
            manager.stopping()
        }
        #expect(heard[0] == "READY=1\nSTATUS=serving")
        #expect(heard[1].hasPrefix("RELOADING=1\nMONOTONIC_USEC="))
        #expect(heard[1].split(separator: "\n")[1].dropFirst(15).allSatisfy { $0.isNumber })
        #expect(heard[2].hasPrefix("STOPPING=1\n"))
    }

    @Test func keepsTheWatchdogQuietWhileTheLoopsAnswer() throws {
        let loops = try EventLoops(count: 2)
        defer { loops.stop() }
        let heard = hear(["WATCHDOG_USEC": "20000", "WATCHDOG_PID": String(getpid())], count: 3) { $0.watch(loops) }
        #expect(heard == ["WATCHDOG=1", "WATCHDOG=1", "WATCHDOG=1"])
    }

    @Test func letsTheWatchdogBarkWhenALoopIsStuck() throws {
        let loops = try EventLoops(count: 2)
        defer { loops.stop() }
        let release = DispatchSemaphore(value: 0)
        let heard = hear(["WATCHDOG_USEC": "20000"], count: 2) { manager in
            loops.all[1].execute { release.wait() }
            manager.watch(loops)
            Thread.sleep(forTimeInterval: 0.2)
            manager.ready("the second datagram")
        }
        release.signal()
        #expect(heard == ["WATCHDOG=1", "READY=1\nSTATUS=the second datagram"])
    }

    @Test func saysNothingWithoutASocket() {
        let manager = ServiceManager(ProcessEnvironment())
        manager.ready("nobody listens")
        #expect(UnixDatagram("relative") == nil)
        #expect(UnixDatagram("/" + String(repeating: "x", count: 108)) == nil)
    }

    @Test func findsInheritedSocketsOfThisProcessAlone() {
        let own = String(getpid())
        let variables = ["LISTEN_PID": own, "LISTEN_FDS": "2", "LISTEN_FDNAMES": "public:admin"]
        let found = InheritedSocket.all(ProcessEnvironment(variables: variables))
        #expect(
            found == [InheritedSocket(descriptor: 3, name: "public"), InheritedSocket(descriptor: 4, name: "admin")]
        )
        #expect(found.map(\.isAdmin) == [false, true])
        for wrong in [["LISTEN_PID": "1"], ["LISTEN_FDS": "many"], ["LISTEN_FDS": "-1"], ["LISTEN_FDS": "100000"]] {
            let merged = variables.merging(wrong) { $1 }
            #expect(InheritedSocket.all(ProcessEnvironment(variables: merged)).isEmpty)
        }
    }
}
