/// A command's arguments, sorted.
///
/// A parser of our own, because a hundred lines are less than an outside package, and because an option that could carry
/// a secret must not exist: every user of the machine reads the arguments of every process.
struct Arguments: Sendable {
    /// Values of options in the order given; a switch has one empty value.
    private var values: [String: [String]] = [:]
    /// What is no option.
    private(set) var operands: [String] = []

    /// What is wrong with the arguments, for the person who typed them.
    struct Refusal: Error, Sendable, Equatable, CustomStringConvertible {
        let description: String
    }

    /// Takes `--name value`, `--name=value` and switches in any order; after `--` everything is an operand.
    init(_ words: some Sequence<String>, for syntax: CommandSyntax) throws(Refusal) {
        var rest = Array(words)[...]
        while let word = rest.popFirst() {
            if word == "--" {
                operands += rest
                break
            }
            guard word.hasPrefix("-"), word != "-" else {
                operands.append(word)
                continue
            }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let name = parts[0] == "-h" ? "--help" : parts[0]
            if name == "--help" {
                values[name] = [""]
                continue
            }
            guard let option = syntax.options.first(where: { $0.name == name }) else {
                throw Refusal(description: Arguments.unknown(name, syntax))
            }
            let value = try Arguments.value(of: option, attached: parts.count == 2 ? parts[1] : nil, &rest)
            if values[name] != nil, !option.isRepeatable { throw Refusal(description: "\(name) is given twice") }
            values[name, default: []].append(value)
        }
        if syntax.operands == nil, let operand = operands.first, !wantsHelp {
            throw Refusal(description: "\(printable(operand)) is not expected here")
        }
    }

    private static func value(
        of option: CommandSyntax.Option,
        attached: String?,
        _ rest: inout ArraySlice<String>
    ) throws(Refusal) -> String {
        guard let kind = option.value else {
            if attached != nil { throw Refusal(description: "\(option.name) takes no value") }
            return ""
        }
        if let attached { return attached }
        guard let next = rest.popFirst() else { throw Refusal(description: "\(option.name) needs a value: \(kind)") }
        return next
    }

    private static func unknown(_ name: String, _ syntax: CommandSyntax) -> String {
        let secrets = ["password", "secret", "key", "passwd"]
        if secrets.contains(where: { name.lowercased().hasSuffix($0) }) {
            return
                "\(printable(name)): secrets are never taken from arguments, which every user of this machine can read; "
                + "use the environment (THOUGHTSPOT_SECRET_KEY, THOUGHTSPOT_PASSWORD) or files (…_FILE)"
        }
        let hint = Suggestion.clause(for: name, among: syntax.options.map(\.name) + ["--help"])
        return "unknown option \(printable(name))\(hint)"
    }

    /// Whether `--help` was among them.
    var wantsHelp: Bool { values["--help"] != nil }

    /// Whether a switch was given.
    func has(_ name: String) -> Bool { values[name] != nil }

    /// The value of an option that may be given once.
    subscript(name: String) -> String? { values[name]?.last }

    /// All values of an option.
    func all(_ name: String) -> [String] { values[name] ?? [] }
}
