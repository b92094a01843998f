internal import JSON

/// The list of keys in the manual page (man(7)), between two marks that the page carries.
enum ManualKeys {
    /// The text, made from the table of keys.
    static let text = ConfigurationKey.all.map(entry).joined()

    private static func entry(_ key: ConfigurationKey) -> String {
        var head = "\\fB\(escaped(key.path))\\fR"
        let value = key.defaultValue
        head += value.isNull ? "" : " (\(escaped(JSONWriter().text(of: value))))"
        return """
            .TP
            \(head)
            \(escaped(key.description)) \(escaped(key.kind.allowed.prefix(1).uppercased() + key.kind.allowed.dropFirst())).
            .br
            \\fI\(escaped(key.environment))\\fR

            """
    }

    private static func escaped(_ text: String) -> String { ManualCommands.escaped(text) }
}
