/// Why the service cannot start or take a new configuration, though every key by itself is right.
enum StartFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// Something the configuration points to is unusable: exit 78.
    case configuration(String)
    /// What was refused may be granted a moment later: exit 75, after which the unit tries again.
    case temporary(String)
    /// The system refused something: exit 70.
    case system(String)

    var description: String {
        switch self {
        case .configuration(let reason), .temporary(let reason), .system(let reason): reason
        }
    }

    /// How the process ends.
    var exitCode: ExitCode {
        switch self {
        case .configuration: .configuration
        case .temporary: .temporary
        case .system: .software
        }
    }
}
