internal import JSON
internal import ThoughtSpot

/// What may come next on a command line that begins with `spotgate api`: methods, arguments, and their words.
enum APICompletion {
    /// A candidate a line for the last of the words, which may be empty.
    static func print(_ words: [String]) -> ExitCode {
        Terminal.print(candidates(words).map { $0 + "\n" }.joined())
        return .fine
    }

    /// The candidates.
    static func candidates(_ words: [String]) -> [String] {
        let last = words.last ?? ""
        let methods = words.dropLast().filter { Catalogue.all.method($0) != nil }
        guard let name = methods.first, let method = Catalogue.all.method(name) else {
            return Catalogue.all.names.filter { $0.hasPrefix(last) }
        }
        if let equals = last.firstIndex(of: "=") {
            return values(
                of: method,
                before: String(last[...equals]),
                after: String(last[last.index(after: equals)...])
            )
        }
        let given = Set(words.dropLast().map { word in String(word.prefix { $0 != "=" && $0 != ":" && $0 != "@" }) })
        return method.arguments.filter { argument in
            argument.name.hasPrefix(last)
                && (!given.contains(argument.name) || argument.type == "list" || argument.member?.isList == true)
        }.map { $0.name + mark($0) }
    }

    private static func mark(_ argument: ArgumentReader.Argument) -> String {
        switch argument.type {
        case "secret", "file": "@="
        case "number", "flag", "decimal", "json": ":="
        default: "="
        }
    }

    private static func values(of method: Catalogue.Method, before: String, after: String) -> [String] {
        let name = before.prefix { $0 != "=" && $0 != ":" && $0 != "@" }
        guard let argument = method.arguments.first(where: { $0.name == name }) else { return [] }
        let known = argument.type == "flag" ? ["true", "false"] : argument.member?.words ?? []
        return known.filter { $0.hasPrefix(after) }.map { before + $0 }
    }
}
