package import HTTPWire
package import Telemetry
package import Transport

/// Sends requests to one origin over pooled connections that live on the caller's own loop.
///
/// One deadline covers everything from the name to the last byte. Redirects are not followed. A request is sent again on
/// another connection only when not one byte of it was written: an idempotent method would allow more (RFC 9110 §9.2.2),
/// but what is sent here creates users and tokens, so whoever knows what the request means decides by `mayHaveBeenSent`.
package final class Client: Sendable {
    /// The value of `Host`.
    private let authority: String
    private let workers: [LoopBound<ClientWorker>]

    /// Reads certificate files if there are any; opens no connection.
    package init(_ settings: ClientSettings, loops: EventLoops, resolver: Resolver = Resolver()) throws(TLSFailure) {
        authority = settings.origin.authority
        let tls = settings.origin.isTLS ? try TLSContext(client: settings.tls) : nil
        var workers: [LoopBound<ClientWorker>] = []
        for (index, loop) in loops.all.enumerated() {
            let capacity = Client.share(of: max(1, settings.maxConnections), index, loops.all.count)
            guard capacity > 0 else { continue }
            let worker = ClientWorker(
                loop: loop,
                settings: settings,
                capacity: capacity,
                tls: tls,
                resolver: resolver
            )
            workers.append(LoopBound(worker, on: loop))
        }
        self.workers = workers
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
        if let worker = workers.first(where: { $0.loop.isCurrent }) {
            return try await exchange(bytes, method, deadline, worker).get()
        }
        let worker = workers[Int.random(in: 0..<workers.count)]
        return try await withTaskExecutorPreference(worker.loop) {
            await exchange(bytes, method, deadline, worker)
        }.get()
    }

    /// Ends every connection, as after new certificates or at the process's end.
    package func closeConnections() {
        for worker in workers { worker.loop.execute { worker.value.closeAll() } }
    }

    /// Keeps no connection from now on: those that rest close at once, those in use after their call, as when another
    /// client takes this one's place.
    package func retire() {
        for worker in workers { worker.loop.execute { worker.value.retire() } }
    }

    /// On the worker's loop: waits there without holding its thread.
    @inline(__always)
    private func exchange(
        _ bytes: [UInt8],
        _ method: Method,
        _ deadline: MonotonicTime,
        _ worker: LoopBound<ClientWorker>
    ) async -> Result<Response, ExchangeError> {
        let call = LoopBound(Call(bytes, method: method, deadline: deadline), on: worker.loop)
        return await withTaskCancellationHandler {
            // Unchecked: `Call.finish` gives its result once, and every call is finished (its tests hold it to that); the
            // check would cost an object a call.
            await withUnsafeContinuation { continuation in
                call.value.onFinish { continuation.resume(returning: $0) }
                worker.value.begin(call.value)
            }
        } onCancel: {
            worker.loop.execute { worker.value.cancel(call.value) }
        }
    }

    /// How many of `total` connections loop number `index` of `count` may have.
    private static func share(of total: Int, _ index: Int, _ count: Int) -> Int {
        total / count + (index < total % count ? 1 : 0)
    }
}
