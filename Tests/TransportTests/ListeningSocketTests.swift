import Foundation
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Transport

@Suite struct ListeningSocketTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private var path: String { folder.path + "/s" }

    private func mode(_ path: String) throws -> UInt32 {
        var status = stat()
        try #require(lstat(path, &status) == 0)
        return status.st_mode & 0o777
    }

    @Test func bindsAPortOfBothFamilies() throws {
        for text in ["127.0.0.1:0", "[::1]:0"] {
            let socket = try ListeningSocket(#require(SocketAddress(text)))
            guard case .ip(_, let port) = socket.address else {
                Issue.record("no address")
                continue
            }
            #expect(port > 0)
            System.close(socket.descriptor)
        }
    }

    @Test func saysWhyAPortCannotBeHad() throws {
        let first = try ListeningSocket(#require(SocketAddress("127.0.0.1:0")))
        defer { System.close(first.descriptor) }
        let error = #expect(throws: ListenError.self) { try ListeningSocket(first.address) }
        #expect(error?.description.contains("Address already in use") == true)
        // The one before may be on its way out, an interface on its way up.
        #expect(error?.mayPass == true)
        let elsewhere = try #require(SocketAddress("192.0.2.1:8080"))
        #expect(#expect(throws: ListenError.self) { try ListeningSocket(elsewhere) }?.mayPass == true)
        let nowhere = SocketAddress.unix(path: folder.path + "/none/socket")
        #expect(#expect(throws: ListenError.self) { try ListeningSocket(nowhere) }?.mayPass == false)
    }

    @Test func makesAUnixSocketWithTheModeAsked() throws {
        for wanted: UInt32 in [0o600, 0o660, 0o666] {
            let socket = try ListeningSocket(.unix(path: path), mode: wanted)
            #expect(try mode(path) == wanted)
            socket.unlinkPath()
            System.close(socket.descriptor)
            #expect(access(path, F_OK) != 0)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test func replacesASocketThatNobodyListensOn() throws {
        let stale = try ListeningSocket(.unix(path: path))
        System.close(stale.descriptor)
        let socket = try ListeningSocket(.unix(path: path))
        // The stale one's owner must not take the new one's path away.
        stale.unlinkPath()
        #expect(access(path, F_OK) == 0)
        System.close(socket.descriptor)
    }

    @Test func leavesASocketAloneThatSomebodyListensOn() throws {
        let first = try ListeningSocket(.unix(path: path))
        defer { System.close(first.descriptor) }
        let error = #expect(throws: ListenError.self) { try ListeningSocket(.unix(path: path)) }
        #expect(error?.description.contains("somebody listens there") == true)
        #expect(access(path, F_OK) == 0)
    }

    @Test func leavesAPathAloneThatIsNoSocket() throws {
        try Data("precious".utf8).write(to: URL(filePath: path))
        #expect(throws: ListenError.self) { try ListeningSocket(.unix(path: path)) }
        #expect(try Data(contentsOf: URL(filePath: path)) == Data("precious".utf8))
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "elsewhere")
        #expect(throws: ListenError.self) { try ListeningSocket(.unix(path: path)) }
    }

    @Test func takesOverOnlyWhatListens() throws {
        #expect(throws: ListenError.self) { try ListeningSocket(inherited: 987) }
        let idle = try System.socket(AF_INET)
        defer { System.close(idle) }
        #expect(throws: ListenError.self) { try ListeningSocket(inherited: idle) }
        let made = try ListeningSocket(#require(SocketAddress("127.0.0.1:0")))
        defer { System.close(made.descriptor) }
        #expect(try ListeningSocket(inherited: made.descriptor).address == made.address)
    }
}
