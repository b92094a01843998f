internal import Glibc
internal import JSON
internal import Telemetry
internal import ThoughtSpot

/// One cluster out of a file of several: where it is, who calls, and the files that their secrets stand in.
///
/// `{"staging": {"url": "https://…", "username": "…", "password_file": "…", "org": 0}}`, with comments if you like. A
/// secret never stands in the file itself.
struct APIProfile: Sendable {
    /// The members that a profile may have.
    private static let names = [
        "url", "username", "password_file", "secret_key_file", "token_file", "org", "ca_file",
    ]

    private(set) var url: String?
    private(set) var username: String?
    private(set) var password: Secret?
    private(set) var secretKey: Secret?
    private(set) var token: Secret?
    private(set) var org: String?
    private(set) var caFile: String?

    /// The profile of that name; `SPOTGATE_PROFILES` says in which file, else `~/.config/spotgate/profiles.jsonc`.
    init(_ name: String, _ environment: ProcessEnvironment) throws(APIFailure) {
        let file = environment["SPOTGATE_PROFILES"] ?? APIProfile.usualFile
        guard let bytes = readFile(file) else {
            throw .configuration("--profile: \(printable(file)): \(errorText(errno))")
        }
        let all: JSONObject?
        do { all = try JSONParser(allowsComments: true).value(of: bytes).object } catch {
            throw .configuration("--profile: \(printable(file)): \(error)")
        }
        guard let profile = all?[name]?.object else {
            let hint = Suggestion.clause(for: name, among: all?.names ?? [])
            throw .configuration("--profile: \(printable(file)) has no profile \(printable(name))\(hint)")
        }
        for member in profile.members where !APIProfile.names.contains(member.name) {
            let hint = Suggestion.clause(for: member.name, among: APIProfile.names)
            throw .configuration(
                "--profile: \(printable(name)).\(printable(member.name)) is unknown\(hint); a secret is named by its file"
            )
        }
        url = profile["url"]?.string
        username = profile["username"]?.string
        caFile = profile["ca_file"]?.string
        org = profile["org"]?.string ?? profile["org"]?.int.map(String.init)
        password = try APIProfile.secret(profile["password_file"]?.string, "password_file")
        secretKey = try APIProfile.secret(profile["secret_key_file"]?.string, "secret_key_file")
        token = try APIProfile.secret(profile["token_file"]?.string, "token_file")
    }

    private static var usualFile: String {
        (getenv("HOME").map { String(cString: $0) } ?? "") + "/.config/spotgate/profiles.jsonc"
    }

    /// The first line of a file; nil if none is named.
    static func secret(_ file: String?, _ name: String) throws(APIFailure) -> Secret? {
        guard let file else { return nil }
        guard let bytes = readFile(file) else {
            throw .configuration("\(name): \(printable(file)): \(errorText(errno))")
        }
        let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        guard !line.isEmpty else { throw .configuration("\(name): \(printable(file)) is empty") }
        return Secret(text: String(decoding: line, as: UTF8.self))
    }
}
