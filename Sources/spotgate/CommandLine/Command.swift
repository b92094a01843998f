internal import Glibc
internal import Synchronization

/// The sub-commands.
enum Command: String, Sendable, CaseIterable {
    case serve, demo, sandbox, check, explain, token, api, tml, reload, audit, config, version

    /// What it takes.
    var syntax: CommandSyntax {
        switch self {
        case .version: VersionCommand.syntax
        case .config: ConfigCommand.syntax
        case .serve: ServeCommand.syntax
        case .sandbox: SandboxCommand.syntax
        case .audit: AuditCommand.syntax
        case .reload: ReloadCommand.syntax
        case .explain: ExplainCommand.syntax
        case .token: TokenCommand.syntax
        case .demo: DemoCommand.syntax
        case .api: APICommand.syntax
        case .tml: TMLCommand.syntax
        case .check: CheckCommand.syntax
        }
    }

    /// What has to be done while the process has only one thread: a service reads its configuration and gives up what it
    /// will never need.
    ///
    /// Whatever is wrong with it is said when the command runs.
    static func prepare(_ words: [String], _ environment: ProcessEnvironment) {
        var words = words[...]
        if let word = words.first, !word.hasPrefix("-") {
            guard word == serve.rawValue else { return }
            words = words.dropFirst()
        }
        guard let arguments = try? Arguments(Array(words), for: serve.syntax), !arguments.wantsHelp,
            let loaded = try? ConfigurationLoader(arguments, environment).load()
        else { return }
        if loaded.configuration.isConfined { Confinement.keepToTerritory(loaded, environment) }
        ServeCommand.prepared.withLock { $0 = loaded }
    }

    /// Runs the command that the words after the program's name ask for.
    static func run(_ words: [String], environment: ProcessEnvironment) async -> ExitCode {
        var words = words[...]
        let command: Command
        switch words.first {
        case "--help", "-h", "help":
            Terminal.print(overview)
            return .fine
        case "--version":
            command = .version
            words = []
        case let word? where !word.hasPrefix("-"):
            guard let known = Command(rawValue: word) else {
                let hint = Suggestion.clause(for: word, among: allCases.map(\.rawValue))
                Terminal.complain("unknown command \(printable(word))\(hint)\n\(overview)")
                return .usage
            }
            command = known
            words = words.dropFirst()
        default: command = .serve
        }
        return await command.run(Array(words), environment)
    }

    private func run(_ words: [String], _ environment: ProcessEnvironment) async -> ExitCode {
        do throws(Arguments.Refusal) {
            let arguments = try Arguments(words, for: syntax)
            if arguments.wantsHelp, self != .api {
                Terminal.print(syntax.help)
                return .fine
            }
            switch self {
            case .version: return VersionCommand.run()
            case .config: return ConfigCommand.run(arguments)
            case .serve: return await ServeCommand.run(arguments, environment)
            case .audit: return AuditCommand.run(arguments)
            case .reload: return await ReloadCommand.run(arguments, environment)
            case .sandbox: return await SandboxCommand.run(arguments, environment)
            case .explain: return await ExplainCommand.run(arguments, environment)
            case .token: return await TokenCommand.run(arguments, environment)
            case .demo: return await DemoCommand.run(arguments, environment)
            case .api: return await APICommand.run(arguments, environment)
            case .tml: return await TMLCommand.run(arguments, environment)
            case .check: return await CheckCommand.run(arguments, environment)
            }
        } catch {
            Terminal.complain("\(error)\ntry spotgate \(rawValue) --help")
            return .usage
        }
    }

    /// The text of `spotgate --help`.
    static var overview: String {
        var lines = [
            "usage: spotgate [command] [options]",
            "",
            "Turns a trusted identity into a ThoughtSpot login token.",
            "",
            "commands:",
        ]
        for command in allCases {
            let name = command.rawValue + (command == .serve ? " (default)" : "")
            lines.append("  \(name.padded(to: 18))\(command.syntax.summary)")
        }
        lines += [
            "",
            "spotgate COMMAND --help says more. No secret is ever taken from an argument.",
            "exit status: 0 fine, 64 usage, 65 data, 66 not found, 69 ThoughtSpot unreachable, 70 a defect of this program,",
            "75 an address to listen on is not free yet or ThoughtSpot is busy, 77 refused by ThoughtSpot, 78 configuration",
        ]
        return lines.joined(separator: "\n") + "\n"
    }
}
