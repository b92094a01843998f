internal import JSON
internal import ThoughtSpot

/// What `spotgate api --list` and `--help METHOD` print.
enum APIHelp {
    /// Every method whose name holds all the words, with its arguments; optional ones in brackets with their defaults.
    static func printList(_ words: [String]) -> ExitCode {
        let catalogue = Catalogue.all
        let names = catalogue.names.filter { name in words.allSatisfy { name.contains($0) } }
        guard !names.isEmpty else {
            Terminal.complain("no method has that in its name; spotgate api --list prints them all")
            return .usage
        }
        let lines = names.map { name in
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
        var lines = ["usage: " + (["spotgate api", name] + method.arguments.map(brief)).joined(separator: " ")]
        if let line = catalogue.route(name) { lines += ["", line] }
        if let call = catalogue.outline(name) { lines += remarks(call) + harm(method, call) }
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

    private static func remarks(_ call: Call) -> [String] {
        var remarks: [String] = []
        if call.kind == .bytes || call.kind == .pdf {
            remarks.append("answers with a file: say where with --output FILE")
        }
        return remarks
    }

    /// What wants `--yes`: always, or if the arguments are left away or empty.
    private static func harm(_ method: Catalogue.Method, _ call: Call) -> [String] {
        let lists = method.arguments.filter { $0.type == "list" }.map { JSONObject.Member($0.name, []) }
        let json = method.arguments.filter { $0.type == "json" }.map { JSONObject.Member($0.name, ["record_size": -1]) }
        let careless: [JSONObject] = [[:], ["object_type": "USER"], JSONObject(lists), JSONObject(json)]
        let effects = careless.compactMap { try? Catalogue.all.endpoints(method.name, $0).first?.call.effect }
        if call.effect == .deletes { return ["deletes: wants --yes"] }
        if effects.contains(.endsEverySession) { return ["ends every session if it names nobody: wants --yes then"] }
        if effects.contains(.listsEverybody) {
            return [
                method.arguments.isEmpty
                    ? "lists everybody: wants --yes" : "lists everybody if nothing narrows it: wants --yes then"
            ]
        }
        return []
    }

    private static func brief(_ argument: ArgumentReader.Argument) -> String {
        let mark = ["text", "json text"].contains(argument.type) ? "=" : argument.type == "secret" ? "@=" : ":="
        switch argument.standard {
        case nil: return argument.name + mark + "…"
        case "": return "[\(argument.name)\(mark)…]"
        case let text?: return "[\(argument.name)\(mark)\(mark == ":=" ? text : unquoted(text))]"
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
