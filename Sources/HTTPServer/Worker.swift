internal import CLinux
internal import Glibc
internal import HTTPWire
internal import Synchronization
internal import Telemetry
internal import Transport

/// One loop's share of a server: its connections and what they have in common.
///
/// Touched on its loop only.
final class Worker {
    let loop: EventLoop
    let router: Router
    let limits: ServerLimits
    let observer: ServerObserver
    let policy: PeerPolicy
    let refusalAnswer: RefusalAnswer
    private(set) var memory: RequestMemory
    /// Answers are put together here, so that a connection needs no buffer of its own.
    var output: [UInt8] = []
    var requestIDs = RequestIDs()
    private(set) var isDraining = false
    private(set) var connections: [ObjectIdentifier: Connection] = [:]
    private let wallClock: @Sendable () -> Int
    /// Connections whose TLS handshake is not over, oldest first; never more than `handshakeLimit`.
    private(set) var handshakes: [ObjectIdentifier] = []
    private let handshakeLimit: Int
    /// The most connections since freed memory was last given back.
    private var peak = 0
    private let admission: Admission
    private let seat: Int
    private var dateText: [UInt8] = []
    private var dateSecond = -1

    init(
        loop: EventLoop,
        router: Router,
        limits: ServerLimits,
        memory: RequestMemory,
        observer: ServerObserver,
        policy: PeerPolicy,
        refusalAnswer: @escaping RefusalAnswer,
        wallClock: @escaping @Sendable () -> Int,
        admission: Admission,
        seat: Int
    ) {
        self.loop = loop
        self.router = router
        self.limits = limits
        self.memory = memory
        handshakeLimit = max(1, limits.maxHandshakes * memory.limit / max(1, limits.requestMemoryBytes))
        self.observer = observer
        self.policy = policy
        self.refusalAnswer = refusalAnswer
        self.wallClock = wallClock
        self.admission = admission
        self.seat = seat
    }

    /// Overwrites the last answer, which may have been a token, and keeps the room for the next.
    func forgetOutput() {
        output.withUnsafeMutableBytes { bytes in
            if let base = bytes.baseAddress { explicit_bzero(base, bytes.count) }
        }
        output.removeAll(keepingCapacity: output.capacity <= 65536)
    }

    /// Begins to serve a connection.
    func adopt(
        _ socket: AcceptedSocket,
        _ standing: PeerPolicy.Standing,
        at place: RequestContext.Endpoint,
        tls: CurrentTLS?
    ) {
        do {
            // The authorities are read before the context: of the two, the older ones can only be taken for outdated.
            let authority = tls?.authority
            let stream = try socket.stream(on: loop, tls: try tls?.context.acceptingSession())
            let connection = Connection(
                stream,
                from: socket.origin,
                standing,
                at: place,
                tls: tls,
                authority: authority,
                worker: self
            )
            connections[ObjectIdentifier(connection)] = connection
            peak = max(peak, connections.count)
            observer.connectionOpened()
            if tls != nil { beginHandshake(connection) }
            connection.start()
        } catch {
            socket.refuse()
            admission.release(socket.origin, isUntrusted: standing == .untrusted, from: seat)
            observer.connectionRejected(.handshake, "\(error)")
        }
    }

    /// Handshakes cost more than connections that rest: the oldest makes room for the newest.
    private func beginHandshake(_ connection: Connection) {
        handshakes.append(ObjectIdentifier(connection))
        guard handshakes.count > handshakeLimit, let oldest = connections[handshakes[0]] else { return }
        observer.connectionRejected(.handshakeLimit, "")
        oldest.giveUp()
    }

    /// A connection's handshake is over.
    func handshakeEnded(_ connection: Connection) {
        let id = ObjectIdentifier(connection)
        if let place = handshakes.firstIndex(of: id) { handshakes.remove(at: place) }
    }

    /// A connection is over.
    func remove(_ connection: Connection) {
        guard connections.removeValue(forKey: ObjectIdentifier(connection)) != nil else { return }
        handshakeEnded(connection)
        // What a crowd took is given back once it has gone, not kept for the next.
        if peak >= Worker.crowd, connections.count < peak / 4 {
            peak = connections.count
            clinux_trim_heap()
        }
        admission.release(connection.origin, isUntrusted: connection.standing == .untrusted, from: seat)
        observer.connectionClosed()
    }

    /// A connection's peer turns out to be one that no rule trusts; false if there are enough of those.
    func distrust() -> Bool { admission.distrust() }

    /// What a connection's requests take has changed: over the limit the largest are let go.
    func charge(from old: Int, to new: Int) {
        memory.change(from: old, to: new)
        guard new > old, memory.isExceeded else { return }
        let candidates = connections.values.filter { !memory.mayKeep($0.unhandledBytes) }
        for largest in candidates.sorted(by: { $0.unhandledBytes > $1.unhandledBytes }) where !memory.isRelieved {
            largest.refuseForMemory()
        }
    }

    /// Connections of one loop from which on their end gives memory back.
    private static let crowd = 128

    /// Lets requests under way finish and closes everything else.
    func drain() {
        isDraining = true
        for connection in connections.values { connection.drain() }
    }

    /// Lets go of the connections whose client certificates were verified by authorities that have been replaced.
    func dropOldCertificates() {
        for connection in connections.values where connection.hasOldCertificate { connection.drain() }
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
