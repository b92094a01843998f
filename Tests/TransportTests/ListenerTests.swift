import Foundation
import Glibc
import Telemetry
import TestSupport
import Testing

@testable import Transport

@Suite struct ListenerTests {
    private let scene: StreamScene

    init() throws { scene = try StreamScene() }

    private func connect(_ address: SocketAddress) throws -> Int32 {
        let descriptor = scene.keep(try System.socket(address.family))
        _ = try System.call("connect") { Int(address.withSockaddr { Glibc.connect(descriptor, $0, $1) }) }
        return descriptor
    }

    @Test func leavesInTheBacklogWhatMayNotComeInYet() throws {
        let socket = try ListeningSocket(#require(SocketAddress("127.0.0.1:0")))
        var room = 2
        var accepted: [AcceptedSocket] = []
        let listener = Listener(
            socket,
            on: scene.loop,
            mayAccept: { room > 0 },
            accepted: {
                room -= 1
                accepted.append($0)
            }
        )
        scene.on { listener.start() }
        for _ in 0..<5 { _ = try connect(socket.address) }
        scene.turn()
        #expect(accepted.count == 2)
        scene.turn()
        #expect(accepted.count == 2)
        room = 10
        scene.on { listener.resume() }
        scene.turn()
        #expect(accepted.count == 5)
        for socket in accepted {
            guard case .ip(let address, let port) = socket.origin else {
                Issue.record("no address")
                continue
            }
            #expect("\(address)" == "127.0.0.1" && port > 0)
            socket.refuse()
        }
        scene.on { listener.close() }
    }

    @Test func acceptsABatchATurnSoThatConnectionsGetTheirs() throws {
        let socket = try ListeningSocket(#require(SocketAddress("127.0.0.1:0")))
        var count = 0
        let listener = Listener(socket, on: scene.loop, mayAccept: { true }) { accepted in
            count += 1
            accepted.refuse()
        }
        scene.on { listener.start() }
        for _ in 0..<80 { _ = try connect(socket.address) }
        scene.turn(1)
        #expect((1...64).contains(count))
        scene.turn(4)
        #expect(count == 80)
        scene.on { listener.close() }
    }

    @Test func saysWhoIsAtTheOtherEndOfAUnixSocketAndRemovesItsPath() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/s"
        let socket = try ListeningSocket(.unix(path: path))
        var origins: [Peer.Origin] = []
        let listener = Listener(socket, on: scene.loop, mayAccept: { true }) { accepted in
            origins.append(accepted.origin)
            accepted.refuse()
        }
        scene.on { listener.start() }
        _ = try connect(socket.address)
        scene.turn()
        #expect(origins == [.unix(uid: getuid(), gid: getgid(), pid: getpid())])
        scene.on { listener.close() }
        #expect(access(path, F_OK) != 0)
        withExtendedLifetime(folder) {}
        // Twice is once.
        scene.on {
            listener.close()
            listener.resume()
        }
    }

    @Test func takesNothingOnceItIsClosed() throws {
        let socket = try ListeningSocket(#require(SocketAddress("127.0.0.1:0")))
        var count = 0
        let listener = Listener(socket, on: scene.loop, mayAccept: { true }) { accepted in
            count += 1
            accepted.refuse()
        }
        scene.on { listener.close() }
        scene.on { listener.start() }
        scene.turn()
        #expect(throws: SystemError.self) {
            let descriptor = scene.keep(try System.socket(AF_INET))
            var pending = try System.call("connect") {
                Int(socket.address.withSockaddr { Glibc.connect(descriptor, $0, $1) })
            }
            if case .wouldBlock = pending {
                usleep(5000)
                pending = .done(0)
                let error = try System.option(descriptor, SOL_SOCKET, SO_ERROR)
                if error != 0 { throw SystemError(call: "connect", number: error) }
            }
        }
        #expect(count == 0)
    }
}
