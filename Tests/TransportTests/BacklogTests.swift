import Glibc
import Telemetry
import Testing

@testable import Transport

/// What a stream can say of octets that the peer may not have read.
@Suite struct BacklogTests {
    private final class Owner: StreamOwner {
        func streamReceived(_ bytes: UnsafeRawBufferPointer) {}
        func streamOpened() {}
        func streamEnded() {}
        func streamDrained() {}
        func streamFailed(_ failure: StreamFailure) {}
    }

    /// A connected stream that nobody pumps, with the server's end of it.
    private func withPair(_ body: @escaping @Sendable (ByteStream, Int32) -> Void) async throws {
        let loops = try EventLoops(count: 1)
        defer { loops.stop() }
        let loop = loops.all[0]
        let socket = try ListeningSocket(#require(SocketAddress("127.0.0.1:0")))
        let client = try System.socket(AF_INET)
        _ = try System.call("connect") { Int(socket.address.withSockaddr { Glibc.connect(client, $0, $1) }) }
        usleep(20_000)
        let server = accept(socket.descriptor, nil, nil)
        try #require(server >= 0)
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            loop.execute {
                let stream = ByteStream(descriptor: client, loop: loop, tls: nil)
                body(stream, server)
                stream.close()
                continuation.resume()
            }
        }
        System.close(socket.descriptor)
    }

    /// What the peer had closed before it came is reset, and not one octet of it was acknowledged.
    @Test func tellsWhatCameTooLateToBeRead() async throws {
        try await withPair { stream, server in
            close(server)
            usleep(20_000)
            let before = stream.writtenOctets
            _ = stream.write(Array("POST / HTTP/1.1".utf8))
            usleep(20_000)
            #expect(stream.writtenOctets == before + 15)
            #expect(stream.backlog(since: before) == .untouchedAndReset)
        }
    }

    /// What the peer's kernel has taken may have been read, whether or not the connection is then reset.
    @Test func doesNotTakeAResetForAProof() async throws {
        try await withPair { stream, server in
            let before = stream.writtenOctets
            _ = stream.write(Array("POST / HTTP/1.1".utf8))
            usleep(100_000)
            var octets = [UInt8](repeating: 0, count: 64)
            #expect(recv(server, &octets, octets.count, 0) == 15)
            #expect(stream.backlog(since: before) == .acknowledged)
            var linger = linger(l_onoff: 1, l_linger: 0)
            setsockopt(server, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
            close(server)
            usleep(20_000)
            #expect(stream.backlog(since: before) == .acknowledged)
        }
    }

    @Test func isSilentUntilThePeerSpeaksOrLeaves() async throws {
        try await withPair { stream, server in
            #expect(stream.isSilent())
            #expect(stream.isSilent())
            _ = send(server, "x", 1, 0)
            usleep(20_000)
            #expect(!stream.isSilent())
            close(server)
        }
        try await withPair { stream, server in
            close(server)
            usleep(20_000)
            #expect(!stream.isSilent())
        }
    }
}
