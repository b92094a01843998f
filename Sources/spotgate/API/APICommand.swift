internal import Glibc
internal import JSON
internal import Telemetry
internal import ThoughtSpot

/// `spotgate api`: any call of the API client core by its reference name.
enum APICommand {
    static let syntax = CommandSyntax(
        name: "api",
        summary: "makes any call of ThoughtSpot's API by its reference name",
        operands: "METHOD [name=value | name:=JSON | name@=FILE]…",
        options: [
            .init("--dry-run", "prints the request instead of sending it; needs no server"),
            .init("--show-secrets", "with --dry-run: secrets among the arguments as they are, not as ***"),
            .init("--batch", "reads {\"method\":…,\"args\":{…}} a line from standard input, answers a line each"),
            .init("--parallel", value: "N", "calls of a batch that only read, made at one time; 1 by default"),
            .init("--list", "prints every method with its arguments, or those whose names hold the words given"),
            .init("--yes", "really does what deletes, lists everybody or ends every session"),
            .init("--all", "fetches every page of a REST API 2.0 search; V1 lists come whole"),
            .init(
                "--output",
                value: "FILE",
                "writes the answer to a file; needed for PDF and other files on a terminal"
            ),
            .init("--server", value: "URL", "the server; else THOUGHTSPOT_URL, else the configuration"),
            .init("--ca-file", value: "FILE", "trusted in place of the system's certificates (PEM)"),
            .init("--timeout", value: "SECONDS", "for the call, a login for it included; 60 by default"),
        ] + CommandSyntax.configurationOptions,
        remarks: [
            "V1 names are plain (user_get), the beta's begin with v2beta., those of REST API 2.0 with v2.",
            "spotgate api --help METHOD says what a method takes. An argument given as null (name:=null) is left out.",
            "Signs in with THOUGHTSPOT_USERNAME and THOUGHTSPOT_PASSWORD, or else THOUGHTSPOT_SECRET_KEY; secrets among",
            "the arguments come from a file (password@=FILE) or standard input (password@=-).",
            "A batch ends with 0 once it is read: what went wrong stands on the lines of the calls it went wrong with.",
            "Exit status: 0 done, 64 the call makes no sense, 69 ThoughtSpot cannot be reached or refused, 78 configuration.",
        ]
    )

    static func run(_ arguments: Arguments, _ environment: ProcessEnvironment) async -> ExitCode {
        if arguments.wantsHelp { return APIHelp.print(method: arguments.operands.first) }
        if arguments.has("--list") { return APIHelp.printList(arguments.operands) }
        do throws(APIFailure) {
            if arguments.has("--batch") {
                guard arguments.operands.isEmpty else { throw .usage("--batch takes its calls from standard input") }
                for option in ["--all", "--output"] where arguments.has(option) {
                    throw .usage("\(option) is for one call, not for a batch")
                }
                try await APIBatch(arguments, environment).run()
            } else {
                if arguments.has("--parallel") { throw .usage("--parallel is for a batch: add --batch") }
                try await runOne(arguments, environment)
            }
            return .fine
        } catch {
            if let answer = error.answer { Terminal.print(JSONWriter(layout: .pretty).text(of: answer) + "\n") }
            Terminal.complain(error.description)
            // For the person who called, and nobody else: the server's own words never go into logs or batches.
            if let words = error.serversWords { Terminal.complain("it said: \(words)") }
            if let cause = error.cause { Terminal.complain(cause) }
            return error.exitCode
        }
    }

    private static func runOne(_ arguments: Arguments, _ environment: ProcessEnvironment) async throws(APIFailure) {
        guard let method = arguments.operands.first else { throw .usage("which method? see spotgate api --list") }
        guard Catalogue.all.methods[method] != nil else { throw .usage(APIHelp.unknown(method)) }
        let isDryRun = arguments.has("--dry-run")
        let named = try NamedArguments(arguments.operands.dropFirst(), of: method, allowsSecrets: isDryRun)
        let output = APIOutput(file: arguments["--output"])
        var call = APICall(method: method, arguments: named.values, isConfirmed: arguments.has("--yes"))
        if isDryRun {
            // A terminal's text is kept and passed on; what a batch was given on its input it gives back as it was.
            if !arguments.has("--show-secrets") { call.arguments = named.masked(of: method) }
            return try output.write(.json(call.pictures(server(arguments, environment))))
        }
        if arguments.has("--show-secrets") { throw .usage("--show-secrets is for --dry-run") }
        // What makes no sense is said before a server, an account or a password is asked for.
        call.arguments = named.adding(key: Secret(text: "still unread"), of: method)
        let cut = try APIPages.Cut(call, takesAll: arguments.has("--all"))
        let whole = cut?.whole(call) ?? call
        try whole.confirm(whole.endpoints())
        let connection = try APIConnection(arguments, environment)
        call.arguments = named.adding(key: connection.secretKey, of: method)
        let reply = try await APIPages(call, cut, connection).reply()
        try output.write(reply)
    }

    /// The server whose path prefix a dry run shows; any will do.
    static func server(_ arguments: Arguments, _ environment: ProcessEnvironment) throws(APIFailure) -> ServerURL {
        let text = arguments["--server"] ?? environment["THOUGHTSPOT_URL"] ?? "https://thoughtspot.example"
        do { return try ServerURL(text) } catch { throw .usage("--server: \(error.rawValue)") }
    }
}
