package import HTTPWire
internal import Synchronization
package import Telemetry
package import Transport

/// Sends requests to one origin over pooled connections, on the caller's own loop as far as that has connections.
///
/// One deadline covers everything from the name to the last byte. Redirects are not followed. A request is sent again, once
/// and on a fresh connection, only where its connection was used before and ended without a byte of an answer: if the
/// method is idempotent (RFC 9110 §9.2.2), or if none of the request's octets can have been read (`ByteStream.backlog`).
package final class Client: Sendable {
    /// The value of `Host`.
    private let authority: String
    private let workers: [LoopBound<ClientWorker>]
    private let budget: SharedBudget
    private let callNumber = Atomic<UInt64>(0)

    private typealias Place = SharedBudget.Place

    /// The budget of all loops; reference semantics, because the workers give connections back to it.
    private final class SharedBudget: Sendable {
        typealias Place = ConnectionBudget<Waiter>.Place

        let state: Mutex<ConnectionBudget<Waiter>>

        init(_ settings: ClientSettings, loops: Int) {
            let (connections, waiting) = (settings.maxConnections, settings.maxWaiting)
            state = Mutex(ConnectionBudget(capacity: connections, loops: loops, maximumWaiting: waiting))
        }
    }

    /// What a waiting call is told.
    private enum WaitingOutcome: Sendable {
        case serve(SharedBudget.Place)
        case expired, cancelled, full
    }

    private struct Waiter: Sendable {
        let continuation: CheckedContinuation<WaitingOutcome, Never>
    }

    /// Reads certificate files if there are any; opens no connection.
    package init(_ settings: ClientSettings, loops: EventLoops, resolver: Resolver = Resolver()) throws(TLSFailure) {
        authority = settings.origin.authority
        let tls = settings.origin.isTLS ? try TLSContext(client: settings.tls) : nil
        let deadAddresses = DeadAddresses()
        let budget = SharedBudget(settings, loops: loops.all.count)
        self.budget = budget
        workers = loops.all.enumerated().map { number, loop in
            let worker = ClientWorker(
                number: number,
                loop: loop,
                settings: settings,
                tls: tls,
                resolver: resolver,
                deadAddresses: deadAddresses,
                givesBack: { loop in budget.state.withLock { $0.lost(loop) } }
            )
            return LoopBound(worker, on: loop)
        }
    }

    /// The response to the request, or why there is none; may be called from anywhere.
    package func send(_ request: Request, deadline: MonotonicTime) async throws(ExchangeError) -> Response {
        guard .now() < deadline else {
            throw ExchangeError(.timedOut, mayHaveBeenSent: false, detail: "the deadline had passed before the call")
        }
        var bytes: [UInt8]
        do {
            bytes = try RequestEncoder.encode(request, host: authority)
        } catch {
            throw ExchangeError(.malformed, mayHaveBeenSent: false, detail: "request: \(error.rawValue)")
        }
        // They may hold a key or a password; by now the call has let go of them.
        defer { Secret.wipe(&bytes) }
        return try await dispatch(bytes, request.method, deadline)
    }

    // Inlined, like each step on the way to a token that has one caller: an async frame of its own costs an allocation.
    @inline(__always)
    private func dispatch(
        _ bytes: [UInt8],
        _ method: Method,
        _ deadline: MonotonicTime
    ) async throws(ExchangeError) -> Response {
        let home = workers.firstIndex { $0.loop.isCurrent }
        let near = home ?? Int.random(in: workers.indices)
        if let place = budget.state.withLock({ $0.enter(home: near) }) {
            defer { leave(place.loop) }
            if place.loop == home { return try await exchange(bytes, method, deadline, nil, place).get() }
            return try await exchangeElsewhere(bytes, method, deadline, nil, place).get()
        }
        let queuedAt = MonotonicTime.now()
        let place = try await wait(near, deadline)
        defer { leave(place.loop) }
        return try await exchangeElsewhere(bytes, method, deadline, queuedAt, place).get()
    }

    @inline(never)
    private func exchangeElsewhere(
        _ bytes: [UInt8],
        _ method: Method,
        _ deadline: MonotonicTime,
        _ queuedAt: MonotonicTime?,
        _ place: Place
    ) async -> Result<Response, ExchangeError> {
        await withTaskExecutorPreference(workers[place.loop].loop) {
            await exchange(bytes, method, deadline, queuedAt, place)
        }
    }

    /// On the worker's loop: waits there without holding its thread.
    @inline(__always)
    private func exchange(
        _ bytes: [UInt8],
        _ method: Method,
        _ deadline: MonotonicTime,
        _ queuedAt: MonotonicTime?,
        _ place: Place
    ) async -> Result<Response, ExchangeError> {
        let worker = workers[place.loop]
        let call = LoopBound(Call(bytes, method: method, deadline: deadline, queuedAt: queuedAt), on: worker.loop)
        return await withTaskCancellationHandler {
            // Unchecked: `Call.finish` gives its result once, and every call is finished (its tests hold it to that); the
            // check would cost an object a call.
            await withUnsafeContinuation { continuation in
                call.value.onFinish { continuation.resume(returning: $0) }
                worker.value.begin(call.value, opensAnother: place.opens)
            }
        } onCancel: {
            worker.loop.execute { worker.value.cancel(call.value) }
        }
    }

    // MARK: Waiting for a connection

    private func leave(_ loop: Int) {
        guard let (waiter, place) = budget.state.withLock({ $0.leave(loop) }) else { return }
        waiter.continuation.resume(returning: .serve(place))
    }

    private func wait(_ home: Int, _ deadline: MonotonicTime) async throws(ExchangeError) -> Place {
        let id = callNumber.add(1, ordering: .relaxed).newValue
        let worker = workers[home]
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let waiter = Waiter(continuation: continuation)
                switch budget.state.withLock({ $0.enqueue(id, home: home, waiter) }) {
                case .serve(let place): continuation.resume(returning: .serve(place))
                case .full: continuation.resume(returning: .full)
                case .wait:
                    worker.loop.execute { [self] in
                        worker.value.ring(id, at: deadline) { [self] in withdraw(id, .expired) }
                    }
                    // Cancelled before it could be found in the queue.
                    if Task.isCancelled { withdraw(id, .cancelled) }
                }
            }
        } onCancel: {
            withdraw(id, .cancelled)
        }
        worker.loop.execute { worker.value.ringNoMore(id) }
        switch outcome {
        case .serve(let place): return place
        case .expired: throw busy("no connection became free in time")
        case .full: throw busy("too many calls wait for a connection")
        case .cancelled: throw ExchangeError(.cancelled, mayHaveBeenSent: false, detail: "the caller gave up")
        }
    }

    private func withdraw(_ id: UInt64, _ outcome: WaitingOutcome) {
        budget.state.withLock { $0.withdraw(id) }?.continuation.resume(returning: outcome)
    }

    private func busy(_ detail: String) -> ExchangeError {
        ExchangeError(.busy, mayHaveBeenSent: false, detail: detail)
    }

    // MARK: Ends

    /// Ends every connection, as after new certificates or at the process's end.
    package func closeConnections() {
        for worker in workers { worker.loop.execute { worker.value.closeAll() } }
    }

    /// Keeps no connection from now on: those that rest close at once, those in use after their call, as when another
    /// client takes this one's place.
    package func retire() {
        for worker in workers { worker.loop.execute { worker.value.retire() } }
    }
}
