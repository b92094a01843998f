/// `spotgate config`: the pages that come from the tables of keys and commands.
enum ConfigCommand {
    /// What can be printed.
    enum Page: String, CaseIterable {
        case example, schema, manual, bash, zsh, fish

        /// The page's text.
        var text: String {
            switch self {
            case .example: ExampleConfiguration.text
            case .schema: ConfigurationSchema.text
            case .manual: ManualCommands.text + ".SH CONFIGURATION KEYS\n" + ManualKeys.text
            case .bash: Completions.bash
            case .zsh: Completions.zsh
            case .fish: Completions.fish
            }
        }
    }

    static let syntax = CommandSyntax(
        name: "config",
        summary: "prints the example configuration, its JSON Schema, the manual's lists, or completions for a shell",
        operands: Page.allCases.map(\.rawValue).joined(separator: " | "),
        words: Page.allCases.map(\.rawValue)
    )

    /// Prints the page asked for.
    static func run(_ arguments: Arguments) -> ExitCode {
        guard arguments.operands.count == 1, let page = Page(rawValue: arguments.operands[0]) else {
            Terminal.complain("one of \(Page.allCases.map(\.rawValue).joined(separator: ", ")) is needed")
            return .usage
        }
        Terminal.print(page.text)
        return .fine
    }
}
