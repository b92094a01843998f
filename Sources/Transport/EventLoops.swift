internal import Dispatch
internal import Glibc
internal import Synchronization

/// The process's event loops, one per core, each on the thread of its own Dispatch queue.
package final class EventLoops: Sendable {
    /// In a fixed order.
    package let all: [EventLoop]
    private let turn = Atomic<Int>(0)

    /// Starts `count` loops; by default one for each core the process may use.
    package init(count: Int = EventLoops.coreCount) throws(SystemError) {
        var loops: [EventLoop] = []
        for _ in 0..<max(1, count) { loops.append(try EventLoop()) }
        all = loops
        for (index, loop) in loops.enumerated() {
            DispatchQueue(label: "spotgate.loop.\(index)", qos: .userInteractive).async { loop.run() }
        }
    }

    /// Ends the loops' threads; connections on them are abandoned.
    ///
    /// For tests and the process's end.
    package func stop() { for loop in all { loop.stop() } }

    /// The loop whose thread this is, if it is one of these.
    package var current: EventLoop? { all.first { $0.isCurrent } }

    /// Each loop in turn.
    package func next() -> EventLoop {
        let number = turn.wrappingAdd(1, ordering: .relaxed).oldValue
        return all[Int(UInt(bitPattern: number) % UInt(all.count))]
    }

    /// Cores that the process may use.
    package static var coreCount: Int { AvailableCores().count }
}
