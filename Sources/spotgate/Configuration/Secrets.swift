internal import Telemetry

/// The secrets of one reading of files and environment.
struct Secrets: Sendable {
    /// The secret keys in the order they are tried; the first is the one in use.
    var keys: [Secret] = []
    /// An org's own key, by its number as text.
    var orgKeys: [String: Secret] = [:]
    /// The service account's password.
    var password: Secret?
}

/// Where one secret comes from.
enum SecretSource: Sendable, Hashable {
    /// A variable whose value was taken at the start.
    case environment(variable: String)
    case file(SecretFile)
}

/// All places where secrets are looked for, as the configuration names them; reading them again sees new files.
struct SecretSources: Sendable {
    var keys: [SecretSource] = []
    var orgKeys: [String: SecretSource] = [:]
    var password: SecretSource?

    /// A secret key is a GUID of 36 characters: a file with much less is half written, or not what it should be.
    static let minimumKeyBytes = 8

    /// The sources of a configuration; what is named twice is a problem.
    init(_ configuration: Configuration, _ environment: ProcessEnvironment, _ problems: inout [ConfigurationProblem]) {
        let server = configuration.thoughtSpot
        let first = SecretSources.source(
            "THOUGHTSPOT_SECRET_KEY",
            server.secretKeyFile,
            credential: "thoughtspot-secret-key",
            minimumBytes: SecretSources.minimumKeyBytes,
            environment,
            &problems
        )
        let next = server.nextSecretKeyFile.map {
            SecretSource.file(SecretFile(path: $0, minimumBytes: SecretSources.minimumKeyBytes))
        }
        keys = [first, next].compactMap(\.self)
        orgKeys = server.orgSecretKeyFiles.mapValues {
            .file(SecretFile(path: $0, minimumBytes: SecretSources.minimumKeyBytes))
        }
        password = SecretSources.source(
            "THOUGHTSPOT_PASSWORD",
            server.passwordFile,
            credential: "thoughtspot-password",
            minimumBytes: 1,
            environment,
            &problems
        )
    }

    private static func source(
        _ variable: String,
        _ file: String?,
        credential: String,
        minimumBytes: Int,
        _ environment: ProcessEnvironment,
        _ problems: inout [ConfigurationProblem]
    ) -> SecretSource? {
        let isInEnvironment = environment.secrets[variable] != nil
        if isInEnvironment, file != nil {
            let reason = "set either this or a file for it, not both"
            problems.append(ConfigurationProblem(source: .environment(variable: variable), key: "", reason: reason))
        }
        if isInEnvironment { return .environment(variable: variable) }
        if let file { return .file(SecretFile(path: file, minimumBytes: minimumBytes)) }
        guard let directory = environment["CREDENTIALS_DIRECTORY"] else { return nil }
        let path = "\(directory)/\(credential)"
        return FileIdentity(path: path).map { _ in .file(SecretFile(path: path, minimumBytes: minimumBytes)) }
    }

    /// The files among them.
    var files: [SecretFile] {
        (keys + orgKeys.values + [password].compactMap(\.self)).compactMap { source in
            if case .file(let file) = source { file } else { nil }
        }
    }

    /// Reads every secret; each that cannot be had is a problem.
    func read(_ environment: ProcessEnvironment, _ problems: inout [ConfigurationProblem]) -> Secrets {
        var secrets = Secrets()
        secrets.keys = keys.compactMap { read($0, of: "thoughtspot.secret_key_file", environment, &problems) }
        for (org, source) in orgKeys {
            secrets.orgKeys[org] = read(source, of: "thoughtspot.org_secret_key_files", environment, &problems)
        }
        secrets.password = password.flatMap { read($0, of: "thoughtspot.password_file", environment, &problems) }
        return secrets
    }

    private func read(
        _ source: SecretSource,
        of key: String,
        _ environment: ProcessEnvironment,
        _ problems: inout [ConfigurationProblem]
    ) -> Secret? {
        do throws(SecretFile.Refusal) {
            switch source {
            case .file(let file): return try file.read()
            case .environment(let variable):
                guard let secret = environment.secrets[variable] else { return nil }
                if let refusal = secret.withBytes({ SecretFile.refusal(of: $0, minimumBytes: 1) }) {
                    throw refusal
                }
                return secret
            }
        } catch {
            problems.append(source.problem(error.description, of: key))
            return nil
        }
    }
}

extension SecretSource {
    fileprivate func problem(_ reason: String, of key: String) -> ConfigurationProblem {
        var problem =
            switch self {
            case .environment(let variable):
                ConfigurationProblem(source: .environment(variable: variable), key: "", reason: "the secret \(reason)")
            case .file(let file):
                ConfigurationProblem(
                    source: .file(path: file.path, line: nil),
                    key: "",
                    reason: "the secret file \(reason)"
                )
            }
        problem.secretOf = key
        return problem
    }
}
