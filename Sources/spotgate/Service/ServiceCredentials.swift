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

    /// With a watcher, whoever finds a key refused has it look at the files: requests read none themselves.
    init(
        _ loaded: LoadedConfiguration,
        _ environment: ProcessEnvironment,
        logger: Logger,
        watcher: FileWatcher? = nil
    ) {
        self.environment = environment
        self.logger = logger
        let state = State(
            sources: loaded.secretSources,
            secrets: loaded.configuration.secrets,
            username: loaded.configuration.service.serviceAccount
        )
        self.state = Mutex(state)
        let reread = Reread()
        ring = KeyRing(SecretKeys(state.secrets)) { _ in
            if let watcher { await watcher.catchUp(within: 1) } else { reread.run() }
        }
        reread.connect { [weak self] in self?.refresh() }
    }

    /// Puts a new configuration's secrets in place of the old ones.
    func replace(_ loaded: LoadedConfiguration) {
        state.withLock { state in
            state.sources = loaded.secretSources
            state.username = loaded.configuration.service.serviceAccount
            take(loaded.configuration.secrets, &state)
        }
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

    /// Reads the files again and takes what is new into use; what cannot be used is left as it was.
    func refresh() {
        state.withLock { state in
            var problems: [ConfigurationProblem] = []
            let secrets = state.sources.read(environment, &problems)
            guard problems.isEmpty else {
                for problem in problems {
                    logger.log(.error, "secret cannot be used, the last good one stays in use") {
                        $0.add("reason", problem.description)
                    }
                }
                return
            }
            take(secrets, &state)
        }
    }

    /// Under the lock: whoever finds nothing new afterwards finds the new keys on the ring.
    private func take(_ secrets: Secrets, _ state: inout State) {
        guard !secrets.isEqual(to: state.secrets) else { return }
        state.secrets = secrets
        ring.replace(SecretKeys(secrets))
        logger.log(.notice, "new secrets in use") { $0.add("keys", secrets.keys.count) }
    }
}

/// Lets the key ring ask for a look at the files before the object that can look is complete.
private final class Reread: Sendable {
    private let closure = Mutex<(@Sendable () -> Void)?>(nil)

    func connect(_ closure: @escaping @Sendable () -> Void) { self.closure.withLock { $0 = closure } }

    func run() { closure.withLock { $0 }?() }
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
