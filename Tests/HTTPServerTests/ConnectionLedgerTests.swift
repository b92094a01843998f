import Testing
import Transport

@testable import HTTPServer

@Suite struct ConnectionLedgerTests {
    private func address(_ text: String, port: UInt16 = 1) throws -> Peer.Origin {
        .ip(try #require(IPAddress(text)), port: port)
    }

    @Test func capsEachPeerByItsAddressWhateverThePort() throws {
        var ledger = ConnectionLedger(total: 10, perPeer: 2, untrusted: 1)
        let admissions = try [1, 2, 3].map {
            ledger.admit(try address("127.0.0.1", port: $0), isUntrusted: false)
        }
        #expect(admissions == [nil, nil, .peerLimit])
        let other = ledger.admit(try address("127.0.0.2"), isUntrusted: false)
        #expect(other == nil)
        _ = ledger.release(try address("127.0.0.1"), isUntrusted: false)
        let again = ledger.admit(try address("127.0.0.1", port: 9), isUntrusted: false)
        #expect(again == nil)
        #expect(ledger.count == 3)
    }

    @Test func capsUsersOfAUnixSocketEach() {
        var ledger = ConnectionLedger(total: 10, perPeer: 1, untrusted: 1)
        let admissions = [(33, 1), (33, 2), (34, 3)].map {
            ledger.admit(.unix(uid: UInt32($0.0), gid: 0, pid: Int32($0.1)), isUntrusted: false)
        }
        #expect(admissions == [nil, .peerLimit, nil])
    }

    @Test func givesUntrustedPeersASmallShareTogether() throws {
        var ledger = ConnectionLedger(total: 10, perPeer: 10, untrusted: 2)
        let admissions = try (1...4).map { ledger.admit(try address("10.0.0.\($0)"), isUntrusted: true) }
        #expect(admissions == [nil, nil, .untrustedLimit, .untrustedLimit])
        #expect(ledger.count == 2 && ledger.untrustedCount == 2)
        // The others are none of theirs, and one that turns out untrusted after all is.
        let trusted = ledger.admit(try address("10.0.1.1"), isUntrusted: false)
        let isAccepted = ledger.distrust()
        #expect(trusted == nil && !isAccepted)
        _ = ledger.release(try address("10.0.0.1"), isUntrusted: true)
        let isAcceptedNow = ledger.distrust()
        #expect(isAcceptedNow && ledger.untrustedCount == 2)
        _ = ledger.release(try address("10.0.1.1"), isUntrusted: true)
        #expect(ledger.count == 1 && ledger.untrustedCount == 1)
    }

    @Test func saysWhenThereIsRoomAgainToWhoeverWasRefused() throws {
        var ledger = ConnectionLedger(total: 1, perPeer: 1, untrusted: 1)
        let origin = try address("::1")
        let hadRoom = ledger.hasRoom()
        _ = ledger.admit(origin, isUntrusted: false)
        let hasRoom = ledger.hasRoom()
        #expect(hadRoom)
        #expect(!hasRoom)
        let isAwaited = ledger.release(origin, isUntrusted: false)
        #expect(isAwaited)
        _ = ledger.admit(origin, isUntrusted: false)
        let isAwaitedAgain = ledger.release(origin, isUntrusted: false)
        #expect(!isAwaitedAgain)
    }
}
