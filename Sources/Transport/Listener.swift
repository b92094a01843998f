internal import CLinux
internal import Glibc
internal import Telemetry

/// A connection just accepted: who comes, and a descriptor that must end in a stream or be refused.
package struct AcceptedSocket: Sendable {
    let descriptor: Int32
    package let origin: Peer.Origin

    /// The stream of the connection, on the loop it will live on.
    package func stream(on loop: EventLoop, tls: TLSSession?) throws(TLSFailure) -> ByteStream {
        try tls?.attach(to: descriptor)
        return ByteStream(descriptor: descriptor, loop: loop, tls: tls)
    }

    /// Closes it without a word.
    package func refuse() { System.close(descriptor) }
}

/// Accepts connections of one listening socket on one loop; the owner spreads them over the others.
package final class Listener: Watched {
    private let socket: ListeningSocket
    private let loop: EventLoop
    private let mayAccept: () -> Bool
    private let accepted: (AcceptedSocket) -> Void
    private let pause = Alarm()
    private var isClosed = false

    /// `mayAccept` is asked before every accept; after a no, `resume` is called when there is room again.
    package init(
        _ socket: ListeningSocket,
        on loop: EventLoop,
        mayAccept: @escaping () -> Bool,
        accepted: @escaping (AcceptedSocket) -> Void
    ) {
        self.socket = socket
        self.loop = loop
        self.mayAccept = mayAccept
        self.accepted = accepted
    }

    /// Begins; if the kernel has no room to watch the socket, tries again like for a descriptor it lacks.
    package func start() {
        guard !isClosed else { return }
        do {
            try loop.watch(socket.descriptor, self)
            pause.onRing { [unowned self] in acceptSome() }
        } catch {
            pause.onRing { [unowned self] in start() }
            loop.set(pause, at: loop.now.advanced(bySeconds: 0.1))
        }
    }

    /// Takes what waits in the backlog, as far as there is room.
    package func resume() { acceptSome() }

    /// Ends listening; the backlog is refused by the kernel.
    package func close() {
        guard !isClosed else { return }
        isClosed = true
        loop.set(pause, at: .distantFuture)
        loop.close(socket.descriptor)
        socket.unlinkPath()
    }

    func ready(_ readiness: Readiness) { acceptSome() }

    /// At most a batch, then the connections there are get their turn.
    private func acceptSome() {
        for _ in 0..<32 {
            guard !isClosed, mayAccept() else { return }
            do {
                guard let next = try acceptOne() else { return }
                accepted(next)
            } catch {
                switch error.number {
                // The peer gave up while it waited (accept(2)).
                case ECONNABORTED, EPROTO, ENETDOWN, ENOPROTOOPT, EHOSTDOWN, EHOSTUNREACH, ENETUNREACH, EPERM: continue
                // Out of descriptors or memory: trying at once would spin, the backlog can wait.
                default: return loop.set(pause, at: loop.now.advanced(bySeconds: 0.1))
                }
            }
        }
        loop.later { [self] in acceptSome() }
    }

    private func acceptOne() throws(SystemError) -> AcceptedSocket? {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let outcome = try System.call("accept4") {
            withUnsafeMutableBytes(of: &storage) {
                Int(clinux_accept(socket.descriptor, $0.baseAddress!.assumingMemoryBound(to: sockaddr.self), &length))
            }
        }
        guard case .done(let number) = outcome else { return nil }
        let descriptor = Int32(number)
        if socket.isUnix {
            do { return AcceptedSocket(descriptor: descriptor, origin: try credentials(descriptor)) } catch {
                System.close(descriptor)
                // The connection is gone already; the next one is not to blame.
                throw SystemError(call: error.call, number: ECONNABORTED)
            }
        }
        guard case .ip(let address, let port) = withUnsafeBytes(of: &storage, { SocketAddress($0) }) else {
            System.close(descriptor)
            throw SystemError(call: "accept4", number: EPROTO)
        }
        return AcceptedSocket(descriptor: descriptor, origin: .ip(address, port: port))
    }

    private func credentials(_ descriptor: Int32) throws(SystemError) -> Peer.Origin {
        var uid: UInt32 = 0
        var gid: UInt32 = 0
        var pid: Int32 = 0
        try System.check("getsockopt") { clinux_peer_credentials(descriptor, &uid, &gid, &pid) }
        return .unix(uid: uid, gid: gid, pid: pid)
    }
}
