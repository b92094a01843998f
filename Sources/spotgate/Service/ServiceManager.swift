internal import Dispatch
internal import Glibc
internal import Synchronization
internal import Telemetry
internal import Transport

/// What the process tells systemd (sd_notify(3)); without a `NOTIFY_SOCKET` it tells nobody.
final class ServiceManager: Sendable {
    private let socket: UnixDatagram?
    /// Half of what `WATCHDOG_USEC` allows, in seconds; nil without a watchdog.
    private let watchdogSeconds: Double?
    private let queue = DispatchQueue(label: "spotgate.watchdog")
    private let unanswered = Atomic<Int>(0)
    private let isStopping = Atomic<Bool>(false)

    init(_ environment: ProcessEnvironment) {
        socket = environment["NOTIFY_SOCKET"].flatMap { UnixDatagram($0) }
        let isForUs = environment["WATCHDOG_PID"].map { $0 == String(getpid()) } ?? true
        let period = environment["WATCHDOG_USEC"].flatMap { Double($0) }.map { $0 / 2_000_000 }
        watchdogSeconds = isForUs && socket != nil ? period : nil
    }

    /// Requests may come.
    func ready(_ status: String) { socket?.send("READY=1\nSTATUS=\(status)") }

    /// A reload begins; systemd compares the time with that of its signal (`Type=notify-reload`).
    func reloading() {
        socket?.send("RELOADING=1\nMONOTONIC_USEC=\(MonotonicTime.now().nanoseconds / 1000)\nSTATUS=reloading")
    }

    /// The process is about to end.
    func stopping() {
        isStopping.store(true, ordering: .relaxed)
        socket?.send("STOPPING=1\nSTATUS=finishing requests in flight")
    }

    /// Keeps the watchdog quiet as long as every loop answers within half of its time.
    func watch(_ loops: EventLoops) {
        guard let watchdogSeconds else { return }
        queue.async { [weak self] in self?.ask(loops, every: watchdogSeconds) }
    }

    private func ask(_ loops: EventLoops, every seconds: Double) {
        guard !isStopping.load(ordering: .relaxed) else { return }
        queue.asyncAfter(deadline: .now() + seconds) { [weak self] in self?.ask(loops, every: seconds) }
        guard unanswered.load(ordering: .relaxed) == 0 else { return }
        socket?.send("WATCHDOG=1")
        unanswered.store(loops.all.count, ordering: .relaxed)
        for loop in loops.all { loop.execute { [weak self] in self?.unanswered.subtract(1, ordering: .relaxed) } }
    }
}
