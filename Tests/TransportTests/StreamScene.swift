import Glibc
import Telemetry
import Testing

@testable import Transport

/// What a stream has told, and what it may give: an owner that only writes down.
final class RecordingOwner: StreamOwner {
    /// How many bytes it takes in all.
    var limit = Int.max
    private(set) var received: [UInt8] = []
    private(set) var events: [String] = []
    /// Done after each event, with its name.
    var then: (String) -> Void = { _ in }

    var wantedBytes: Int { limit - received.count }

    func streamReceived(_ bytes: UnsafeRawBufferPointer) {
        received += bytes
        note("received")
    }

    func streamOpened() { note("opened") }
    func streamEnded() { note("ended") }
    func streamDrained() { note("drained") }
    func streamHungUp(_ hangup: Hangup) { note("hung up: \(hangup)") }
    func streamFailed(_ failure: StreamFailure) { note("failed: \(failure)") }

    /// The events but for those of bytes.
    var ends: [String] { events.filter { $0 != "received" && $0 != "opened" } }

    private func note(_ event: String) {
        events.append(event)
        then(event)
    }
}

/// A loop that turns when a test says so, on the test's own thread, and sockets at whose far end the test itself stands.
final class StreamScene {
    let loop: EventLoop
    var time = MonotonicTime(nanoseconds: 1_000_000_000)
    private var descriptors: [Int32] = []

    init() throws {
        loop = try EventLoop()
        loop.turn(at: time)
    }

    deinit { for descriptor in descriptors { System.close(descriptor) } }

    /// Some turns without any time going by: enough for all that one event leads to.
    func turn(_ count: Int = 4) { for _ in 0..<count { loop.turn(at: time) } }

    /// Runs what only the loop's own thread may do.
    @discardableResult
    func on<Answer>(_ body: () -> Answer) -> Answer { loop.asCurrent(body) }

    /// The two ends of a connected pair; both non-blocking.
    func pair(buffer: Int32? = nil) throws -> (near: Int32, far: Int32) {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        try System.check("socketpair") { socketpair(AF_UNIX, kind, 0, &ends) }
        if let buffer {
            for end in ends { try System.setOption(end, SOL_SOCKET, SO_SNDBUF, buffer) }
        }
        return (ends[0], ends[1])
    }

    /// The two ends of a TCP connection over loopback.
    func tcpPair() throws -> (near: Int32, far: Int32) {
        let socket = try ListeningSocket(#require(SocketAddress("127.0.0.1:0")))
        defer { System.close(socket.descriptor) }
        let near = try System.socket(AF_INET)
        _ = try System.call("connect") { Int(socket.address.withSockaddr { Glibc.connect(near, $0, $1) }) }
        for _ in 0..<1000 {
            if case .done(let far) = try System.call("accept", { Int(accept(socket.descriptor, nil, nil)) }) {
                let flags = try System.check("fcntl") { fcntl(Int32(far), F_GETFL) }
                try System.check("fcntl") { fcntl(Int32(far), F_SETFL, flags | O_NONBLOCK) }
                return (near, Int32(far))
            }
            usleep(1000)
        }
        throw SystemError(call: "accept", number: ETIMEDOUT)
    }

    /// A descriptor that is closed with the scene.
    func keep(_ descriptor: Int32) -> Int32 {
        descriptors.append(descriptor)
        return descriptor
    }

    /// A stream on that descriptor, begun.
    func stream(_ descriptor: Int32, _ owner: RecordingOwner, tls: TLSSession? = nil) throws -> ByteStream {
        try tls?.attach(to: descriptor)
        let stream = ByteStream(descriptor: descriptor, loop: loop, tls: tls)
        on { stream.start(owner: owner) }
        return stream
    }
}

/// What a test does at its own end of a pair.
enum FarEnd {
    /// Sends as much as the kernel takes; gives how much.
    @discardableResult
    static func send(_ descriptor: Int32, _ bytes: [UInt8]) -> Int {
        max(0, Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)))
    }

    /// What is there, at most `limit`; nil at the end.
    static func receive(_ descriptor: Int32, atMost limit: Int = 1 << 20) -> [UInt8]? {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while all.count < limit {
            let count = recv(descriptor, &buffer, min(buffer.count, limit - all.count), 0)
            if count == 0 { return all.isEmpty ? nil : all }
            guard count > 0 else { break }
            all += buffer[..<count]
        }
        return all
    }

    /// How many bytes lie in the kernel for that descriptor to read.
    static func waiting(_ descriptor: Int32) -> Int {
        var count: Int32 = 0
        _ = ioctl(descriptor, UInt(FIONREAD), &count)
        return Int(count)
    }

    /// Closes so that the other side hears of it as an error (TCP).
    static func reset(_ descriptor: Int32) {
        var linger = Glibc.linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
        System.close(descriptor)
    }
}
