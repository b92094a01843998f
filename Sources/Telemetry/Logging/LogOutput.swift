internal import Dispatch
internal import Glibc
internal import Synchronization

/// Takes lines from any thread and writes them to a descriptor from a queue of its own.
///
/// No event loop ever waits for a full disk, a stopped terminal or a slow pipe: lines gather in a bounded buffer,
/// whole lines leave it in one write, and what cannot be written is counted and dropped.
package final class LogOutput: Sendable {
    private struct State {
        var pending: [UInt8] = []
        /// The buffer that was written last: under load the two take turns, and none has to grow again.
        var spare: [UInt8] = []
        var lines = 0
        /// Whether a run of the queue is on its way, and whether it comes at once: at most one of each, so that a jam holds
        /// back no more than `capacity`.
        var isScheduled = false
        var isHurried = false
        var endsMidLine = false
    }

    private let descriptor: Int32
    private let capacity: Int
    private let queue = DispatchQueue(label: "spotgate.log", qos: .utility)
    private let state = Mutex(State())
    private let lost = Atomic<Int>(0)

    /// Writes to `descriptor`, which stays open, and holds back at most `capacity` bytes.
    package init(descriptor: Int32 = 2, capacity: Int = 1 << 20) {
        self.descriptor = descriptor
        self.capacity = capacity
        // A reader that went away costs the line (EPIPE), not the process.
        signal(SIGPIPE, SIG_IGN)
    }

    /// How many lines were dropped because they could not be written or buffered.
    package var droppedLines: Int { lost.load(ordering: .relaxed) }

    /// Takes one line; an urgent one is written as soon as the queue runs, any other within some milliseconds.
    package func append(isUrgent: Bool = false, _ build: (inout [UInt8]) -> Void) {
        // Put together outside the lock: two loops that log at once must not wait for each other's texts.
        var line: [UInt8] = []
        build(&line)
        let (mustSchedule, mustHurry) = state.withLock { state in
            guard state.pending.count + line.count <= capacity else {
                lost.add(1, ordering: .relaxed)
                return (false, false)
            }
            state.pending.append(contentsOf: line)
            state.lines += 1
            let answer = (!state.isScheduled && !isUrgent, isUrgent && !state.isHurried)
            if isUrgent { state.isHurried = true } else { state.isScheduled = true }
            return answer
        }
        if mustHurry {
            queue.async { self.drain() }
        } else if mustSchedule {
            queue.asyncAfter(deadline: .now() + .milliseconds(5)) { self.drain() }
        }
    }

    /// Waits until everything taken so far is written, at most that long; for the end of the process.
    package func flush(within seconds: Double = 1) {
        let done = DispatchSemaphore(value: 0)
        queue.async {
            self.drain()
            done.signal()
        }
        _ = done.wait(timeout: .now() + seconds)
    }

    private func drain() {
        var (bytes, lines, startsMidLine) = state.withLock { state in
            defer {
                state.lines = 0
                state.isScheduled = false
                state.isHurried = false
            }
            var bytes: [UInt8] = []
            swap(&bytes, &state.pending)
            swap(&state.pending, &state.spare)
            return (bytes, state.lines, state.endsMidLine)
        }
        if lines > 0 {
            // A line that was cut off by a full disk must not swallow the next one.
            if startsMidLine { bytes.insert(UInt8(ascii: "\n"), at: 0) }
            let written = write(bytes)
            let isCut = written > (startsMidLine ? 1 : 0) && written < bytes.count
            state.withLock { $0.endsMidLine = isCut || (startsMidLine && written == 0) }
            lost.add(bytes[written...].count { $0 == UInt8(ascii: "\n") }, ordering: .relaxed)
        }
        // A buffer that a jam has made large is not kept.
        guard bytes.capacity <= 1 << 18 else { return }
        bytes.removeAll(keepingCapacity: true)
        let spare = bytes
        state.withLock { $0.spare = spare }
    }

    /// Writes as much as can be; how many bytes that was.
    private func write(_ bytes: [UInt8]) -> Int {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + written, $0.count - written) }
            if count > 0 {
                written += count
            } else if errno == EAGAIN {
                // Whoever shares the descriptor made it non-blocking; a second is long enough to be patient.
                var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                if poll(&request, 1, 1000) <= 0 { return written }
            } else if errno != EINTR {
                return written
            }
        }
        return written
    }
}

extension Logger {
    /// A logger that formats for `output`; warnings and worse are written at once.
    package static func writing(to output: LogOutput, level: Level, line: LogLine) -> Logger {
        Logger(level: level) { level, message, fill in
            let time = WallClock.now()
            output.append(isUrgent: level.rawValue <= Level.warning.rawValue) {
                line.append(level, message, at: time, to: &$0, fill)
            }
        }
    }
}
