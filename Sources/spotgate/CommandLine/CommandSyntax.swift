/// What a command takes, in the words of its help.
struct CommandSyntax: Sendable {
    /// One option.
    struct Option: Sendable {
        /// With its dashes.
        let name: String
        /// What its value is, in capitals; nil for a switch.
        let value: String?
        let isRepeatable: Bool
        let meaning: String

        init(_ name: String, value: String? = nil, isRepeatable: Bool = false, _ meaning: String) {
            self.name = name
            self.value = value
            self.isRepeatable = isRepeatable
            self.meaning = meaning
        }
    }

    let name: String
    /// One line for the list of commands.
    let summary: String
    /// What may follow the options, as in `METHOD [name=value …]`; nil for nothing.
    var operands: String?
    /// The words that the first operand may be, if there are only some.
    var words: [String] = []
    var options: [Option] = []
    /// What else is worth knowing, in lines that fit a terminal.
    var remarks: [String] = []

    /// `--config` and `--set`, which every command that reads the configuration takes.
    static let configurationOptions = [
        Option(
            "--config",
            value: "FILE",
            "the configuration; else SPOTGATE_CONFIG, else \(ConfigurationLoader.usualFile)"
        ),
        Option("--set", value: "KEY=VALUE", isRepeatable: true, "sets one key of the configuration, never a secret"),
    ]

    /// The options, and the one that every command has.
    var allOptions: [Option] { options + [Option("--help", "prints this")] }

    /// The text of `--help`.
    var help: String {
        var usage = "usage: spotgate \(name)"
        if !options.isEmpty { usage += " [options]" }
        if let operands { usage += " \(operands)" }
        var lines = [usage, "", summary + "."]
        let all = allOptions
        let heads = all.map { option in "  \(option.name)" + (option.value.map { " \($0)" } ?? "") }
        let width = min(28, (heads.map { $0.count }.max() ?? 0) + 2)
        lines += ["", "options:"]
        for (head, option) in zip(heads, all) {
            let meaning = option.meaning + (option.isRepeatable ? " (may be repeated)" : "")
            lines.append(head.padded(to: width) + meaning)
        }
        if !remarks.isEmpty { lines += [""] + remarks }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension String {
    /// With spaces up to that width, at least one.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
