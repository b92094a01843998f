/// The commands and their options in the manual page (man(7)), made from what `--help` says.
enum ManualCommands {
    /// The text, a paragraph a command.
    static let text = Command.allCases.map { entry($0.syntax) }.joined()

    private static func entry(_ syntax: CommandSyntax) -> String {
        var head = "\\fB\(escaped(syntax.name))\\fR"
        if !syntax.options.isEmpty { head += " [\\fIoptions\\fR]" }
        if let operands = syntax.operands { head += " \(escaped(operands))" }
        var lines = [".TP", head, escaped(syntax.summary) + "."]
        if !syntax.remarks.isEmpty { lines.append(escaped(syntax.remarks.joined(separator: " "))) }
        if !syntax.options.isEmpty { lines.append(".RS") }
        for option in syntax.options {
            let value = option.value.map { " \\fI\(escaped($0))\\fR" } ?? ""
            let again = option.isRepeatable ? " (may be repeated)" : ""
            lines += [".TP", "\\fB\(escaped(option.name))\\fR\(value)", escaped(option.meaning + again)]
        }
        if !syntax.options.isEmpty { lines.append(".RE") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A line must not begin with a request, and a hyphen is meant as one.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            case "'": result += "\\(aq"
            case "…": result += "..."
            default: result.append(character)
            }
        }
        return result.hasPrefix(".") ? "\\&" + result : result
    }
}
