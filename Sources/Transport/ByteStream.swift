internal import CLinux
internal import Glibc

/// What a stream tells the connection that owns it, and asks it, always on the loop.
package protocol StreamOwner: AnyObject {
    /// How many bytes the owner takes now; 0 leaves them in the kernel, so that the peer feels the back-pressure.
    ///
    /// Asked before every read and derived from the owner's state: there is no switch that an owner could forget to turn.
    /// An owner whose wish grows calls `ByteStream.readMore`.
    var wantedBytes: Int { get }
    /// Bytes in order; they are the loop's and must be copied if they are to be kept.
    func streamReceived(_ bytes: UnsafeRawBufferPointer)
    /// The handshake is over, or there was none to do.
    func streamOpened()
    /// The peer will send no more; it may still read.
    func streamEnded()
    /// Everything queued by `write` has been taken by the kernel.
    func streamDrained()
    /// The kernel knows of the peer's end before everything ahead of that end is read; each kind is told at most once.
    func streamHungUp(_ hangup: Hangup)
    /// The stream is of no more use; the owner closes it.
    func streamFailed(_ failure: StreamFailure)
}

/// What the kernel says of a peer whose bytes are not being read.
package enum Hangup: Sendable {
    /// It sends no more; TCP does not say whether it still reads.
    case finished
    /// The connection is broken in both directions.
    case gone
}

extension StreamOwner {
    /// As much as there is: for owners that bound what they keep by ending the stream.
    package var wantedBytes: Int { .max }
    /// Of no interest to an owner that reads at all times.
    package func streamHungUp(_ hangup: Hangup) {}
}

/// Why a stream is of no more use.
package enum StreamFailure: Error, Sendable, CustomStringConvertible {
    case system(SystemError)
    case tls(TLSFailure)

    package var description: String {
        switch self {
        case .system(let error): "\(error)"
        case .tls(let failure): "\(failure)"
        }
    }
}

/// An ordered stream of bytes over one connected socket, plain or TLS; belongs to one loop.
///
/// Invariants: no byte is read that the owner does not want at that moment; after `close` no call touches the descriptor,
/// whose number may be another connection's by then; bytes leave in the order of the calls of `write`.
package final class ByteStream: Watched {
    /// What became of bytes given to `write`.
    package enum WriteOutcome {
        /// The kernel has them all.
        case sent
        /// The rest follows; `streamDrained` tells when it is gone.
        case queued
        /// Nothing more can be written; `sent` is how many bytes of this call were taken.
        case failed(StreamFailure, sent: Int)
    }

    private enum Phase {
        case handshaking, open, closed
    }

    package let loop: EventLoop
    private let descriptor: Int32
    private var tls: TLSSession?
    private var phase: Phase
    private var owner: (any StreamOwner)?
    private var pending: [UInt8] = []
    private var pendingStart = 0
    private var mayRead = false
    private var sawHangup = false
    private var isBroken = false
    private var toldHangup: Hangup?
    private var hasEnded = false
    private var isPumping = false
    private var finishesWhenDrained = false
    private var plainOctets: UInt64 = 0

    /// Takes over a connected descriptor; nothing happens before `start`.
    ///
    /// - Parameter seen: what the kernel has said of the descriptor already, if the loop watched it before: an edge is
    ///   told once.
    init(descriptor: Int32, loop: EventLoop, tls: TLSSession?, seen: Readiness = []) {
        self.descriptor = descriptor
        self.loop = loop
        self.tls = tls
        phase = tls == nil ? .open : .handshaking
        mayRead = seen.contains(.read)
        sawHangup = seen.contains(.hangup)
    }

    deinit { precondition(phase == .closed, "a stream was dropped without being closed") }

    /// The TLS session, for its subject, its protocol and its resumption.
    package var session: TLSSession? { tls }

    /// Whether `close` was called.
    package var isClosed: Bool { phase == .closed }

    /// Octets that wait for the kernel to take them.
    package var queuedBytes: Int { pending.count - pendingStart }

    /// Whether bytes may be waiting in the kernel that nobody has taken.
    package var hasUnread: Bool { mayRead && !hasEnded }

    /// Begins to watch and to tell the owner.
    package func start(owner: any StreamOwner) {
        self.owner = owner
        do {
            try loop.watch(descriptor, self)
        } catch {
            return fail(.system(error))
        }
        guard phase == .open else { return shakeHands() }
        owner.streamOpened()
        readMore()
    }

    /// Hands the stream to another owner, as from a dialer to the connection that will use it.
    package func transfer(to owner: any StreamOwner) { self.owner = owner }

    /// Puts TLS over a stream that was plain so far (behind a proxy's CONNECT); `streamOpened` follows.
    package func begin(_ session: TLSSession) throws(TLSFailure) {
        guard phase == .open else { throw TLSFailure("the connection is closed") }
        try session.attach(to: descriptor)
        tls = session
        phase = .handshaking
        shakeHands()
    }

    /// Goes on without TLS after a handshake that failed because the peer speaks none, so that it can be told.
    package func giveUpTLS() {
        guard phase == .handshaking else { return }
        tls = nil
        phase = .open
        loop.later { [self] in pump() }
    }

    // MARK: Reading

    /// Looks again whether the owner wants bytes; they never come from inside the caller.
    package func readMore() {
        guard phase == .open, mayRead, !hasEnded, !isPumping, wanted > 0 else { return }
        loop.later { [self] in pump() }
    }

    /// What may be read now: what the owner wants, at most the loop's buffer.
    private var wanted: Int { min(owner?.wantedBytes ?? 0, loop.readBuffer.count) }

    func ready(_ readiness: Readiness) {
        // A session may have to write before it can read, and the other way round: any edge can be the one it waits for.
        if readiness.contains(.read) || tls != nil { mayRead = true }
        if readiness.contains(.hangup) { sawHangup = true }
        if readiness.contains(.broken) { isBroken = true }
        if phase == .handshaking {
            shakeHands()
        } else {
            if pendingStart < pending.count { flush() }
            pump()
        }
        if sawHangup, phase == .open, !hasEnded { tellHangup(isBroken ? .gone : .finished) }
    }

    /// Tells the owner of an end that it has not come to by reading.
    private func tellHangup(_ hangup: Hangup) {
        guard toldHangup != .gone, toldHangup != hangup else { return }
        toldHangup = hangup
        owner?.streamHungUp(hangup)
    }

    private func shakeHands() {
        guard let tls else { return }
        do {
            guard try tls.handshake() else { return }
        } catch {
            return fail(.tls(error))
        }
        phase = .open
        mayRead = true
        owner?.streamOpened()
        pump()
    }

    /// Reads what there is and passes it on; gives others a turn after a megabyte.
    private func pump() {
        guard !isPumping else { return }
        isPumping = true
        defer { isPumping = false }
        for _ in 0..<16 {
            guard phase == .open, mayRead, !hasEnded else { return }
            let room = wanted
            guard room > 0 else { return }
            do {
                switch try read(UnsafeMutableRawBufferPointer(rebasing: loop.readBuffer[..<room])) {
                case .done(0):
                    hasEnded = true
                    mayRead = false
                    owner?.streamEnded()
                case .done(let count):
                    // A short read has emptied the socket (epoll(7)); libssl may hold more by itself.
                    if tls == nil, count < room, !sawHangup { mayRead = false }
                    let bytes = UnsafeMutableRawBufferPointer(rebasing: loop.readBuffer[..<count])
                    owner?.streamReceived(UnsafeRawBufferPointer(bytes))
                    // What passed through was somebody's token or assertion, and the buffer lives as long as the loop.
                    if let base = bytes.baseAddress { explicit_bzero(base, count) }
                case .wouldBlock:
                    mayRead = false
                }
            } catch {
                return fail(error)
            }
        }
        loop.later { [self] in pump() }
    }

    private func read(_ buffer: UnsafeMutableRawBufferPointer) throws(StreamFailure) -> Outcome {
        if let tls {
            do { return try tls.read(buffer) } catch { throw .tls(error) }
        }
        do { return try System.read(descriptor, buffer) } catch { throw .system(error) }
    }

    // MARK: Writing

    /// Sends the bytes, keeping what the kernel will not take yet.
    package func write(_ bytes: UnsafeRawBufferPointer) -> WriteOutcome {
        guard phase != .closed else { return .failed(.system(SystemError(call: "send", number: EPIPE)), sent: 0) }
        if pendingStart < pending.count {
            pending.append(contentsOf: bytes)
            return .queued
        }
        var sent = 0
        do {
            while sent < bytes.count {
                guard case .done(let count) = try put(UnsafeRawBufferPointer(rebasing: bytes[sent...])) else {
                    pending.append(contentsOf: bytes[sent...])
                    return .queued
                }
                sent += count
            }
        } catch {
            return .failed(error, sent: sent)
        }
        return .sent
    }

    /// Sends the bytes, keeping what the kernel will not take yet.
    package func write(_ bytes: [UInt8]) -> WriteOutcome { bytes.withUnsafeBytes { write($0) } }

    private func put(_ bytes: UnsafeRawBufferPointer) throws(StreamFailure) -> Outcome {
        if let tls {
            do { return try tls.write(bytes) } catch { throw .tls(error) }
        }
        do {
            let outcome = try System.write(descriptor, bytes)
            if case .done(let count) = outcome { plainOctets &+= UInt64(count) }
            return outcome
        } catch {
            throw .system(error)
        }
    }

    private func flush() {
        while pendingStart < pending.count {
            let result = pending.withUnsafeBytes { bytes in
                Result { () throws(StreamFailure) in try put(UnsafeRawBufferPointer(rebasing: bytes[pendingStart...])) }
            }
            let outcome: Outcome
            switch result {
            case .success(let some): outcome = some
            case .failure(let failure): return fail(failure)
            }
            guard case .done(let count) = outcome else { return }
            pendingStart += count
        }
        pending = []
        pendingStart = 0
        if finishesWhenDrained { sendEnd() }
        owner?.streamDrained()
    }

    // MARK: Ending

    /// Tells the peer that nothing more follows, once everything queued is gone; reading goes on.
    package func finishWriting() {
        guard phase != .closed else { return }
        finishesWhenDrained = true
        if pendingStart >= pending.count { sendEnd() }
    }

    private func sendEnd() {
        finishesWhenDrained = false
        tls?.sendCloseNotify()
        shutdown(descriptor, Int32(SHUT_WR))
    }

    /// Lets go of the socket; what is still queued is lost and the owner hears nothing more.
    package func close() {
        guard phase != .closed else { return }
        if phase == .open { tls?.sendCloseNotify() }
        letGo()
    }

    /// Closes with RST, as a peer that died would.
    package func reset() {
        guard phase != .closed else { return }
        var linger = Glibc.linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
        letGo()
    }

    private func letGo() {
        phase = .closed
        tls = nil
        owner = nil
        pending = []
        pendingStart = 0
        loop.close(descriptor)
    }

    // MARK: What the peer has done while nobody was listening

    /// Whether the peer has neither ended its side nor sent anything that is still to be read: one read, no waiting.
    ///
    /// What the read brings is dropped, so a stream that is not silent is of no more use. Records of TLS that carry no
    /// data, such as tickets, are taken in and are no answer.
    package func isSilent() -> Bool {
        guard phase == .open, !hasEnded, !sawHangup else { return false }
        var byte: UInt8 = 0
        let outcome = withUnsafeMutableBytes(of: &byte) { buffer in
            Result { () throws(StreamFailure) in try read(buffer) }
        }
        guard case .success(.wouldBlock) = outcome else { return false }
        mayRead = false
        return true
    }

    /// How many octets the kernel has been given so far, in TLS's own records where there is TLS.
    package var writtenOctets: UInt64 { tls?.writtenOctets ?? plainOctets }

    /// What became of octets that were written.
    package enum Backlog: Sendable, Equatable {
        /// The peer has acknowledged some of them, or it cannot be told.
        case acknowledged
        /// The peer has acknowledged none of them.
        case untouched
        /// The peer has acknowledged none of them, and has reset the connection.
        case untouchedAndReset
    }

    /// What became of the octets written since `writtenOctets` was `earlier`: a peer that has ended its side, and then
    /// resets the connection without having acknowledged any, has read none.
    package func backlog(since earlier: UInt64) -> Backlog {
        let octets = writtenOctets &- earlier
        guard phase == .open, octets > 0, let unacknowledged = System.unacknowledged(descriptor),
            unacknowledged >= octets, let isReset = System.isReset(descriptor)
        else { return .acknowledged }
        return isReset ? .untouchedAndReset : .untouched
    }

    private func fail(_ failure: StreamFailure) {
        let owner = owner
        owner?.streamFailed(failure)
        if owner == nil { close() }
    }
}
