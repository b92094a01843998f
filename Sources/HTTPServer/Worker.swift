internal import Glibc
internal import HTTPWire
internal import Synchronization
internal import Telemetry
internal import Transport

/// One loop's share of a server: its connections and what they have in common.
///
/// Everything but `count` is the loop's.
final class Worker {
    let loop: EventLoop
    let router: Router
    let limits: ServerLimits
    let observer: ServerObserver
    let refusalAnswer: RefusalAnswer
    /// Answers are put together here, so that a connection needs no buffer of its own.
    var output: [UInt8] = []
    var requestIDs = RequestIDs()
    private(set) var isDraining = false
    private var connections: [ObjectIdentifier: Connection] = [:]
    private let wallClock: @Sendable () -> Int
    private let released: @Sendable (Peer.Origin) -> Void
    private var dateText: [UInt8] = []
    private var dateSecond = -1

    init(
        loop: EventLoop,
        router: Router,
        limits: ServerLimits,
        observer: ServerObserver,
        refusalAnswer: @escaping RefusalAnswer,
        wallClock: @escaping @Sendable () -> Int,
        released: @escaping @Sendable (Peer.Origin) -> Void
    ) {
        self.loop = loop
        self.router = router
        self.limits = limits
        self.observer = observer
        self.refusalAnswer = refusalAnswer
        self.wallClock = wallClock
        self.released = released
    }

    /// Overwrites the last answer, which may have been a token, and keeps the room for the next.
    func forgetOutput() {
        output.withUnsafeMutableBytes { bytes in
            if let base = bytes.baseAddress { explicit_bzero(base, bytes.count) }
        }
        output.removeAll(keepingCapacity: output.capacity <= 65536)
    }

    /// Begins to serve a connection.
    func adopt(_ socket: AcceptedSocket, tls: TLSContext?) {
        do {
            let stream = try socket.stream(on: loop, tls: try tls?.acceptingSession())
            let connection = Connection(stream, from: socket.origin, worker: self)
            connections[ObjectIdentifier(connection)] = connection
            observer.connectionOpened()
            connection.start()
        } catch {
            socket.refuse()
            released(socket.origin)
            observer.connectionRejected(.handshake, "\(error)")
        }
    }

    /// A connection is over.
    func remove(_ connection: Connection) {
        guard connections.removeValue(forKey: ObjectIdentifier(connection)) != nil else { return }
        released(connection.origin)
        observer.connectionClosed()
    }

    /// Lets requests under way finish and closes everything else.
    func drain() {
        isDraining = true
        for connection in connections.values { connection.drain() }
    }

    /// Ends every connection now; who still waits for an answer is told so.
    func closeAll() {
        for connection in connections.values { connection.giveUp() }
    }

    /// `Date` of this second (RFC 9110 §6.6.1).
    func date() -> [UInt8] {
        let second = wallClock()
        if second != dateSecond {
            dateSecond = second
            dateText = HTTPDate.encode(second)
        }
        return dateText
    }
}
