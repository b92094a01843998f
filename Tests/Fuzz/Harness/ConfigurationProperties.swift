internal import Glibc
internal import Telemetry
internal import TokenService

@testable internal import spotgate

/// What must hold of every octet sequence that claims to be a configuration file.
enum ConfigurationProperties {
    /// A file without a place in any directory, written anew for every input.
    private static let file: (descriptor: Int32, path: String) = {
        var name = Array("/dev/shm/spotgate-XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        unlink(name)
        return (descriptor, "/proc/self/fd/\(descriptor)")
    }()

    private static let environment = ProcessEnvironment(
        variables: ["THOUGHTSPOT_URL": "https://ts.example", "SPOTGATE_IDENTITY_TRUSTED_PEERS": "127.0.0.1"],
        secrets: [
            "THOUGHTSPOT_SECRET_KEY": Secret(text: "0123456789abcdef"), "THOUGHTSPOT_PASSWORD": Secret(text: "hush"),
        ]
    )

    /// It is refused with problems that a terminal and a log can bear, or it is one that a service can be made of.
    static func configuration(_ input: [UInt8]) {
        ftruncate(file.descriptor, 0)
        pwrite(file.descriptor, input, input.count, 0)
        do {
            let loaded = try ConfigurationLoader(file: file.path, environment: environment).load()
            precondition(loaded.configuration.service.problems().isEmpty, "taken with settings that have problems")
        } catch {
            precondition(!error.problems.isEmpty, "refused without a reason")
            for problem in error.problems {
                let isPlain = problem.description.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
                precondition(isPlain, "a problem that breaks the log's line")
            }
        }
    }
}
