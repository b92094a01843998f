import Foundation
import Glibc
import Telemetry
import TestSupport
import Testing

@testable import Transport

@Suite struct TLSSessionTests {
    private let scene: StreamScene
    private let server = RecordingOwner()
    private let client = RecordingOwner()

    init() throws { scene = try StreamScene() }

    private static let kept = Result { try TemporaryFolder.untilExit() }

    /// A key and a certificate of its own for localhost, made by the openssl command once.
    private static let identity = Result {
        let folder = URL(filePath: try kept.get().path)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.currentDirectoryURL = folder
        process.arguments = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj",
            "/CN=localhost", "-keyout", "tls.key", "-out", "tls.pem", "-addext", "subjectAltName=DNS:localhost",
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return TLSIdentity(
            certificateFile: folder.appending(path: "tls.pem").path,
            keyFile: folder.appending(path: "tls.key").path
        )
    }

    /// Both ends of one session, after the handshake, over sockets that hold little.
    private func opened(_ version: TLSVersion, buffer: Int32? = 4096) throws -> (server: ByteStream, client: ByteStream)
    {
        let identity = try TLSSessionTests.identity.get()
        let accepting = try TLSContext(server: TLSServerSettings(identity: identity, minimumVersion: version))
        let connecting = try TLSContext(
            client: TLSClientSettings(caFile: identity.certificateFile, minimumVersion: version)
        )
        let (near, far) = try scene.pair(buffer: buffer)
        let ends = (
            server: try scene.stream(near, server, tls: try accepting.acceptingSession()),
            client: try scene.stream(far, client, tls: try connecting.connectingSession(host: "localhost"))
        )
        scene.turn(20)
        #expect(server.events == ["opened"] && client.events == ["opened"])
        return ends
    }

    private func close(_ ends: (server: ByteStream, client: ByteStream)) {
        scene.on {
            ends.server.close()
            ends.client.close()
        }
    }

    private static func bytes(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) } }

    /// Both sides write more than the sockets hold, so each of them wants to write before it can read (WANT_WRITE).
    @Test(arguments: TLSVersion.allCases)
    func carriesMuchBothWaysAtOnce(_ version: TLSVersion) throws {
        let ends = try opened(version)
        let all = Self.bytes(400_000)
        for stream in [ends.server, ends.client] {
            guard case .queued = scene.on({ stream.write(all) }) else {
                Issue.record("the sockets held it all")
                continue
            }
            _ = scene.on { stream.write([42]) }
        }
        for _ in 0..<5000 where server.received.count < all.count + 1 || client.received.count < all.count + 1 {
            scene.turn(1)
        }
        #expect(server.received == all + [42] && client.received == all + [42])
        #expect(server.ends == ["drained"] && client.ends == ["drained"])
        close(ends)
    }

    /// A record is decrypted whole: what is not wanted of it stays with libssl, of which the kernel knows nothing.
    @Test(arguments: TLSVersion.allCases)
    func readsNoMoreThanIsWantedOfARecord(_ version: TLSVersion) throws {
        let ends = try opened(version, buffer: nil)
        server.limit = 0
        _ = scene.on { ends.client.write(Self.bytes(1000)) }
        scene.turn()
        #expect(server.received.isEmpty)
        for wanted in [1, 500, 1000] {
            server.limit = wanted
            scene.on { ends.server.readMore() }
            scene.turn()
            #expect(server.received.count == wanted)
        }
        #expect(server.received == Self.bytes(1000))
        server.limit = .max
        _ = scene.on { ends.client.write([7]) }
        scene.on { ends.server.readMore() }
        scene.turn()
        #expect(server.received.last == 7)
        close(ends)
    }

    @Test(arguments: TLSVersion.allCases)
    func hearsTheEndOfOneDirectionAndWritesInTheOther(_ version: TLSVersion) throws {
        let ends = try opened(version, buffer: nil)
        scene.on {
            _ = ends.client.write([1, 2])
            ends.client.finishWriting()
        }
        scene.turn()
        #expect(server.received == [1, 2])
        #expect(server.ends == ["ended"])
        guard case .sent = scene.on({ ends.server.write([3]) }) else { return #expect(Bool(false), "not sent") }
        scene.turn()
        #expect(client.received == [3])
        close(ends)
    }

    @Test func readsNothingMoreWhenItsOwnerClosesWithPlaintextLeft() throws {
        let ends = try opened(.tls13, buffer: nil)
        server.then = { event in if event == "received" { ends.server.close() } }
        server.limit = 1
        _ = scene.on { ends.client.write(Self.bytes(100)) }
        scene.turn()
        #expect(server.received.count == 1)
        #expect(ends.server.isClosed)
        server.then = { _ in }
        close(ends)
    }

    @Test func tellsPlainBytesFromTLSAndGoesOnPlain() throws {
        let identity = try TLSSessionTests.identity.get()
        let context = try TLSContext(server: TLSServerSettings(identity: identity))
        let (near, far) = try scene.pair()
        _ = scene.keep(far)
        var stream: ByteStream?
        var wasPlain = false
        server.then = { event in
            guard event.hasPrefix("failed") else { return }
            wasPlain = true
            stream?.giveUpTLS()
            _ = stream?.write(Array("plain".utf8))
        }
        let made = try scene.stream(near, server, tls: try context.acceptingSession())
        stream = made
        FarEnd.send(far, Array("GET / HTTP/1.1\r\n\r\n".utf8))
        scene.turn()
        #expect(wasPlain)
        #expect(FarEnd.receive(far) == Array("plain".utf8))
        scene.on { made.close() }
        // A stream that is no longer shaking hands stays as it is.
        scene.on { made.giveUpTLS() }
        #expect(made.isClosed)
        server.then = { _ in }
    }

    @Test func beginsNoSessionOnAClosedStream() throws {
        let identity = try TLSSessionTests.identity.get()
        let context = try TLSContext(client: TLSClientSettings(caFile: identity.certificateFile))
        let (near, far) = try scene.pair()
        _ = scene.keep(far)
        let stream = try scene.stream(near, client)
        scene.on { stream.close() }
        #expect(throws: TLSFailure.self) { try stream.begin(try context.connectingSession(host: "localhost")) }
    }
}
