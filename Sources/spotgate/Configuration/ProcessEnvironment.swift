internal import CLinux
internal import Glibc
internal import Telemetry

/// The variables this process was started with, as far as they concern it; secrets are taken out and wiped.
struct ProcessEnvironment: Sendable {
    /// Everything but the secrets.
    private(set) var variables: [String: String]
    /// Secrets by the name of their variable.
    private(set) var secrets: [String: Secret]

    init(variables: [String: String] = [:], secrets: [String: Secret] = [:]) {
        self.variables = variables
        self.secrets = secrets
    }

    /// Variables whose values are secrets.
    static let secretNames = ["THOUGHTSPOT_SECRET_KEY", "THOUGHTSPOT_PASSWORD", "THOUGHTSPOT_TOKEN"]

    private static let otherNames = [
        "CREDENTIALS_DIRECTORY", "JOURNAL_STREAM", "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID", "LISTEN_FDS",
        "LISTEN_PID", "LISTEN_FDNAMES", "HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy",
    ]

    /// Takes the secrets out of the process's own environment: their bytes there are overwritten, so that
    /// `/proc/PID/environ` does not show them (proc_pid_environ(5)), and the variables are unset.
    ///
    /// Only to be called before other threads may read the environment.
    static func taken() -> ProcessEnvironment {
        var secrets: [String: Secret] = [:]
        for name in secretNames {
            guard let value = getenv(name) else { continue }
            let length = strlen(value)
            secrets[name] = Secret(UnsafeRawBufferPointer(start: value, count: length))
            explicit_bzero(value, length)
            unsetenv(name)
        }
        var variables: [String: String] = [:]
        var index: Int32 = 0
        while let entry = clinux_environment_entry(index) {
            index += 1
            let text = String(cString: entry)
            guard let equals = text.firstIndex(of: "=") else { continue }
            let name = String(text[..<equals])
            guard name.hasPrefix("SPOTGATE_") || name.hasPrefix("THOUGHTSPOT_") || otherNames.contains(name) else {
                continue
            }
            variables[name] = String(text[text.index(after: equals)...])
        }
        return ProcessEnvironment(variables: variables, secrets: secrets)
    }

    /// Variables of ours that are no keys of the configuration.
    private static let others = ["SPOTGATE_CONFIG", "SPOTGATE_PROFILE", "SPOTGATE_PROFILES"]

    /// The value of a variable that is no secret.
    subscript(name: String) -> String? { variables[name] }
}

extension ProcessEnvironment {
    /// Values for keys, and every variable of ours that is none.
    func assignments() -> (assignments: [ConfigurationAssignment], problems: [ConfigurationProblem]) {
        var assignments: [ConfigurationAssignment] = []
        var problems: [ConfigurationProblem] = []
        for (name, text) in variables.sorted(by: { $0.key < $1.key }) {
            let source = ConfigurationProblem.Source.environment(variable: name)
            if let key = ConfigurationKey.set(by: name) {
                if name != key.environment, variables[key.environment] != nil {
                    let reason = "set either this or \(key.environment), not both"
                    problems.append(ConfigurationProblem(source: source, key: key.path, reason: reason))
                } else if let value = key.value(ofText: text) {
                    assignments.append(ConfigurationAssignment(key: key, value: value, source: source))
                } else {
                    problems.append(ConfigurationProblem(source: source, key: key.path, allowed: key.kind.allowed))
                }
            } else if name.hasPrefix("SPOTGATE_"), !ProcessEnvironment.others.contains(name),
                !ServiceLink.isOne(name, text)
            {
                let reason = "unknown key" + Suggestion.clause(for: name, among: ConfigurationKey.variables)
                problems.append(ConfigurationProblem(source: source, key: "", reason: reason))
            }
        }
        return (assignments, problems)
    }
}
