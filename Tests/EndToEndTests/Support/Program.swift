import Foundation
import Synchronization

/// A running program: its output goes to files, so that nothing blocks on a full pipe, and it is stopped by `Workplace`.
final class Program: Sendable {
    let name: String
    private let process: Mutex<Process>
    private let ended = Mutex<(status: Int32?, waiting: [CheckedContinuation<Int32, Never>])>((nil, []))
    private let outputFile: URL
    private let errorsFile: URL
    private let started = ContinuousClock.now

    init(
        _ executable: String,
        _ arguments: [String],
        environment: [String: String],
        input: String?,
        directory: URL,
        label: String
    ) throws {
        name = label
        outputFile = directory.appending(path: "\(label).out")
        errorsFile = directory.appending(path: "\(label).err")
        let process = Process()
        process.executableURL = try Self.locate(executable)
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = directory
        var handles = [try Self.file(outputFile), try Self.file(errorsFile)]
        // The child has its own; Foundation keeps a process's handles for ever, and crashes in `run` at some 1350 of them.
        defer { for handle in handles { try? handle.close() } }
        process.standardOutput = handles[0]
        process.standardError = handles[1]
        if let input {
            let file = directory.appending(path: "\(label).in")
            try Data(input.utf8).write(to: file)
            handles.append(try FileHandle(forReadingFrom: file))
            process.standardInput = handles[2]
        } else {
            process.standardInput = FileHandle.nullDevice
        }
        self.process = Mutex(process)
        process.terminationHandler = { [weak self] process in
            let sign: Int32 = process.terminationReason == .uncaughtSignal ? -1 : 1
            self?.end(sign * process.terminationStatus)
        }
        try Self.withSignalsOpen { try process.run() }
    }

    /// Test threads have signals blocked, a child inherits that, and would then never hear of its end.
    private static func withSignalsOpen(_ body: () throws -> Void) rethrows {
        var none = sigset_t()
        var before = sigset_t()
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        try body()
    }

    private static func file(_ url: URL) throws -> FileHandle {
        try Data().write(to: url)
        return try FileHandle(forWritingTo: url)
    }

    /// A path as it stands, or the program of that name on `PATH` and in the system directories.
    private static func locate(_ executable: String) throws -> URL {
        if executable.contains("/") { return URL(filePath: executable) }
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        for directory in (path + ":/usr/sbin:/sbin").split(separator: ":") {
            let candidate = "\(directory)/\(executable)"
            if FileManager.default.isExecutableFile(atPath: candidate) { return URL(filePath: candidate) }
        }
        throw HarnessError("\(executable) is not installed; run Tests/setup.sh")
    }

    private func end(_ status: Int32) {
        let waiting = ended.withLock { state in
            state.status = status
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume(returning: status) }
    }

    var processIdentifier: Int32 { process.withLock { $0.processIdentifier } }

    var isRunning: Bool { ended.withLock { $0.status == nil } }

    var output: String { Self.text(outputFile) }

    var errors: String { Self.text(errorsFile) }

    private static func text(_ url: URL) -> String {
        guard let data = try? Data(contentsOf: url) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }

    func signal(_ number: Int32) {
        if isRunning { kill(processIdentifier, number) }
    }

    /// Stops it (SIGSTOP) until every thread stands still: the signal alone is only the wish.
    func halt() async throws {
        signal(SIGSTOP)
        let threads = "/proc/\(processIdentifier)/task"
        try await ready {
            try FileManager.default.contentsOfDirectory(atPath: threads).allSatisfy { thread in
                let status = try String(contentsOfFile: "\(threads)/\(thread)/stat", encoding: .utf8)
                return status.split(separator: ")").last?.hasPrefix(" T ") ?? false
            }
        }
    }

    /// Waits for the end; a program that is still running after `limit` is killed and reported.
    func outcome(within limit: Duration) async throws -> Outcome {
        let watch = Task {
            try await Task.sleep(for: limit)
            self.signal(SIGKILL)
            return true
        }
        let status = await withCheckedContinuation { continuation in
            let status = ended.withLock { state in
                if state.status == nil { state.waiting.append(continuation) }
                return state.status
            }
            if let status { continuation.resume(returning: status) }
        }
        watch.cancel()
        if case .success(true) = await watch.result {
            throw HarnessError("\(name) did not end within \(limit): \(output.suffix(2000))\(errors.suffix(2000))")
        }
        return Outcome(status: status, output: output, errors: errors, duration: .now - started)
    }

    /// Waits until `condition` holds; throws with the program's last words when it ends or time runs out first.
    func ready(within limit: Duration = .seconds(20), _ condition: () async throws -> Bool) async throws {
        let deadline = ContinuousClock.now + limit
        while try await !condition() {
            guard isRunning else {
                throw HarnessError("\(name) ended before it was ready: \(output.suffix(2000))\(errors.suffix(4000))")
            }
            guard .now < deadline else {
                throw HarnessError(
                    "\(name) was not ready within \(limit): \(output.suffix(2000))\(errors.suffix(4000))"
                )
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    /// Asks for an end, then insists.
    func stop(_ number: Int32 = SIGTERM) async {
        signal(number)
        if (try? await outcome(within: .seconds(15))) == nil { signal(SIGKILL) }
    }
}
