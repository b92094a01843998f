internal import HTTPWire
internal import Telemetry
internal import Transport

/// One request on its way to its response; belongs to one loop.
final class Call {
    /// The request's bytes, ready to be written; none once there is a result, so that their owner can wipe them.
    private(set) var bytes: [UInt8]
    let method: Method
    let deadline: MonotonicTime
    /// Whether the caller gave up, perhaps before the call began.
    var isCancelled = false
    /// Whether it has been sent again on a fresh connection, which happens once.
    var wasRepeated = false
    /// Where the call is in flight; nil while it waits.
    var connection: PooledConnection?
    /// When it began to wait because every connection was in use; nil if it did not have to.
    let queuedAt: MonotonicTime?
    private var alarm: Alarm?
    private var completion: ((Result<Response, ExchangeError>) -> Void)?

    init(_ bytes: [UInt8], method: Method, deadline: MonotonicTime, queuedAt: MonotonicTime?) {
        self.bytes = bytes
        self.method = method
        self.deadline = deadline
        self.queuedAt = queuedAt
    }

    /// Whether the server does the same however often it gets the request (RFC 9110 §9.2.2).
    var isIdempotent: Bool {
        switch method {
        case .get, .head, .put, .delete, .options: true
        default: false
        }
    }

    /// Whether most of the time it had went by in waiting for a connection, so that its end says nothing of the server.
    func wasQueuedTooLong(sentAt: MonotonicTime) -> Bool {
        guard let queuedAt else { return false }
        return sentAt.nanoseconds(since: queuedAt) > deadline.nanoseconds(since: sentAt)
    }

    /// Says who wants the result.
    func onFinish(_ completion: @escaping (Result<Response, ExchangeError>) -> Void) { self.completion = completion }

    /// Rings at the deadline while the call waits for a connection.
    func wait(on loop: EventLoop, expired: @escaping (Call) -> Void) {
        let alarm = self.alarm ?? Alarm()
        self.alarm = alarm
        alarm.onRing { [unowned self] in expired(self) }
        loop.set(alarm, at: deadline)
    }

    /// Ends the waiting.
    func stopWaiting(on loop: EventLoop) {
        if let alarm { loop.set(alarm, at: .distantFuture) }
    }

    /// Gives the result, once.
    func finish(_ result: Result<Response, ExchangeError>) {
        let completion = completion
        self.completion = nil
        connection = nil
        bytes = []
        completion?(result)
    }
}
