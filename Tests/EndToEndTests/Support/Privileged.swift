import Foundation
import Synchronization
import Testing

/// What takes root: root runs it itself, another user through `sudo` where that asks for no password.
///
/// Where neither is to be had, the test ends as not run, which `make test` counts in its last line. A test asks for no
/// more than the one command that needs it; everything else in it, the service above all, runs as the user of the tests.
enum Privileged {
    private static let words = Mutex<[String]?>(nil)

    /// The words to put before a command; ends the test as not run where there is no way to root.
    static func prefix(in place: Workplace) async throws -> [String] {
        if geteuid() == 0 { return [] }
        if let known = words.withLock({ $0 }) { return known }
        let sudo = ["sudo", "--non-interactive", "--"]
        guard let outcome = try? await place.run("sudo", Array(sudo.dropFirst()) + ["true"]), outcome.status == 0 else {
            try Test.cancel("takes root, and sudo without a password is not to be had")
        }
        words.withLock { $0 = sudo }
        return sudo
    }
}

extension Workplace {
    /// As `run`, by root, in the environment that sudo leaves; the program must end by itself.
    func runAsRoot(
        _ executable: String,
        _ arguments: [String],
        input: String? = nil,
        within limit: Duration = .seconds(60)
    ) async throws -> Outcome {
        let all = try await Privileged.prefix(in: self) + [executable] + arguments
        return try await run(all[0], Array(all.dropFirst()), input: input, within: limit)
    }

    /// As `must`, by root.
    @discardableResult
    func mustAsRoot(_ executable: String, _ arguments: [String], input: String? = nil) async throws -> String {
        let all = try await Privileged.prefix(in: self) + [executable] + arguments
        return try await must(all[0], Array(all.dropFirst()), input: input)
    }

    /// A file of `/proc/PID`, which for a process that is not dumpable only root may read.
    func readAsRoot(_ path: String) async throws -> String {
        try await mustAsRoot("cat", [path])
    }
}
