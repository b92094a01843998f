internal import Synchronization
internal import Telemetry
internal import ThoughtSpot
internal import TokenService

/// The secrets in use: the keys on the ring, and the service account's password.
final class ServiceCredentials: Sendable {
    private struct State {
        var sources: SecretSources
        var secrets: Secrets
        var username: String?
    }

    /// The keys that tokens are asked for with.
    let ring: KeyRing
    private let environment: ProcessEnvironment
    private let logger: Logger
    private let state: Mutex<State>

    init(_ loaded: LoadedConfiguration, _ environment: ProcessEnvironment, logger: Logger) {
        self.environment = environment
        self.logger = logger
        let state = State(
            sources: loaded.secretSources,
            secrets: loaded.configuration.secrets,
            username: loaded.configuration.service.serviceAccount
        )
        self.state = Mutex(state)
        let reread = Reread()
        ring = KeyRing(SecretKeys(state.secrets)) { await reread.read() }
        reread.connect { [weak self] in self?.reread() }
    }

    /// Puts a new configuration's secrets in place of the old ones.
    func replace(_ loaded: LoadedConfiguration) {
        let isNews = state.withLock { state in
            state.sources = loaded.secretSources
            state.username = loaded.configuration.service.serviceAccount
            return take(loaded.configuration.secrets, &state)
        }
        if isNews { ring.replace(SecretKeys(loaded.configuration.secrets)) }
    }

    /// Reads the files again, if they have changed, and takes what is new into use.
    func refresh() {
        if let keys = reread() { ring.replace(keys) }
    }

    /// What the service account signs in with, in that org.
    @Sendable func account(org: Int?) -> AdminSession.Credentials? {
        state.withLock { state in
            guard let username = state.username, let password = state.secrets.password else { return nil }
            return .password(username: username, Confidential(password))
        }
    }

    /// The files to watch.
    var files: [String] { state.withLock { $0.sources.files.map(\.path) } }

    /// The keys if anything has changed; what cannot be used is left as it was.
    private func reread() -> SecretKeys? {
        state.withLock { state in
            var problems: [ConfigurationProblem] = []
            let secrets = state.sources.read(environment, &problems)
            guard problems.isEmpty else {
                for problem in problems {
                    logger.log(
                        .error,
                        "secret cannot be used, the last good one stays in use",
                        [("reason", .text(problem.description))]
                    )
                }
                return nil
            }
            return take(secrets, &state) ? SecretKeys(secrets) : nil
        }
    }

    private func take(_ secrets: Secrets, _ state: inout State) -> Bool {
        guard !secrets.isEqual(to: state.secrets) else { return false }
        state.secrets = secrets
        logger.log(.notice, "new secrets in use", [("keys", .integer(secrets.keys.count))])
        return true
    }
}

/// Lets the key ring ask for a look at the files before the object that can look is complete.
private final class Reread: Sendable {
    private let closure = Mutex<(@Sendable () -> SecretKeys?)?>(nil)

    func connect(_ closure: @escaping @Sendable () -> SecretKeys?) { self.closure.withLock { $0 = closure } }

    func read() async -> SecretKeys? { closure.withLock { $0 }?() }
}

extension SecretKeys {
    fileprivate init(_ secrets: Secrets) {
        self.init(
            cluster: secrets.keys.map { Confidential($0) },
            perOrg: secrets.orgKeys.mapValues { [Confidential($0)] }
        )
    }
}

extension Secrets {
    /// Whether every secret is the same.
    func isEqual(to other: Secrets) -> Bool {
        func same(_ left: Secret?, _ right: Secret?) -> Bool {
            switch (left, right) {
            case (let left?, let right?): left.isEqual(to: right)
            case (nil, nil): true
            case (nil, _), (_, nil): false
            }
        }
        return keys.count == other.keys.count && zip(keys, other.keys).allSatisfy { same($0, $1) }
            && Set(orgKeys.keys) == Set(other.orgKeys.keys)
            && orgKeys.allSatisfy { same($0.value, other.orgKeys[$0.key]) } && same(password, other.password)
    }
}
