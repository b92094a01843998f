internal import Glibc
internal import JSON
internal import ThoughtSpot
internal import ThoughtSpotTML

/// `spotgate tml`: TML files on disk, and how they come there.
enum TMLCommand {
    /// What can be done.
    private enum Action: String, CaseIterable {
        case check, format, convert, diff, map, export
    }

    static let syntax = CommandSyntax(
        name: "tml",
        summary: "checks, formats, converts, compares and maps TML files, exports objects as files",
        operands: "check | format | convert | diff | map FILE…, or export",
        words: Action.allCases.map(\.rawValue),
        options: [
            .init("--in-place", "format, convert, map: rewrites the files instead of printing one"),
            .init(
                "--output",
                value: "FILE",
                "format, convert, map: where the one file given is written; export: the folder"
            ),
            .init("--to", value: "LANGUAGE", "convert: yaml or json"),
            .init("--map", value: "FILE", "map: GUIDs and names here and there (JSON)"),
            .init("--verify", "format: changes nothing, names the files that ThoughtSpot would write otherwise"),
            .init("--json", "check, diff: one JSON object a line"),
            .init(
                "--type",
                value: "TYPE",
                isRepeatable: true,
                "export: connection, table, sql_view, view, worksheet, …"
            ),
            .init("--guid", value: "GUID", isRepeatable: true, "export: this object"),
            .init("--tag", value: "NAME", isRepeatable: true, "export: objects with the tag"),
            .init("--author", value: "USER", "export: objects of the user"),
            .init("--name", value: "PATTERN", "export: objects with such a name, % for any text"),
            .init("--associations", "export: what the objects rest on, too"),
            .init(
                "--server",
                value: "URL",
                "export: the server; else the profile's, THOUGHTSPOT_URL, the configuration's"
            ),
            .init("--profile", value: "NAME", "export: one of several clusters, as for spotgate api"),
            .init("--org", value: "N", "export: the org"),
            .init("--ca-file", value: "FILE", "export: trusted in place of the system's certificates (PEM)"),
            .init("--timeout", value: "SECONDS", "export: for one call, a login for it included; 60 by default"),
        ] + CommandSyntax.configurationOptions,
        remarks: [
            "FILE may be - for standard input, and a folder for every .tml file below it.",
            "check: syntax, kind, GUIDs, references inside a file and between the files given. diff OLD NEW: by meaning.",
            "map: a JSON object with guids, connections, databases, schemas, tables, each {\"OLD\": \"NEW\"}; what does not",
            "change is written as it stood. export signs in as spotgate api does, and writes KIND/NAME.KIND.tml.",
            "Exit status: 0 done, 64 usage, 65 a file is wrong, files differ, an export is partial; else as for spotgate api.",
        ]
    )

    static func run(_ arguments: Arguments, _ environment: ProcessEnvironment) async -> ExitCode {
        guard let word = arguments.operands.first, let action = Action(rawValue: word) else {
            Terminal.complain("tml: one of \(Action.allCases.map(\.rawValue).joined(separator: ", ")) is needed")
            return .usage
        }
        if action == .export { return await export(arguments, environment) }
        do throws(TMLFailure) {
            try allow(action, arguments)
            let paths = try TMLFile.paths(Array(arguments.operands.dropFirst()))
            switch action {
            case .check: return TMLCheck(isJSON: arguments.has("--json")).run(paths)
            case .diff: return try diff(paths, isJSON: arguments.has("--json"))
            case .format where arguments.has("--verify"): return try verify(paths)
            case .format:
                try rewrite(paths, arguments) { $0.formatted($0.language) }
            case .convert:
                guard let text = arguments["--to"], let language = TMLDocument.Language(rawValue: text) else {
                    throw .usage("convert: --to yaml or --to json is needed")
                }
                try rewrite(paths, arguments) { $0.language == language ? $0.written : $0.formatted(language) }
            case .export: return .software
            case .map:
                guard let file = arguments["--map"] else { throw .usage("map: --map FILE is needed") }
                return try map(paths, TMLFile.map(file), arguments)
            }
            return .fine
        } catch {
            Terminal.complain(error.text)
            return error.exitCode
        }
    }

    private static func export(_ arguments: Arguments, _ environment: ProcessEnvironment) async -> ExitCode {
        do throws(APIFailure) {
            for option in ["--in-place", "--to", "--map", "--verify", "--json"] where arguments.has(option) {
                throw .usage("\(option) is not for export")
            }
            var exporter = try TMLExporter(arguments, environment)
            let result = await exporter.outcome()
            await exporter.end()
            return try result.get()
        } catch {
            Terminal.complain(error.description)
            if let words = error.serversWords { Terminal.complain("it said: \(words)") }
            if let cause = error.cause { Terminal.complain(cause) }
            return error.exitCode
        }
    }

    private static func allow(_ action: Action, _ arguments: Arguments) throws(TMLFailure) {
        let allowed: [String: [Action]] = [
            "--in-place": [.format, .convert, .map], "--output": [.format, .convert, .map], "--to": [.convert],
            "--map": [.map], "--verify": [.format], "--json": [.check, .diff], "--type": [], "--guid": [], "--tag": [],
            "--author": [], "--name": [], "--associations": [], "--server": [], "--profile": [],
            "--org": [], "--ca-file": [], "--timeout": [],
        ]
        for (option, actions) in allowed.sorted(by: { $0.key < $1.key })
        where arguments.has(option) && !actions.contains(action) {
            throw .usage("\(option) is not for \(action.rawValue)")
        }
        if arguments.has("--in-place"), arguments.has("--output") {
            throw .usage("--in-place and --output exclude each other")
        }
    }

    /// Writes what the files become: in their place, into the file named, or one of them to standard output.
    private static func rewrite(
        _ paths: [String],
        _ arguments: Arguments,
        _ text: (TMLDocument) -> String
    ) throws(TMLFailure) {
        guard arguments.has("--in-place") || paths.count == 1 else {
            throw .usage("\(paths.count) files: add --in-place, or give one")
        }
        // All are read before one is written.
        var results: [(path: String, text: String)] = []
        for path in paths { results.append((path, text(try TMLFile.document(path)))) }
        for (path, text) in results {
            if arguments.has("--in-place") {
                try TMLFile.replace(path, with: text)
            } else {
                try TMLFile.put(text, to: arguments["--output"])
            }
        }
    }

    private static func verify(_ paths: [String]) throws(TMLFailure) -> ExitCode {
        var isClean = true
        for path in paths {
            let document = try TMLFile.document(path)
            if !document.written.utf8.elementsEqual(document.formatted(document.language).utf8) {
                Terminal.print("\(path)\n")
                isClean = false
            }
        }
        return isClean ? .fine : .data
    }

    private static func diff(_ paths: [String], isJSON: Bool) throws(TMLFailure) -> ExitCode {
        guard paths.count == 2 else { throw .usage("diff: two files are needed, the old one first") }
        let differences = try TMLFile.document(paths[1]).differences(from: TMLFile.document(paths[0]))
        for difference in differences {
            guard isJSON else {
                Terminal.print("\(difference)\n")
                continue
            }
            var line: JSONObject = ["change": .string(difference.change.rawValue), "path": .string(difference.path)]
            line["old"] = difference.old
            line["new"] = difference.new
            Terminal.print(JSONWriter().text(of: .object(line)) + "\n")
        }
        return differences.isEmpty ? .fine : .data
    }

    /// Says what no file had a use for: a change that did nothing is a mistake in the map, or in the files given.
    private static func map(_ paths: [String], _ map: TMLMap, _ arguments: Arguments) throws(TMLFailure) -> ExitCode {
        var used: Set<TMLMap.Entry> = []
        try rewrite(paths, arguments) { map.applied(to: $0, used: &used).written }
        for entry in map.entries where !used.contains(entry) {
            Terminal.complain("map: nothing has \(TMLCheck.visible(entry.old)) (\(entry.section.rawValue))")
        }
        if used.isEmpty {
            Terminal.complain("map: nothing was changed")
            return .data
        }
        return .fine
    }
}
