internal import Glibc
internal import HTTPClient
internal import HTTPWire
internal import JSON
internal import Telemetry
internal import Transport

/// `spotgate reload`: has the running service read its files again, and says what came of it.
enum ReloadCommand {
    static let syntax = CommandSyntax(
        name: "reload",
        summary: "has the running service read its configuration and files again",
        options: [
            .init("--pid", value: "PID", "the service's process: sent SIGHUP where it has no admin listener")
        ] + CommandSyntax.configurationOptions,
        remarks: [
            "Asks the admin listener that the configuration names, from this machine alone. Exit status 0 if the new",
            "configuration is in force, 78 if it was refused and the old one stays, 69 if the service cannot be reached.",
        ]
    )

    /// What the admin listener wants to see beside the path: no page that a browser was lured to can send it.
    static let header = "Spotgate-Reload"

    static func run(_ arguments: Arguments, _ environment: ProcessEnvironment) async -> ExitCode {
        let loaded: LoadedConfiguration
        do { loaded = try ConfigurationLoader(arguments, environment).loadForCommand(.onlyShape) } catch {
            // The service's own log and its counter are to have it as well.
            _ = signal(arguments)
            return error.report()
        }
        guard let settings = LiveCheck.adminDestination(loaded.configuration) else {
            return signal(arguments) ?? unreachable("admin.listen names no fixed address; send SIGHUP, or give --pid")
        }
        do {
            let client = try Client(settings, loops: EventLoops(count: 1))
            var fields = Fields()
            fields.append(header, "1")
            let request = Request(.post, "/reload", fields: fields)
            let response = try await client.send(request, deadline: .now().advanced(bySeconds: 60))
            guard let json = try? JSONParser().value(of: response.body), let outcome = ReloadOutcome(json: json) else {
                return unreachable("the admin listener answers \(response.status)")
            }
            return tell(outcome)
        } catch let error as ExchangeError {
            return signal(arguments) ?? unreachable("\(error.reason.rawValue): \(error.detail)")
        } catch {
            Terminal.complain("\(error)")
            return .software
        }
    }

    private static func tell(_ outcome: ReloadOutcome) -> ExitCode {
        switch outcome {
        case .accepted(let waiting):
            Terminal.print("reloaded\n")
            if !waiting.isEmpty { Terminal.complain("a restart is needed for \(waiting.joined(separator: ", "))") }
            return .fine
        case .refused(let problems):
            for problem in problems { Terminal.complain(problem) }
            Terminal.complain("refused; the old configuration stays in force")
            return .configuration
        }
    }

    private static func unreachable(_ reason: String) -> ExitCode {
        Terminal.complain("the service cannot be asked: \(reason)")
        return .unavailable
    }

    /// Sends SIGHUP to the process of `--pid`; nil without one.
    private static func signal(_ arguments: Arguments) -> ExitCode? {
        guard let text = arguments["--pid"] else { return nil }
        guard let pid = pid_t(text), pid > 1 else {
            Terminal.complain("--pid: the number of a process")
            return .usage
        }
        guard kill(pid, SIGHUP) == 0 else { return unreachable("process \(pid): \(errorText(errno))") }
        Terminal.print("asked by signal; the log says what came of it\n")
        return .fine
    }
}
