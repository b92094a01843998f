internal import Dispatch
internal import Glibc

/// Signals as a stream, so that they are handled by ordinary code in their order.
package enum ProcessSignals {
    /// The given signals from now on; their usual effect is gone for the rest of the process's life.
    package static func stream(_ numbers: [Int32]) -> AsyncStream<Int32> {
        AsyncStream { continuation in
            let queue = DispatchQueue(label: "spotgate.signals")
            var sources: [any DispatchSourceSignal] = []
            for number in numbers {
                signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
                source.setEventHandler { continuation.yield(number) }
                source.activate()
                sources.append(source)
            }
            // Invariant: the sources are complete here and afterwards only kept alive, until the stream ends.
            nonisolated(unsafe) let kept = sources
            continuation.onTermination = { _ in for source in kept { source.cancel() } }
        }
    }
}
