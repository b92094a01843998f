internal import Glibc
package import Telemetry

/// Connects to the first of several addresses that answers, one after the other; belongs to one loop.
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
    private var completion: Completion?

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
        alarm.onRing { [unowned self] in failed(SystemError(call: "connect", number: ETIMEDOUT)) }
        loop.later { [self] in tryNext(SystemError(call: "connect", number: EADDRNOTAVAIL)) }
    }

    /// Gives up; the completion is not called any more.
    package func cancel() {
        loop.set(alarm, at: .distantFuture)
        completion = nil
        drop()
    }

    func ready(_ readiness: Readiness) {
        guard descriptor >= 0, readiness.contains(.write) else { return }
        do {
            let number = try System.option(descriptor, SOL_SOCKET, SO_ERROR)
            guard number == 0 else { return failed(SystemError(call: "connect", number: number)) }
            if !isUnix { try System.tune(descriptor, keepAlive: keepAlive) }
        } catch {
            return failed(error)
        }
        loop.set(alarm, at: .distantFuture)
        let stream = ByteStream(descriptor: descriptor, loop: loop, tls: nil)
        descriptor = -1
        finish(.success(stream))
    }

    private func failed(_ error: SystemError) {
        drop()
        tryNext(error)
    }

    private func tryNext(_ last: SystemError) {
        guard completion != nil else { return }
        guard let address = addresses.popFirst(), loop.now < deadline else { return finish(.failure(last)) }
        do {
            isUnix = address.family == AF_UNIX
            descriptor = try System.socket(address.family)
            loop.set(alarm, at: budget())
            // Watched before connect, so that no edge can be missed.
            try loop.watch(descriptor, self)
            _ = try System.call("connect") { Int(address.withSockaddr { Glibc.connect(descriptor, $0, $1) }) }
        } catch {
            failed(error)
        }
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
