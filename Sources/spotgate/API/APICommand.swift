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
            .init("--list", "prints every method with its arguments, or those whose names hold the words given"),
            .init("--tag", value: "NAME", "with --list: only what stands under that heading of the vendor's"),
            .init("--search", "prints the methods that have the words in name, line, heading or arguments"),
            .init("--dry-run", "prints the request instead of sending it; needs no server"),
            .init("--show-secrets", "with --dry-run: secrets among the arguments as they are, not as ***"),
            .init("--all", "fetches every page of a list of REST API 2.0; V1 lists come whole"),
            .init(
                "--output",
                value: "FORMAT|FILE",
                isRepeatable: true,
                "json (as it comes), jsonl, table, csv or yaml; anything else is a file, of mode 0600"
            ),
            .init("--fields", value: "A,B.C", "only these members of each row: id,name,owner.name"),
            .init("--yes", "really does what deletes, lists everybody or ends every session"),
            .init("--batch", "reads {\"method\":…,\"args\":{…}} a line from standard input, answers a line each"),
            .init("--parallel", value: "N", "calls of a batch that only read, made at one time; 1 by default"),
            .init(
                "--server",
                value: "URL",
                "the server; else the profile's, else THOUGHTSPOT_URL, else the configuration's"
            ),
            .init("--profile", value: "NAME", "one of several clusters (SPOTGATE_PROFILES); else SPOTGATE_PROFILE"),
            .init("--org", value: "ORG", "the org to act in; else thoughtspot.org_id"),
            .init("--keep-token", "keeps a bearer token of an hour for the next calls, in a file for you alone"),
            .init("--header", value: "NAME: VALUE", isRepeatable: true, "a header to send along, never a secret"),
            .init(
                "--retries",
                value: "N",
                "tries that only read again on 429, 503 and broken connections; 0 by default"
            ),
            .init("--verbose", "shows the exchange on standard error, secrets masked"),
            .init("--ca-file", value: "FILE", "trusted in place of the system's certificates (PEM)"),
            .init("--timeout", value: "SECONDS", "for the call, a login for it included; 60 by default"),
            .init("--complete", "prints what may come next, for the completion of a shell"),
        ] + CommandSyntax.configurationOptions,
        remarks: [
            "V1 names are plain (user_get), the beta's begin with v2beta., those of REST API 2.0 with v2. and may be the",
            "vendor's, too (v2.users_search, v2.search_users). spotgate api --help METHOD says what a method takes.",
            "An argument given as null (name:=null) is left out. name=a name=b makes a list; name.member=x one member of an",
            "object; name@=FILE takes a file, for a list a directory or a pattern, too: metadata_tmls@=tml/*.tml.",
            "A time is epoch milliseconds, 2026-11-01, 2026-11-01T12:00:00Z, now, yesterday or -7d.",
            "What has no name is reached by v2.request and v1.request (method, path, query, body, parts, files, headers).",
            "Signs in with THOUGHTSPOT_TOKEN, or THOUGHTSPOT_USERNAME and THOUGHTSPOT_PASSWORD, or THOUGHTSPOT_SECRET_KEY, each",
            "also as …_FILE, and signs out afterwards. Secrets among the arguments come from a file (password@=FILE,",
            "request@=FILE) or standard input (password@=-). For more than --fields, pipe to jq.",
            "A batch ends with 0 once it is read: what went wrong stands on the lines of the calls it went wrong with.",
            "Exit status: 0 done, 64 the call makes no sense, 65 partly done (an import with errors), 66 not found,",
            "69 ThoughtSpot cannot be reached, 75 it is busy, 77 it refused: a wrong password or no right, 78 configuration.",
        ]
    )

    static func run(_ arguments: Arguments, _ environment: ProcessEnvironment) async -> ExitCode {
        if arguments.has("--complete") { return APICompletion.print(arguments.operands) }
        if arguments.wantsHelp { return APIHelp.print(method: arguments.operands.first) }
        if arguments.has("--search") { return APIHelp.printMatches(arguments.operands) }
        if arguments.has("--list") { return APIHelp.printList(arguments.operands, tag: arguments["--tag"]) }
        do throws(APIFailure) {
            if arguments.has("--batch") {
                guard arguments.operands.isEmpty else { throw .usage("--batch takes its calls from standard input") }
                for option in ["--all", "--output", "--fields"] where arguments.has(option) {
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
        guard let known = Catalogue.all.method(method) else { throw .usage(APIHelp.unknown(method)) }
        let isDryRun = arguments.has("--dry-run")
        let named = try NamedArguments(arguments.operands.dropFirst(), of: method, allowsSecrets: isDryRun)
        var output = try APIOutput(arguments)
        output.list = known.operation?.paging?.list ?? []
        var call = APICall(method: method, arguments: named.values, isConfirmed: arguments.has("--yes"))
        if isDryRun {
            // A terminal's text is kept and passed on; what a batch was given on its input it gives back as it was.
            if !arguments.has("--show-secrets") { call.arguments = named.masked(of: method) }
            let picture = try call.pictures(server(arguments, environment), headers: APIConnection.headers(arguments))
            return try APIOutput(file: output.file).write(.json(picture))
        }
        if arguments.has("--show-secrets") { throw .usage("--show-secrets is for --dry-run") }
        // What makes no sense is said before a server, an account or a password is asked for.
        call.arguments = named.adding(key: Secret(text: "still unread"), of: method)
        let cut = try APIPages.Cut(call, takesAll: arguments.has("--all"))
        let whole = cut?.whole(call) ?? call
        try whole.confirm(whole.endpoints())
        let connection = try APIConnection(arguments, environment)
        call.arguments = named.adding(key: connection.secretKey, of: method)
        let result: Result<Reply, APIFailure>
        do throws(APIFailure) { result = .success(try await APIPages(call, cut, connection).reply()) } catch {
            result = .failure(error)
        }
        await connection.end()
        try output.write(events(in: result.get(), of: known))
    }

    /// An event stream as lines of JSON, which is what people pipe on.
    private static func events(in reply: Reply, of method: Catalogue.Method) -> Reply {
        guard method.operation?.isStream == true, case .bytes(let bytes) = reply else { return reply }
        let events = V2EventStream(bytes).events
        return events.isEmpty ? reply : .text(events.map { $0.json?.description ?? $0.data }.joined(separator: "\n"))
    }

    /// The server whose path prefix a dry run shows; any will do.
    static func server(_ arguments: Arguments, _ environment: ProcessEnvironment) throws(APIFailure) -> ServerURL {
        let text = arguments["--server"] ?? environment["THOUGHTSPOT_URL"] ?? "https://thoughtspot.example"
        do { return try ServerURL(text) } catch { throw .usage("--server: \(error.rawValue)") }
    }
}
