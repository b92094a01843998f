import Foundation
import Synchronization

/// One test's directory, files and running programs; all of them are gone when the test is over, however it ends.
final class Workplace: Sendable {
    let directory: URL
    private let programs = Mutex<[Program]>([])
    private let count = Mutex(0)

    /// The clone this test was built from.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private init() throws {
        // Short, because paths of unix sockets are.
        let name = "place-\(UUID().uuidString.prefix(8))"
        directory = FileManager.default.temporaryDirectory.appending(path: name)
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        // Servers drop to users of their own and must get through to what is theirs.
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: directory.path)
        try write("no-settings.jsonc", "{}")
    }

    static func with(_ body: (Workplace) async throws -> Void) async throws {
        let place = try Workplace()
        do {
            try await body(place)
        } catch {
            await place.clear()
            throw error
        }
        await place.clear()
    }

    private func clear() async {
        for program in programs.withLock({ $0.reversed() }) where program.isRunning { await program.stop() }
        try? FileManager.default.removeItem(at: directory)
    }

    /// Everything the programs of this test have said so far.
    var everythingSaid: String {
        programs.withLock { $0.map { $0.output + $0.errors }.joined() }
    }

    func path(_ name: String) -> String { directory.appending(path: name).path }

    /// Writes a file of this test and gives its path.
    @discardableResult
    func write(_ name: String, _ text: String, mode: Int = 0o644) throws -> String {
        let url = directory.appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url, options: .atomic)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
        return url.path
    }

    /// A file of the clone with every `{{name}}` replaced, written into this test's directory: how the shipped
    /// configurations are started on ports of the test's own.
    func fill(_ file: String, _ values: [(of: String, with: String)], as name: String) throws -> String {
        var text = try String(contentsOf: Self.root.appending(path: file), encoding: .utf8)
        for value in values {
            guard text.contains(value.of) else { throw HarnessError("\(file) does not contain \(value.of)") }
            text = text.replacing(value.of, with: value.with)
        }
        return try write(name, text)
    }

    private func label(_ executable: String) -> String {
        let number = count.withLock { count in
            count += 1
            return count
        }
        return "\(number)-\(URL(filePath: executable).lastPathComponent)"
    }

    /// What a program gets to see: a fixed environment, and nothing of the machine's.
    ///
    /// An installed configuration is the machine's too: a file that says nothing is named in its place. A test that is
    /// about the usual file sets `SPOTGATE_CONFIG` to nothing, and it is left out.
    private func environment(_ own: [String: String]) -> [String: String] {
        let fixed = [
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "HOME": directory.path, "LANG": "C.UTF-8",
            "TMPDIR": directory.path, "SPOTGATE_CONFIG": path("no-settings.jsonc"),
        ]
        return fixed.merging(own) { $1 }.filter { $0.key != "SPOTGATE_CONFIG" || !$0.value.isEmpty }
    }

    func start(
        _ executable: String,
        _ arguments: [String],
        environment own: [String: String] = [:],
        input: String? = nil
    ) throws -> Program {
        let program = try Program(
            executable,
            arguments,
            environment: environment(own),
            input: input,
            directory: directory,
            label: label(executable)
        )
        programs.withLock { $0.append(program) }
        return program
    }

    func run(
        _ executable: String,
        _ arguments: [String],
        environment own: [String: String] = [:],
        input: String? = nil,
        within limit: Duration = .seconds(60)
    ) async throws -> Outcome {
        try await start(executable, arguments, environment: own, input: input).outcome(within: limit)
    }

    /// As `run`, for a step that only prepares the ground: anything but success ends the test.
    @discardableResult
    func must(
        _ executable: String,
        _ arguments: [String],
        environment own: [String: String] = [:],
        input: String? = nil,
        within limit: Duration = .seconds(60)
    ) async throws -> String {
        let outcome = try await run(executable, arguments, environment: own, input: input, within: limit)
        guard outcome.status == 0 else {
            throw HarnessError("\(executable) ended with \(outcome.status): \(outcome.everything.suffix(4000))")
        }
        return outcome.output
    }
}
