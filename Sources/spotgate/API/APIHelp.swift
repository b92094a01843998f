internal import ThoughtSpot

/// What `spotgate api --list` and `--help METHOD` print.
enum APIHelp {
    /// Every method with its arguments; optional ones in brackets with their defaults.
    static func printList() -> ExitCode {
        let catalogue = Catalogue.all
        let lines = catalogue.names.map { name in
            ([name] + (catalogue.methods[name]?.arguments ?? []).map(brief)).joined(separator: " ")
        }
        Terminal.print(lines.joined(separator: "\n") + "\n")
        return .fine
    }

    /// One method, or the command itself if none is named.
    static func print(method name: String?) -> ExitCode {
        guard let name else {
            Terminal.print(APICommand.syntax.help)
            return .fine
        }
        let catalogue = Catalogue.all
        guard let method = catalogue.methods[name] else {
            Terminal.complain(unknown(name))
            return .usage
        }
        var lines = ["usage: spotgate api \(name) " + method.arguments.map(brief).joined(separator: " ")]
        if let line = catalogue.route(name) { lines += ["", line] }
        let width = (method.arguments.map(\.name.count).max() ?? 0) + 2
        if !method.arguments.isEmpty { lines += ["", "arguments:"] }
        for argument in method.arguments {
            lines.append("  \(argument.name.padded(to: width))\(argument.type)\(standard(argument))")
        }
        Terminal.print(lines.joined(separator: "\n") + "\n")
        return .fine
    }

    /// What is said about a method that is not there.
    static func unknown(_ name: String) -> String {
        let hint = Suggestion.clause(for: name, among: Catalogue.all.names)
        return "unknown method \(printable(name))\(hint); see spotgate api --list"
    }

    private static func brief(_ argument: ArgumentReader.Argument) -> String {
        let mark = argument.type == "text" || argument.type == "secret" ? "=" : ":="
        switch argument.standard {
        case nil: return argument.name + mark + "…"
        case "": return "[\(argument.name)\(mark)…]"
        case let text?: return "[\(argument.name)\(mark)\(mark == "=" ? unquoted(text) : text)]"
        }
    }

    private static func standard(_ argument: ArgumentReader.Argument) -> String {
        switch argument.standard {
        case nil: ", required"
        case "": ""
        case let text?: ", \(text) unless said otherwise"
        }
    }

    private static func unquoted(_ text: String) -> String {
        text.hasPrefix("\"") && text.hasSuffix("\"") ? String(text.dropFirst().dropLast()) : text
    }
}
