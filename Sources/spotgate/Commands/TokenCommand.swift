internal import TokenService

/// `spotgate token`: one token by the service's own path, for the person on call.
enum TokenCommand {
    static let syntax = CommandSyntax(
        name: "token",
        summary: "issues one token and prints it",
        options: [
            .init("--user", value: "NAME", "whom the token is for"),
            .init("--groups", value: "A,B", "groups as the proxy would name them"),
        ] + CommandSyntax.configurationOptions,
        remarks: ["The policy decides as for a request, and the audit file gets its line."]
    )

    /// Prints one token, with a newline only for a person; or says why there is none.
    static func run(_ arguments: Arguments, _ environment: ProcessEnvironment) async -> ExitCode {
        guard arguments["--user"] != nil else {
            Terminal.complain("--user NAME is needed")
            return .usage
        }
        let service: ServiceAtHand
        do { service = try ServiceAtHand(arguments, environment) } catch { return error.report() }
        defer { service.finish() }
        do throws(Refused) {
            let identity = try await service.identity(arguments)
            let token = try await service.generation.service.issue(identity, context: service.context)
            Terminal.print(token + (Terminal.isInteractive ? "\n" : ""))
            return .fine
        } catch {
            Terminal.complain(
                "no token: \(error.code.rawValue): \(error.reason)\(error.detail.map { ": \($0)" } ?? "")"
            )
            if let cause = error.cause { Terminal.complain("cause: \(cause.summary)") }
            return error.exitCode
        }
    }
}
