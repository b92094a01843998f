internal import JSON
internal import ThoughtSpot

/// What `spotgate api --list`, `--search` and `--help METHOD` print.
enum APIHelp {
    /// How many words of an enumeration are shown; completion knows them all.
    private static let manyWords = 40

    /// Every method whose name holds all the words, with its arguments; optional ones in brackets with their defaults.
    ///
    /// A person at a terminal gets them under the vendor's headings, a script one a line.
    static func printList(_ words: [String], tag: String?) -> ExitCode {
        let catalogue = Catalogue.all
        var methods = catalogue.names.compactMap { catalogue.methods[$0] }
        methods.removeAll { method in !words.allSatisfy { method.name.contains($0) } }
        if let tag { methods.removeAll { Catalogue.plain(spaced: $0.tag) != Catalogue.plain(spaced: tag) } }
        guard !methods.isEmpty else {
            if let tag {
                let tags = Set(catalogue.methods.values.map(\.tag)).sorted()
                let hint = Suggestion.clause(for: tag, among: tags)
                Terminal.complain(
                    "nothing stands under \(printable(tag))\(hint); there are \(tags.joined(separator: ", "))"
                )
            } else {
                Terminal.complain(
                    "no method has that in its name; spotgate api --list prints them all, --search finds more"
                )
            }
            return .usage
        }
        var text = ""
        for heading in headings(methods) {
            if Terminal.isInteractive { text += (text.isEmpty ? "" : "\n") + "# \(heading)\n" }
            for method in methods where method.tag == heading || !Terminal.isInteractive {
                text += ([method.name] + method.arguments.map(brief)).joined(separator: " ") + "\n"
            }
            if !Terminal.isInteractive { break }
        }
        Terminal.print(text)
        return .fine
    }

    /// In the order in which they come.
    private static func headings(_ methods: [Catalogue.Method]) -> [String] {
        methods.reduce(into: []) { if !$0.contains($1.tag) { $0.append($1.tag) } }
    }

    /// The methods that have every word in name, line, heading or arguments, a line each.
    static func printMatches(_ words: [String]) -> ExitCode {
        let wanted = words.flatMap { $0.lowercased().split(separator: " ") }
        let catalogue = Catalogue.all
        let found = catalogue.names.compactMap { catalogue.methods[$0] }.filter { method in
            let text =
                ([method.name, method.line, method.tag, method.operation?.id ?? ""] + method.arguments.map(\.name))
                .joined(separator: " ").lowercased()
            return wanted.allSatisfy { text.contains($0) }
        }
        guard !found.isEmpty else {
            Terminal.complain("nothing has all of that in its name, its line or its arguments")
            return .usage
        }
        let width = (found.map(\.name.count).max() ?? 0) + 2
        Terminal.print(found.map { $0.name.padded(to: width) + $0.line + "\n" }.joined())
        return .fine
    }

    /// One method, or the command itself if none is named.
    static func print(method name: String?) -> ExitCode {
        guard let name else {
            Terminal.print(APICommand.syntax.help)
            return .fine
        }
        guard let method = Catalogue.all.method(name) else {
            Terminal.complain(unknown(name))
            return .usage
        }
        Terminal.print(text(of: method, called: name))
        return .fine
    }

    /// The help of one method.
    static func text(of method: Catalogue.Method, called name: String) -> String {
        let catalogue = Catalogue.all
        let needed = method.arguments.filter { $0.standard == nil }.map(brief)
        let others = method.arguments.count > needed.count ? ["[name=value]…"] : []
        let usage = method.arguments.count <= 6 ? method.arguments.map(brief) : needed + others
        var lines = ["usage: " + (["spotgate api", name] + usage).joined(separator: " ")]
        if !method.line.isEmpty { lines += ["", method.line] }
        if let line = catalogue.route(name) { lines += ["", line] }
        lines += facts(method)
        if let call = catalogue.outline(name) { lines += remarks(call, method) + harm(method, call) }
        if !method.arguments.isEmpty { lines += ["", "arguments:"] }
        let width = (method.arguments.map(\.name.count).max() ?? 0) + 2
        for argument in method.arguments {
            let type = argument.member.map(described) ?? argument.type
            lines.append("  \(argument.name.padded(to: width))\(type)\(standard(argument))")
            lines += details(argument, indent: width + 2)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func facts(_ method: Catalogue.Method) -> [String] {
        guard let operation = method.operation else {
            return method.name.hasPrefix("v2") ? [] : ["https://developers.thoughtspot.com/docs/rest-api-reference"]
        }
        let since = operation.since.isEmpty ? "" : ", from \(operation.since) on"
        var lines = ["the vendor's \(operation.id) under \"\(operation.tag)\"\(since)", operation.page]
        if operation.isDeprecated {
            let next = operation.successor.flatMap { id in V2Tables.all.first { $0.id == id } }
            lines.append("deprecated" + (next.map { ": use v2.\($0.name)" } ?? ""))
        }
        return lines
    }

    /// What is said about a method that is not there.
    static func unknown(_ name: String) -> String {
        let hint = Suggestion.clause(for: name, among: Catalogue.all.names)
        return "unknown method \(printable(name))\(hint); see spotgate api --list or --search"
    }

    private static func remarks(_ call: Call, _ method: Catalogue.Method) -> [String] {
        if method.operation?.isStream == true { return ["answers with an event stream: a line of JSON an event"] }
        if call.kind == .bytes || call.kind == .pdf {
            return ["answers with a file: say where with --output FILE"]
        }
        return method.operation?.paging == nil ? [] : ["answers a page at a time: --all fetches every page"]
    }

    /// What wants `--yes`: always, or if the arguments are left away or empty.
    private static func harm(_ method: Catalogue.Method, _ call: Call) -> [String] {
        let lists = method.arguments.filter { $0.type == "list" }.map { JSONObject.Member($0.name, []) }
        let careless: [JSONObject] = [
            [:], ["object_type": "USER"], JSONObject(lists), ["request": ["record_size": -1]],
        ]
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
        let plain = ["text", "json text", "time", "list"]
        let mark =
            plain.contains(argument.type)
            ? "=" : argument.type == "secret" || argument.type == "file" ? "@=" : ":="
        switch argument.standard {
        case nil: return argument.name + mark + "…"
        case "": return "[\(argument.name)\(mark)…]"
        case let text?: return "[\(argument.name)\(mark)\(mark == ":=" ? text : unquoted(text))]"
        }
    }

    /// What a described member is, in words.
    private static func described(_ member: V2Operation.Member) -> String {
        let one =
            switch member.kind {
            case .text: "text"
            case .secret: "secret"
            case .flag: "flag"
            case .number: "number"
            case .decimal: "decimal number"
            case .time: "time"
            case .json: "json"
            case .jsonText: "json text"
            case .file: "file"
            case .object: "object"
            }
        return member.isList ? "list of \(one)s" : one
    }

    private static func standard(_ argument: ArgumentReader.Argument) -> String {
        switch argument.standard {
        case nil: ", required"
        case "": argument.member?.standard.map { ", the server takes \(unquoted($0))" } ?? ""
        case let text?: ", \(text) unless said otherwise"
        }
    }

    /// The words of an enumeration, or the members of an object, on lines of their own.
    private static func details(_ argument: ArgumentReader.Argument, indent: Int) -> [String] {
        guard let member = argument.member else { return [] }
        let space = String(repeating: " ", count: indent)
        if case .object(let shape) = member.kind, let inner = V2Tables.inputs[shape] {
            let names = inner.map { member in
                let words = member.words.isEmpty ? "" : " (\(shortened(member.words)))"
                return member.name + (member.isRequired ? ", required" : "") + words
            }
            return wrapped("{ " + names.joined(separator: " · ") + " }", space)
        }
        return member.words.isEmpty ? [] : wrapped(shortened(member.words), space)
    }

    private static func shortened(_ words: [String]) -> String {
        guard words.count > manyWords else { return words.joined(separator: " ") }
        return words.prefix(8).joined(separator: " ") + " … \(words.count) words, which completion knows"
    }

    /// Lines of at most 100 columns.
    private static func wrapped(_ text: String, _ space: String) -> [String] {
        var lines: [String] = []
        var line = space
        for word in text.split(separator: " ") {
            if line.count + word.count > 100, line.count > space.count {
                lines.append(line)
                line = space
            }
            line += (line.count > space.count ? " " : "") + word
        }
        return lines + [line]
    }

    private static func unquoted(_ text: String) -> String {
        text.hasPrefix("\"") && text.hasSuffix("\"") && text.count > 1 ? String(text.dropFirst().dropLast()) : text
    }
}

extension Catalogue {
    /// A heading without case, blanks and hyphens.
    fileprivate static func plain(spaced text: String) -> String {
        String(text.lowercased().filter { $0 != " " && $0 != "-" && $0 != "_" })
    }
}
