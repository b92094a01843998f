/// `spotgate config`: the pages that come from the table of keys.
enum ConfigCommand {
    static let syntax = CommandSyntax(
        name: "config",
        summary: "prints the example configuration, its JSON Schema or the manual's list of keys",
        operands: "example | schema | manual"
    )

    static func run(_ arguments: Arguments) -> ExitCode {
        switch arguments.operands {
        case ["example"]: Terminal.print(ExampleConfiguration.text)
        case ["schema"]: Terminal.print(ConfigurationSchema.text)
        case ["manual"]: Terminal.print(ManualKeys.text)
        default:
            Terminal.complain("one of example, schema, manual is needed")
            return .usage
        }
        return .fine
    }
}
