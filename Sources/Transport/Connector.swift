internal import Glibc
package import Telemetry

/// Connects to the first of several addresses that answers, one after the other; belongs to one loop.
///
/// Invariant: a stream is made only of a socket that the kernel calls connected, and it inherits every edge that the loop
/// was told while the connector watched: what came with the connect (bytes, the peer's end) is not told again.
package final class Connector: Watched {
    /// The stream, or why the last address tried gave none.
    package typealias Completion = (Result<ByteStream, SystemError>) -> Void

    private let loop: EventLoop
    private var addresses: ArraySlice<SocketAddress>
    private let deadline: MonotonicTime
    private let keepAlive: KeepAlive?
    private let alarm = Alarm()
    private var descriptor: Int32 = -1
    private var isUnix = false
    /// Whether the kernel has taken the connect on; before, an event of the fresh socket says nothing.
    private var isUnderWay = false
    /// How often a unix socket's backlog was found full, one try after the other.
    private var retries = 0
    private var completion: Completion?
    /// The address to try again, and until when.
    private var waiting: (address: SocketAddress, limit: MonotonicTime)?

    /// Nothing happens before `start`; the addresses must not be empty.
    package init(
        _ addresses: [SocketAddress],
        on loop: EventLoop,
        before deadline: MonotonicTime,
        keepAlive: KeepAlive? = .standard
    ) {
        precondition(!addresses.isEmpty)
        self.addresses = addresses[...]
        self.loop = loop
        self.deadline = deadline
        self.keepAlive = keepAlive
    }

    /// Begins; `completion` is called once on the loop, never from inside this call.
    package func start(_ completion: @escaping Completion) {
        self.completion = completion
        alarm.onRing { [unowned self] in rang() }
        loop.later { [self] in tryNext(SystemError(call: "connect", number: EADDRNOTAVAIL)) }
    }

    /// Gives up; the completion is not called any more.
    package func cancel() {
        loop.set(alarm, at: .distantFuture)
        completion = nil
        waiting = nil
        drop()
    }

    func ready(_ readiness: Readiness) {
        guard descriptor >= 0, isUnderWay, readiness.contains(.write) else { return }
        do {
            let number = try System.option(descriptor, SOL_SOCKET, SO_ERROR)
            guard number == 0 else { return failed(SystemError(call: "connect", number: number)) }
            if !isUnix { try System.tune(descriptor, keepAlive: keepAlive) }
        } catch {
            return failed(error)
        }
        loop.set(alarm, at: .distantFuture)
        let stream = ByteStream(descriptor: descriptor, loop: loop, tls: nil, seen: readiness)
        descriptor = -1
        finish(.success(stream))
    }

    private func failed(_ error: SystemError) {
        drop()
        tryNext(error)
    }

    /// The time of this address is over, or that of a rest between two tries.
    private func rang() {
        guard let waiting else { return failed(SystemError(call: "connect", number: ETIMEDOUT)) }
        self.waiting = nil
        guard loop.now < waiting.limit else { return failed(SystemError(call: "connect", number: EAGAIN)) }
        connect(to: waiting.address, before: waiting.limit)
    }

    private func tryNext(_ last: SystemError) {
        guard completion != nil else { return }
        guard let address = addresses.popFirst(), loop.now < deadline else { return finish(.failure(last)) }
        retries = 0
        connect(to: address, before: budget())
    }

    private func connect(to address: SocketAddress, before limit: MonotonicTime) {
        do {
            isUnix = address.family == AF_UNIX
            isUnderWay = false
            descriptor = try System.socket(address.family)
            loop.set(alarm, at: limit)
            // Watched before connect, so that no edge can be missed.
            try loop.watch(descriptor, self)
            let outcome = try System.call("connect") {
                Int(address.withSockaddr { Glibc.connect(descriptor, $0, $1) })
            }
            if case .wouldBlock = outcome, isUnix { return rest(before: address, limit) }
            isUnderWay = true
        } catch {
            failed(error)
        }
    }

    /// The listener's backlog is full (unix(7), EAGAIN): nothing is under way and no event will tell, so the same address
    /// is tried again after a rest that doubles from 5 to 80 ms.
    private func rest(before address: SocketAddress, _ limit: MonotonicTime) {
        drop()
        waiting = (address, limit)
        let pause = UInt64(5_000_000) << UInt64(min(retries, 4))
        retries += 1
        loop.set(alarm, at: min(limit, loop.now.advanced(byNanoseconds: pause)))
    }

    /// The last address has all the time that is left; the others share it, and none may take more than a second.
    private func budget() -> MonotonicTime {
        guard !addresses.isEmpty else { return deadline }
        let share = deadline.nanoseconds(since: loop.now) / UInt64(addresses.count + 1)
        return loop.now.advanced(byNanoseconds: min(share, 1_000_000_000))
    }

    private func drop() {
        guard descriptor >= 0 else { return }
        loop.close(descriptor)
        descriptor = -1
    }

    private func finish(_ result: Result<ByteStream, SystemError>) {
        loop.set(alarm, at: .distantFuture)
        let completion = completion
        self.completion = nil
        completion?(result)
    }
}
