internal import Glibc
internal import TokenService

/// A file that decides who gets a token, and in whose hands it is.
///
/// Invariant: what is read from such a file was written by root or by the service's own account. Whoever else could write
/// it, put another in its place, or owns it, would decide; a pipe or a descriptor was handed over and is taken.
struct DecidingFile: Sendable {
    /// What is wrong with it, as the rest of a sentence that begins with its path.
    enum Verdict: Sendable, Equatable {
        case sound
        /// Group-writable, for the owner's own group, as a umask of 0002 makes files.
        case loose(String)
        case refused(String)
    }

    /// The parts of stat(2) that count.
    struct Status: Sendable {
        let owner: UInt32
        let group: UInt32
        let mode: UInt32

        /// Nil if nothing is there, or nothing that may be looked at.
        init?(_ path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            (owner, group, mode) = (status.st_uid, status.st_gid, status.st_mode)
        }

        init(owner: UInt32, group: UInt32, mode: UInt32) { (self.owner, self.group, self.mode) = (owner, group, mode) }

        fileprivate var isRegular: Bool { mode & S_IFMT == S_IFREG }
        /// Nobody removes or renames what is another's there, as in /tmp and Kubernetes' volumes.
        fileprivate var isSticky: Bool { mode & S_ISVTX != 0 }
        fileprivate var text: String { "mode 0\(String(mode & 0o7777, radix: 8))" }
    }

    let path: String

    /// What is wrong with the file, or with where it is.
    func verdict() -> Verdict {
        guard let status = Status(path), status.isRegular else { return .sound }
        let account = (user: geteuid(), group: getegid())
        var worst = DecidingFile.judge(file: status, account)
        for directory in DecidingFile.directories(of: path) {
            guard let status = Status(directory.path) else { continue }
            let found = DecidingFile.judge(directory: status, named: directory.path, isHome: directory.isHome, account)
            if case .refused = worst { break }
            if found != .sound, worst == .sound || found.isRefusal { worst = found }
        }
        return worst
    }

    /// The file by itself.
    static func judge(file: Status, _ account: (user: UInt32, group: UInt32)) -> Verdict {
        guard file.owner == 0 || file.owner == account.user else {
            return .refused("belongs to user \(file.owner), neither root nor the service's account; chown root FILE")
        }
        if file.mode & 0o002 != 0 { return .refused("can be written by everybody (\(file.text)); chmod o-w FILE") }
        guard file.mode & 0o020 != 0 else { return .sound }
        return isOwnGroup(file, account)
            ? .loose("can be written by its owner's group (\(file.text)); chmod g-w FILE")
            : .refused("can be written by group \(file.group) (\(file.text)); chmod g-w FILE")
    }

    /// A directory on the way; for the one that the file is in its group counts, too.
    static func judge(
        directory: Status,
        named path: String,
        isHome: Bool,
        _ account: (user: UInt32, group: UInt32)
    ) -> Verdict {
        if directory.isSticky { return .sound }
        if directory.mode & 0o002 != 0 {
            return .refused("lies in \(path), which everybody can write (\(directory.text)); chmod o-w \(path)")
        }
        guard isHome, directory.mode & 0o020 != 0 else { return .sound }
        return isOwnGroup(directory, account)
            ? .loose("lies in \(path), which its owner's group can write (\(directory.text)); chmod g-w \(path)")
            : .refused(
                "lies in \(path), which group \(directory.group) can write (\(directory.text)); chmod g-w \(path)"
            )
    }

    /// A group that holds its owner alone, as far as can be told without a list of accounts: of the same number, as Debian
    /// makes them, or the service's own.
    private static func isOwnGroup(_ status: Status, _ account: (user: UInt32, group: UInt32)) -> Bool {
        status.owner == status.group || (status.owner == account.user && status.group == account.group)
    }

    /// Every directory above the path as it is given and as it is once links are followed.
    private static func directories(of path: String) -> [(path: String, isHome: Bool)] {
        var found: [(path: String, isHome: Bool)] = []
        var starts = [path]
        if let real = realpath(path, nil) {
            starts.append(String(cString: real))
            free(real)
        }
        for start in starts {
            var rest = start
            var isHome = true
            while let slash = rest.lastIndex(of: "/") {
                rest = String(rest[..<slash])
                found.append((rest.isEmpty ? "/" : rest, isHome))
                isHome = false
            }
            if !start.hasPrefix("/") { found.append((".", isHome)) }
        }
        return found
    }
}

extension DecidingFile.Verdict {
    fileprivate var isRefusal: Bool {
        if case .refused = self { true } else { false }
    }
}

extension LoadedConfiguration {
    /// The files that decide who gets a token, whom the service asks, and whom it sends the secret to.
    var decidingFiles: [DecidingFile] {
        let jwt = configuration.service.identity.jwt
        let paths = [
            file, configuration.blockFile, jwt.jwksFile, jwt.caFile, configuration.tls.clientCA,
            configuration.thoughtSpot.caFile,
        ]
        return paths.compactMap(\.self).map(DecidingFile.init)
    }
}
