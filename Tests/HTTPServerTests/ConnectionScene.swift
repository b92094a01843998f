import Glibc
import HTTPWire
import Synchronization
import Telemetry
import Testing

@testable import HTTPServer
@testable import Transport

/// One loop's connections under a clock that the test moves, with the test itself at their far ends.
final class ConnectionScene {
    let loop: EventLoop
    let worker: Worker
    let admission: Admission
    let limits: ServerLimits
    let held = HeldHandlers()
    var time = MonotonicTime(nanoseconds: 1_000_000_000_000)

    /// What handlers wait for until the test lets them go.
    final class HeldHandlers: Sendable {
        private let waiting = Mutex<[CheckedContinuation<Void, Never>]>([])
        private let cancelled = Mutex(0)

        func wait() async {
            await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in waiting.withLock { $0.append(continuation) } }
            } onCancel: {
                cancelled.withLock { $0 += 1 }
            }
        }

        var count: Int { waiting.withLock { $0.count } }
        var cancellations: Int { cancelled.withLock { $0 } }
        func release(at index: Int = 0) { waiting.withLock { $0.remove(at: index) }.resume() }
        func releaseAll() { while count > 0 { release() } }
    }

    init(_ limits: ServerLimits, policy: PeerPolicy = PeerPolicy()) throws {
        loop = try EventLoop()
        self.limits = limits
        admission = Admission(limits, seats: 1)
        let held = held
        let router = Router([
            Router.Route(.get, "/hello", label: "hello") { _, _ in Response(200, body: Array("hello".utf8)) },
            Router.Route(.post, "/echo", label: "echo") { request, _ in Response(200, body: request.body) },
            Router.Route(.get, "/large", label: "large") { _, _ in
                Response(200, body: [UInt8](repeating: 0x4C, count: ConnectionScene.largest))
            },
            Router.Route(.get, "/hold", label: "hold") { _, _ in
                await held.wait()
                return Response(200, body: Array("held".utf8))
            },
            Router.Route(.post, "/hold", label: "hold") { request, _ in
                await held.wait()
                return Response(200, body: request.body)
            },
        ])
        worker = Worker(
            loop: loop,
            router: router,
            limits: limits,
            memory: RequestMemory(limits, loops: 1),
            observer: ServerObserver(),
            policy: policy,
            refusalAnswer: { refusal, _, _ in refusal.response },
            wallClock: { 0 },
            admission: admission,
            seat: 0
        )
        loop.turn(at: time)
    }

    /// The body of the largest answer.
    static let largest = 20_000

    func turn(_ count: Int = 4) { for _ in 0..<count { loop.turn(at: time) } }

    func pass(seconds: Double) {
        time = time.advanced(bySeconds: seconds)
        turn()
    }

    /// A new connection; gives the far end, non-blocking.
    func connect(sendBuffer: Int32? = nil, tls: TLSContext? = nil) throws -> (near: Int32, far: Int32) {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        try System.check("socketpair") { socketpair(AF_UNIX, kind, 0, &ends) }
        if let sendBuffer { try System.setOption(ends[0], SOL_SOCKET, SO_SNDBUF, sendBuffer) }
        let socket = AcceptedSocket(descriptor: ends[0], origin: .unix(uid: 1, gid: 1, pid: 1))
        guard case .seat = admission.admit(socket.origin, isUntrusted: false) else {
            throw SystemError(call: "admit", number: EAGAIN)
        }
        let place = RequestContext.Endpoint(address: .unix(path: "scene"), isTLS: tls != nil)
        loop.asCurrent { worker.adopt(socket, .trusted, at: place, tls: tls.map { CurrentTLS($0) }) }
        turn()
        return (ends[0], ends[1])
    }

    /// The server's connections.
    var connections: [Connection] { Array(worker.connections.values) }

    /// Sends as much of the text as the kernel takes; gives how much.
    @discardableResult
    func send(_ descriptor: Int32, _ text: String) -> Int {
        let bytes = Array(text.utf8)
        return max(0, Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)))
    }

    /// What has come; nil at the end.
    func receive(_ descriptor: Int32, atMost limit: Int = 1 << 20) -> String? {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while all.count < limit {
            let count = recv(descriptor, &buffer, min(buffer.count, limit - all.count), 0)
            if count == 0, all.isEmpty { return nil }
            guard count > 0 else { break }
            all += buffer[..<count]
        }
        return String(decoding: all, as: UTF8.self)
    }

    /// Bytes in the kernel that the server has not read.
    func unread(_ near: Int32) -> Int {
        var count: Int32 = 0
        _ = ioctl(near, UInt(FIONREAD), &count)
        return Int(count)
    }

    /// What must hold after every event.
    func checkInvariants(_ note: @autoclosure () -> String = "") {
        let most = limits.message.messageBytes + Connection.leastRead
        var charged = 0
        for connection in connections {
            if connection.heldBytes > most { Issue.record("\(connection.heldBytes) bytes are held: \(note())") }
            if connection.stream.queuedBytes > ConnectionScene.largest + 1000 {
                Issue.record("\(connection.stream.queuedBytes) bytes are queued: \(note())")
            }
            charged += connection.charged
        }
        if worker.memory.used != charged { Issue.record("\(worker.memory.used) charged for \(charged): \(note())") }
        let bound = max(worker.memory.limit, worker.memory.share * connections.count)
        let unhandled = connections.reduce(0) { $0 + $1.unhandledBytes }
        if unhandled > bound { Issue.record("\(unhandled) bytes over the bound of \(bound): \(note())") }
        if admission.count != connections.count { Issue.record("\(admission.count) admitted: \(note())") }
    }
}
