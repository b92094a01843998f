import Testing
import Transport

@testable import HTTPServer

@Suite struct ConnectionLedgerTests {
    private func address(_ text: String, port: UInt16 = 1) throws -> Peer.Origin {
        .ip(try #require(IPAddress(text)), port: port)
    }

    @Test func capsEachPeerByItsAddressWhateverThePort() throws {
        var ledger = ConnectionLedger(total: 10, perPeer: 2)
        let admissions = try [1, 2, 3].map { ledger.admit(try address("127.0.0.1", port: $0)) }
        #expect(admissions == [true, true, false])
        let other = ledger.admit(try address("127.0.0.2"))
        #expect(other)
        _ = ledger.release(try address("127.0.0.1"))
        let again = ledger.admit(try address("127.0.0.1", port: 9))
        #expect(again)
        #expect(ledger.count == 3)
    }

    @Test func capsUsersOfAUnixSocketEach() {
        var ledger = ConnectionLedger(total: 10, perPeer: 1)
        let admissions = [(33, 1), (33, 2), (34, 3)].map {
            ledger.admit(.unix(uid: UInt32($0.0), gid: 0, pid: Int32($0.1)))
        }
        #expect(admissions == [true, false, true])
    }

    @Test func saysWhenThereIsRoomAgainToWhoeverWasRefused() throws {
        var ledger = ConnectionLedger(total: 1, perPeer: 1)
        let origin = try address("::1")
        let hadRoom = ledger.hasRoom()
        _ = ledger.admit(origin)
        let hasRoom = ledger.hasRoom()
        #expect(hadRoom)
        #expect(!hasRoom)
        let isAwaited = ledger.release(origin)
        #expect(isAwaited)
        _ = ledger.admit(origin)
        let isAwaitedAgain = ledger.release(origin)
        #expect(!isAwaitedAgain)
    }
}
