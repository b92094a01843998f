internal import Glibc
internal import JSON
internal import Telemetry
internal import ThoughtSpot

/// Bearer tokens between calls, for whoever asks for it with `--keep-token`: a file each, for its owner alone.
///
/// A file that is not ours, or that others may read, is not believed; a token that ends within a minute is not used.
struct APITokenCache: Sendable {
    private let directory: String
    private let file: String

    /// The file for that server, account and org: below `$XDG_CACHE_HOME`, else `~/.cache`.
    init?(server: ServerURL, username: String, org: String?) {
        let home = getenv("HOME").map { String(cString: $0) }
        guard let base = getenv("XDG_CACHE_HOME").map({ String(cString: $0) }) ?? home.map({ $0 + "/.cache" }),
            base.hasPrefix("/")
        else { return nil }
        directory = base + "/spotgate"
        let key = "\(server)\n\(username)\n\(org ?? "")"
        file = directory + "/token-" + SHA256.hexadecimal(of: Array(key.utf8)).prefix(32) + ".json"
    }

    /// The token kept, while it is good.
    func token(now: Timestamp = .now) -> Secret? {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_uid == geteuid(), status.st_mode & 0o077 == 0,
            let bytes = readFile("/proc/self/fd/\(descriptor)"), let json = try? JSONValue(parsing: bytes),
            let text = json["token"]?.string, let end = json["expires"]?.int, end > now.milliseconds + 60_000
        else { return nil }
        return Secret(text: text)
    }

    /// Keeps the token; what cannot be kept is no failure of the call.
    func keep(_ token: String, until end: Timestamp) {
        mkdir(String(directory.prefix(upTo: directory.lastIndex(of: "/") ?? directory.endIndex)), 0o700)
        mkdir(directory, 0o700)
        let fresh = file + ".\(getpid())"
        let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return }
        let bytes = JSONWriter().bytes(of: ["token": .string(token), "expires": .number(end.milliseconds)])
        let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        close(descriptor)
        if count != bytes.count || rename(fresh, file) != 0 { unlink(fresh) }
    }

    /// Forgets a token that was refused.
    func forget() { unlink(file) }
}
