/// `spotgate version`: what this executable was made from and runs on.
enum VersionCommand {
    static let syntax = CommandSyntax(
        name: "version",
        summary: "prints version, commit, Swift and OpenSSL versions"
    )

    /// Prints one line for each part.
    static func run() -> ExitCode {
        Terminal.print(
            """
            spotgate \(BuildInformation.version)
            commit   \(BuildInformation.commit)
            swift    \(BuildInformation.swift)
            openssl  \(BuildInformation.openSSL)

            """
        )
        return .fine
    }
}
