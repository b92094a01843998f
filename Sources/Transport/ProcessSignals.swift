internal import CLinux
internal import Dispatch
internal import Glibc

/// Signals as a stream, so that they are handled by ordinary code in their order.
package enum ProcessSignals {
    /// The given signals from now on; their usual effect is gone for the rest of the process's life.
    ///
    /// With `lastSeconds`, SIGTERM and SIGINT leave the process that long: then it ends with `lateStatus`, from the signal's
    /// own handler, whatever its threads wait for. To be called once. A handler writes the number into a pipe: a Dispatch signal source is registered some time after
    /// it was asked for, and a signal in between would be lost.
    package static func stream(
        _ numbers: [Int32],
        lastSeconds: Double = 0,
        lateStatus: Int32 = 70
    ) -> AsyncStream<Int32> {
        if lastSeconds > 0 { clinux_set_end(UInt32(min(lastSeconds, 86_400) * 1000), lateStatus) }
        return AsyncStream { continuation in
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { return continuation.finish() }
            for end in ends {
                _ = fcntl(end, F_SETFL, O_NONBLOCK)
                _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            }
            let reader = ends[0]
            writer = ends[1]
            let source = DispatchSource.makeReadSource(
                fileDescriptor: reader,
                queue: DispatchQueue(label: "spotgate.signals")
            )
            source.setEventHandler {
                var number: UInt8 = 0
                while read(reader, &number, 1) == 1 { continuation.yield(Int32(number)) }
            }
            source.activate()
            for number in numbers { install(number) }
            // Invariant: the source is complete here and afterwards only kept alive, until the stream ends.
            nonisolated(unsafe) let kept = source
            continuation.onTermination = { _ in kept.cancel() }
        }
    }

    // Invariant: set before the first handler is installed, and never again.
    private nonisolated(unsafe) static var writer: Int32 = -1

    private static func install(_ number: Int32) {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { number in
            // The interrupted code may be about to look at errno.
            let saved = errno
            if number == SIGTERM || number == SIGINT { clinux_begin_to_end() }
            var byte = UInt8(truncatingIfNeeded: number)
            _ = write(ProcessSignals.writer, &byte, 1)
            errno = saved
        }
        action.sa_flags = SA_RESTART
        sigaction(number, &action, nil)
    }
}
