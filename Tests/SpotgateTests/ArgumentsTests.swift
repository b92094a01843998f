import Testing

@testable import spotgate

struct ArgumentsTests {
    private let syntax = CommandSyntax(
        name: "try",
        summary: "tries",
        operands: "THING",
        options: [
            .init("--config", value: "FILE", "a file"), .init("--offline", "a switch"),
            .init("--header", value: "LINE", isRepeatable: true, "a line"),
        ]
    )

    @Test func sortsOptionsAndOperands() throws {
        let arguments = try Arguments(
            ["a", "--config", "f", "--header=X: 1", "--header", "-y", "--offline", "--", "--config"],
            for: syntax
        )
        #expect(arguments["--config"] == "f")
        #expect(arguments.all("--header") == ["X: 1", "-y"])
        #expect(arguments.has("--offline"))
        #expect(arguments.operands == ["a", "--config"])
        #expect(!arguments.wantsHelp)
    }

    @Test(arguments: [
        (["--confg", "f"], "did you mean --config?"), (["--config"], "needs a value"),
        (["--offline=1"], "takes no value"),
        (["--config", "a", "--config", "b"], "given twice"), (["--password", "x"], "never taken from arguments"),
        (["--secret-key=x"], "never taken from arguments"),
    ])
    func refusesWithAReason(words: [String], reason: String) {
        let refusal = #expect(throws: Arguments.Refusal.self) { try Arguments(words, for: syntax) }
        #expect(refusal?.description.contains(reason) == true, "\(String(describing: refusal))")
    }

    @Test func refusesAnOperandWhereNoneIsTaken() {
        #expect(throws: Arguments.Refusal.self) { try Arguments(["x"], for: CommandSyntax(name: "n", summary: "s")) }
    }

    @Test(arguments: Command.allCases)
    func everyCommandHasHelp(command: Command) {
        #expect(command.syntax.help.hasPrefix("usage: spotgate \(command.rawValue)"))
        #expect(Command.overview.contains(command.rawValue))
    }
}
