internal import Glibc
internal import JSON
internal import Telemetry
internal import TokenService

/// Reads the configuration from flags, environment, file and defaults, in that order of precedence.
struct ConfigurationLoader: Sendable {
    /// The file named by `--config` or `SPOTGATE_CONFIG`; nil takes the usual one if it is there.
    var file: String?
    /// Whether no file is looked for; the demonstration has all it needs.
    var ignoresFile = false
    /// `--set KEY=VALUE` and the flags that stand for keys, as key and text.
    var flags: [(flag: String, key: String, value: String)] = []
    var environment = ProcessEnvironment()
    /// Whether the file may be a pipe: at the start it is waited for, in a running service it is refused.
    var mayWait = true

    /// Read when no other file is named.
    static let usualFile = "/etc/spotgate/spotgate.jsonc"

    /// What may be left out: `serve` needs all, `check --offline` and the pages need less.
    enum Need: Sendable {
        case everything
        /// No server and no secrets, but what is there must be right.
        case onlyShape
    }

    /// The configuration and where its files are, or everything that is wrong with it.
    func load(_ need: Need = .everything) throws(InvalidConfiguration) -> LoadedConfiguration {
        var problems: [ConfigurationProblem] = []
        var assignments = fileAssignments(&problems)
        // Of a file that says nothing, it is no use to list all that it does not say.
        let isMute = !problems.isEmpty && assignments.isEmpty
        let (variables, unknown) = expandedEnvironment(&problems).assignments()
        problems += unknown
        assignments += variables
        assignments += flagAssignments(&problems)

        var configuration = Configuration()
        var origins: [String: ConfigurationAssignment] = [:]
        for assignment in assignments {
            let key = assignment.key
            if key.write(assignment.value, &configuration) {
                origins[key.path] = assignment
            } else {
                problems.append(assignment.problem(key.kind.allowed, among: key.kind.words))
            }
        }
        let sources = SecretSources(configuration, environment, &problems)
        configuration.secrets = sources.read(environment, &problems)
        let found = ConfigurationRules(
            configuration,
            need: isMute ? .onlyShape : need,
            environment: environment
        ).problems()
        let faulty = Set(problems.map { $0.secretOf ?? $0.key })
        problems += found.filter { !faulty.contains(Self.base(of: $0.key)) }.map { $0.located(by: origins) }
        guard problems.isEmpty else { throw InvalidConfiguration(problems: problems) }
        return LoadedConfiguration(configuration: configuration, secretSources: sources, file: path)
    }

    /// The file that is read, if any.
    var path: String? {
        if ignoresFile { return nil }
        return file ?? environment["SPOTGATE_CONFIG"]
            ?? (FileIdentity(path: Self.usualFile) != nil ? Self.usualFile : nil)
    }

    private func fileAssignments(_ problems: inout [ConfigurationProblem]) -> [ConfigurationAssignment] {
        guard let path else { return [] }
        let text: [UInt8]
        do { text = try bytes(of: path) } catch {
            let source = ConfigurationProblem.Source.file(path: path, line: nil)
            problems.append(ConfigurationProblem(source: source, key: "", reason: error.description))
            return []
        }
        let file = ConfigurationFile(path: path, text: text)
        problems += file.problems
        return file.assignments
    }

    private func bytes(of path: String, maximumBytes: Int = 1 << 20) throws(FileRefusal) -> [UInt8] {
        guard mayWait else { return try readRegularFile(path, maximumBytes: maximumBytes) }
        guard let bytes = readFile(path, maximumBytes: maximumBytes) else { throw FileRefusal(errno: errno) }
        return bytes
    }

    /// `NAME_FILE` of the variables that name ThoughtSpot is read here; keys that are files stay as they are.
    private func expandedEnvironment(_ problems: inout [ConfigurationProblem]) -> ProcessEnvironment {
        var variables = environment.variables
        for name in ["THOUGHTSPOT_URL", "THOUGHTSPOT_USERNAME"] {
            guard let path = variables.removeValue(forKey: "\(name)_FILE") else { continue }
            let source = ConfigurationProblem.Source.environment(variable: "\(name)_FILE")
            if variables[name] != nil {
                let reason = "set either this or \(name), not both"
                problems.append(ConfigurationProblem(source: source, key: "", reason: reason))
            } else {
                do {
                    let line = try bytes(of: path, maximumBytes: 4096).prefix { ![0x0A, 0x0D].contains($0) }
                    variables[name] = String(decoding: line, as: UTF8.self)
                } catch {
                    let reason = "\(path) \(error)"
                    problems.append(ConfigurationProblem(source: source, key: "", reason: reason))
                }
            }
        }
        return ProcessEnvironment(variables: variables, secrets: environment.secrets)
    }

    private func flagAssignments(_ problems: inout [ConfigurationProblem]) -> [ConfigurationAssignment] {
        flags.compactMap { flag, path, text in
            guard let key = ConfigurationKey.named(path) else {
                let reason = "unknown key" + Suggestion.clause(for: path, among: ConfigurationKey.all.map(\.path))
                problems.append(ConfigurationProblem(source: .flag(flag), key: printable(path), reason: reason))
                return nil
            }
            guard let value = key.value(ofText: text) else {
                problems.append(ConfigurationProblem(source: .flag(flag), key: path, allowed: key.kind.allowed))
                return nil
            }
            return ConfigurationAssignment(key: key, value: value, source: .flag(flag))
        }
    }

    /// The key's path without the part of its value that a problem names.
    fileprivate static func base(of key: String) -> String {
        let path = String(key.prefix { $0 != "[" })
        if ConfigurationKey.named(path) != nil { return path }
        return ConfigurationKey.all.map(\.path).first { path.hasPrefix("\($0).") } ?? path
    }
}

/// A configuration that may be used.
struct LoadedConfiguration: Sendable {
    let configuration: Configuration
    let secretSources: SecretSources
    /// The file it came from.
    let file: String?

    /// The files that a reload reads again: configuration, certificates, authorities and key set.
    var reloadedFiles: [String] {
        let tls = configuration.tls
        let jwt = configuration.service.identity.jwt
        let named = [
            file, tls.certificate, tls.key, tls.clientCA, configuration.thoughtSpot.caFile, jwt.jwksFile, jwt.caFile,
            configuration.logUsersKeyFile,
        ]
        return named.compactMap(\.self)
    }

    /// The same with nothing to keep from anybody.
    var withoutSecrets: LoadedConfiguration {
        var configuration = configuration
        configuration.secrets = Secrets()
        return LoadedConfiguration(configuration: configuration, secretSources: secretSources, file: file)
    }
}

extension SettingProblem {
    /// The problem at the place where the value stands.
    fileprivate func located(by origins: [String: ConfigurationAssignment]) -> ConfigurationProblem {
        let base = ConfigurationLoader.base(of: key)
        guard let origin = origins[base] else {
            return ConfigurationProblem(source: .unset, key: key, reason: allowed)
        }
        var source = origin.source
        if case .file(let path, _) = source, let line = origin.partLines[String(key.dropFirst(base.count))] {
            source = .file(path: path, line: line)
        }
        let isWhole = key == base
        return ConfigurationProblem(
            source: source,
            key: key,
            reason: "expected \(allowed)" + (isWhole ? origin.value.shownAsFound : "")
        )
    }
}

extension ConfigurationAssignment {
    /// What is wrong with the value, which is shown: a key of the configuration holds no secret.
    func problem(_ allowed: String, among words: [String]) -> ConfigurationProblem {
        let hint = value.string.map { Suggestion.clause(for: $0, among: words) } ?? ""
        return ConfigurationProblem(
            source: source,
            key: key.path,
            reason: "expected \(allowed)\(value.shownAsFound)\(hint)"
        )
    }
}

extension JSONValue {
    /// `, not 70000`, for values that a line can hold; empty for others.
    var shownAsFound: String {
        guard !isNull, object == nil else { return "" }
        let text = JSONWriter().text(of: self)
        return text.utf8.count <= 80 ? ", not \(text)" : ""
    }
}
