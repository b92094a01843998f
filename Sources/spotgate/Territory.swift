internal import CLinux
internal import Glibc
internal import TokenService
internal import Transport

/// The files and ports a serving process keeps to itself and gives all others up (Landlock, from Linux 5.13 on).
///
/// A whole directory stays open for each configured file: secrets and certificates are replaced by renaming, and a rule
/// for the file alone would go on meaning the old one. Nothing may be executed, and written only beside the audit file.
struct Territory: Equatable {
    /// Directories, or files in the root directory, that may be read.
    private(set) var readable: Set<String> = []
    /// Where files may be written and made.
    private(set) var writable: Set<String> = []
    /// Where unix sockets may be made.
    private(set) var listening: Set<String> = []
    /// The TCP ports that may be bound; nil does not limit them, as where the kernel chooses one.
    private(set) var ports: Set<UInt16>? = []

    /// What name resolution, certificates and the process's own counters need, besides libraries.
    private static let common = [
        "/etc", "/usr", "/lib", "/lib64", "/proc", "/sys/devices/system/cpu", "/sys/fs/cgroup",
    ]

    /// Files that are often links to where something else writes them.
    private static let linked = ["/etc/resolv.conf", "/etc/hosts", "/etc/nsswitch.conf", "/etc/localtime"]

    /// Everything that configuration needs now, and at a reload that names other files in the same directories.
    init(_ loaded: LoadedConfiguration, _ environment: ProcessEnvironment) {
        let configuration = loaded.configuration
        let server = configuration.thoughtSpot
        let jwt = configuration.service.identity.jwt
        readable = Set(Territory.common)
        let named: [String?] =
            [
                loaded.file, configuration.tls.certificate, configuration.tls.key, configuration.tls.clientCA,
                server.caFile, server.secretKeyFile, server.nextSecretKeyFile, server.passwordFile,
                configuration.blockFile, jwt.jwksFile, jwt.caFile,
            ]
        let files =
            named.compactMap(\.self) + loaded.secretSources.files.map(\.path)
            + Array(server.orgSecretKeyFiles.values)
        for file in files + Territory.linked { readable.formUnion(Territory.homes(of: file)) }
        if let directory = environment["CREDENTIALS_DIRECTORY"] { readable.insert(directory) }
        if let file = configuration.auditFile { writable = Set(Territory.homes(of: file)) }
        for address in (configuration.listen + configuration.adminListen).compactMap({ SocketAddress($0) }) {
            switch address {
            case .unix(let path): listening.formUnion(Territory.homes(of: path))
            case .ip(_, port: 0): ports = nil
            case .ip(_, let port): ports?.insert(port)
            }
        }
    }

    /// Gives up all the rest, for this thread and every one it makes; 0, or the errno that says why that is impossible.
    ///
    /// What is not there cannot be allowed and stays forbidden: a directory that is made later takes a restart.
    func enter() -> Int32 {
        let rules = clinux_landlock_begin(ports == nil ? 0 : 1)
        guard rules >= 0 else { return errno }
        for (paths, use) in [
            (readable, CLINUX_LANDLOCK_READ), (writable, CLINUX_LANDLOCK_WRITE), (listening, CLINUX_LANDLOCK_LISTEN),
        ] {
            for path in paths { _ = clinux_landlock_allow(rules, use, path) }
        }
        for port in ports ?? [] { _ = clinux_landlock_allow_port(rules, port) }
        return clinux_landlock_enter(rules) == 0 ? 0 : errno
    }

    /// The directory the file is in, and the one it is in once links are followed; never the root directory, which would
    /// be everything.
    private static func homes(of file: String) -> [String] {
        var resolved: [String] = []
        if let real = realpath(file, nil) {
            resolved.append(String(cString: real))
            free(real)
        }
        return ([file] + resolved).map { path in
            guard let slash = path.lastIndex(of: "/") else { return "." }
            return slash == path.startIndex ? path : String(path[..<slash])
        }
    }
}
