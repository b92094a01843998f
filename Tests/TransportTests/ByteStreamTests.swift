import Glibc
import Telemetry
import Testing

@testable import Transport

@Suite struct ByteStreamTests {
    private let scene: StreamScene
    private let owner = RecordingOwner()

    init() throws { scene = try StreamScene() }

    private static func bytes(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) } }

    @Test func readsWhatIsWantedAndLeavesTheRestInTheKernel() throws {
        let (near, far) = try scene.pair()
        _ = scene.keep(far)
        owner.limit = 0
        let stream = try scene.stream(near, owner)
        FarEnd.send(far, Self.bytes(1000))
        scene.turn()
        #expect(owner.received.isEmpty)
        for wanted in [1, 10, 700] {
            owner.limit = wanted
            scene.on { stream.readMore() }
            scene.turn()
            #expect(owner.received.count == wanted)
            #expect(FarEnd.waiting(near) == 1000 - wanted)
            #expect(stream.hasUnread)
        }
        owner.limit = .max
        scene.on { stream.readMore() }
        scene.turn()
        #expect(owner.received == Self.bytes(1000))
        scene.on { stream.close() }
    }

    @Test func needsNoWordFromItsOwnerWhoseWishGrowsWhileItReads() throws {
        let (near, far) = try scene.pair()
        _ = scene.keep(far)
        owner.limit = 5
        owner.then = { [unowned owner] _ in owner.limit = owner.received.count < 50 ? owner.received.count + 5 : 50 }
        let stream = try scene.stream(near, owner)
        FarEnd.send(far, Self.bytes(100))
        scene.turn()
        #expect(owner.received.count == 50)
        scene.on { stream.close() }
    }

    @Test func queuesWhatTheKernelDoesNotTakeAndKeepsTheOrder() throws {
        let (near, far) = try scene.pair(buffer: 4096)
        _ = scene.keep(far)
        let stream = try scene.stream(near, owner)
        let all = Self.bytes(300_000)
        var isQueued = false
        for start in stride(from: 0, to: all.count, by: 50_000) {
            switch scene.on({ stream.write(Array(all[start..<(start + 50_000)])) }) {
            case .sent: #expect(!isQueued, "sent before what was queued")
            case .queued: isQueued = true
            case .failed(let failure, _): Issue.record("\(failure)")
            }
        }
        #expect(isQueued && stream.queuedBytes > 0)
        var heard: [UInt8] = []
        for _ in 0..<10_000 where heard.count < all.count {
            heard += FarEnd.receive(far, atMost: 3000) ?? []
            scene.turn(1)
        }
        #expect(heard == all)
        #expect(owner.ends == ["drained"])
        #expect(stream.queuedBytes == 0)
        scene.on { stream.close() }
    }

    @Test func hearsTheEndOnceAndStillWrites() throws {
        for (near, far) in [try scene.pair(), try scene.tcpPair()] {
            _ = scene.keep(far)
            let owner = RecordingOwner()
            let stream = try scene.stream(near, owner)
            FarEnd.send(far, [1, 2, 3])
            shutdown(far, Int32(SHUT_WR))
            scene.turn()
            #expect(owner.received == [1, 2, 3])
            #expect(owner.ends == ["ended"])
            guard case .sent = scene.on({ stream.write([4, 5]) }) else {
                Issue.record("not sent")
                continue
            }
            usleep(5000)
            #expect(FarEnd.receive(far) == [4, 5])
            scene.on { stream.close() }
        }
    }

    @Test func tellsOfAnEndThatItsOwnerDoesNotReadUpTo() throws {
        for (near, far) in [try scene.pair(), try scene.tcpPair()] {
            let owner = RecordingOwner()
            owner.limit = 0
            let stream = try scene.stream(near, owner)
            FarEnd.send(far, [1])
            scene.turn()
            #expect(owner.ends.isEmpty)
            shutdown(far, Int32(SHUT_WR))
            usleep(2000)
            scene.turn()
            scene.turn()
            #expect(owner.ends == ["hung up: finished"])
            FarEnd.reset(far)
            usleep(2000)
            scene.turn()
            #expect(owner.ends == ["hung up: finished", "hung up: gone"])
            #expect(owner.received.isEmpty)
            scene.on { stream.close() }
        }
    }

    @Test func finishesAfterAllThatIsQueuedAndGoesOnReading() throws {
        let (near, far) = try scene.pair(buffer: 4096)
        _ = scene.keep(far)
        let stream = try scene.stream(near, owner)
        let all = Self.bytes(100_000)
        guard case .queued = scene.on({ stream.write(all) }) else { return #expect(Bool(false), "not queued") }
        scene.on { stream.finishWriting() }
        var heard: [UInt8] = []
        for _ in 0..<10_000 {
            scene.turn(1)
            guard let more = FarEnd.receive(far, atMost: 5000) else { break }
            heard += more
        }
        #expect(heard == all)
        #expect(FarEnd.receive(far) == nil)
        FarEnd.send(far, [9])
        scene.turn()
        #expect(owner.received == [9])
        scene.on { stream.close() }
    }

    @Test func touchesNoDescriptorOnceItIsClosed() throws {
        let (near, far) = try scene.pair()
        _ = scene.keep(far)
        let stream = try scene.stream(near, owner)
        scene.on { stream.close() }
        // The next connection gets the number.
        let (reused, other) = try scene.pair()
        _ = scene.keep(reused)
        _ = scene.keep(other)
        try #require(reused == near)
        scene.on {
            stream.finishWriting()
            stream.readMore()
            if case .failed = stream.write([1]) {} else { Issue.record("wrote to a closed stream") }
            stream.reset()
            stream.close()
            #expect(!stream.isSilent())
        }
        scene.turn()
        #expect(FarEnd.receive(other) == [])
        #expect(FarEnd.send(reused, [7]) == 1)
        #expect(FarEnd.receive(other) == [7])
    }

    /// Whatever the owner is just being told, it may close the stream, and hears nothing more.
    @Test(arguments: ["opened", "received", "ended", "drained"])
    func mayBeClosedInEveryCallback(_ moment: String) throws {
        let (near, far) = try scene.pair(buffer: 4096)
        _ = scene.keep(far)
        var stream: ByteStream?
        var last: String?
        owner.then = { event in
            #expect(last == nil, "\(event) after the end")
            guard event == moment else { return }
            last = event
            stream?.close()
        }
        let made = ByteStream(descriptor: near, loop: scene.loop, tls: nil)
        stream = made
        FarEnd.send(far, Self.bytes(2000))
        scene.on { made.start(owner: owner) }
        if moment == "drained" {
            scene.turn()
            _ = scene.on { made.write(Self.bytes(100_000)) }
        }
        for _ in 0..<200 {
            scene.turn(1)
            _ = FarEnd.receive(far)
            if moment == "ended" { shutdown(far, Int32(SHUT_WR)) }
        }
        #expect(last == moment)
        #expect(made.isClosed)
        owner.then = { _ in }
    }

    @Test func mayBeClosedWhenItFails() throws {
        let (near, far) = try scene.tcpPair()
        let stream = try scene.stream(near, owner)
        owner.then = { event in if event.hasPrefix("failed") { stream.close() } }
        FarEnd.reset(far)
        usleep(2000)
        scene.turn()
        #expect(owner.ends == ["failed: recv: Connection reset by peer"])
        #expect(stream.isClosed)
        owner.then = { _ in }
    }

    @Test func givesItsNextBytesToTheOwnerItWasHandedTo() throws {
        let (near, far) = try scene.pair()
        _ = scene.keep(far)
        let second = RecordingOwner()
        let stream = try scene.stream(near, owner)
        owner.limit = 3
        owner.then = { [unowned owner] event in
            guard event == "received" else { return }
            #expect(owner.received == [1, 2, 3])
            stream.transfer(to: second)
        }
        FarEnd.send(far, [1, 2, 3, 4, 5])
        scene.turn()
        #expect(owner.received == [1, 2, 3])
        #expect(second.received == [4, 5])
        scene.on { stream.close() }
        owner.then = { _ in }
    }

    @Test func givesOthersATurnAfterAMegabyte() throws {
        let (near, far) = try scene.pair()
        _ = scene.keep(far)
        try System.setOption(far, SOL_SOCKET, SO_SNDBUFFORCE, 8 << 20)
        let stream = try scene.stream(near, owner)
        var sent = 0
        for _ in 0..<64 { sent += FarEnd.send(far, Self.bytes(65_536)) }
        guard sent > 3 << 20 else { return scene.on { stream.close() } }
        scene.turn(1)
        // A megabyte at the event, another after the other connections' events.
        #expect((1...(2 << 20)).contains(owner.received.count))
        scene.turn(16)
        #expect(owner.received.count == sent)
        scene.on { stream.close() }
    }

    @Test func closesWithAnErrorWhenItResets() throws {
        let (near, far) = try scene.tcpPair()
        _ = scene.keep(far)
        let stream = try scene.stream(near, owner)
        scene.on { stream.reset() }
        usleep(2000)
        var byte: UInt8 = 0
        #expect(recv(far, &byte, 1, 0) == -1)
        #expect(errno == ECONNRESET)
    }
}
