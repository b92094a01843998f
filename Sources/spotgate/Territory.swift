internal import CLinux
internal import Glibc
internal import HTTPClient
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

    /// The TCP ports that may be connected to; nil does not limit them, as where ThoughtSpot is on this machine, whose
    /// ports are chosen anew at each start.
    private(set) var destinations: Set<UInt16>? = []

    /// What name resolution, certificates and the process's own counters need, besides libraries.
    private static let common = [
        "/etc", "/usr", "/lib", "/lib64", "/proc", "/sys/devices/system/cpu", "/sys/fs/cgroup",
    ]

    /// Files that are often links to where something else writes them.
    private static let linked = ["/etc/resolv.conf", "/etc/hosts", "/etc/nsswitch.conf", "/etc/localtime"]

    /// Where the programs that write `/etc/resolv.conf` keep it: which of them does may change while the service runs.
    private static let resolvers = [
        "/run/systemd/resolve", "/run/resolvconf", "/run/NetworkManager", "/run/connman", "/mnt/wsl",
    ]

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
                configuration.blockFile, jwt.jwksFile, jwt.caFile, configuration.logUsersKeyFile,
            ]
        let files =
            named.compactMap(\.self) + loaded.secretSources.files.map(\.path)
            + Array(server.orgSecretKeyFiles.values)
        for file in files + Territory.linked { readable.formUnion(FilePlace.directories(of: file)) }
        readable.formUnion(Territory.resolvers.filter { FileIdentity(path: $0) != nil })
        // At boot the file a link leads to may not be there yet; once it is made, it must be readable.
        for file in Territory.linked { readable.formUnion(Territory.missing(file)) }
        destinations = Territory.destinations(configuration, environment)
        if let directory = environment["CREDENTIALS_DIRECTORY"] { readable.insert(directory) }
        if let file = configuration.auditFile { writable = Set(FilePlace.directories(of: file)) }
        for address in (configuration.listen + configuration.adminListen).compactMap({ SocketAddress($0) }) {
            switch address {
            case .unix(let path): listening.formUnion(FilePlace.directories(of: path))
            case .ip(_, port: 0): ports = nil
            case .ip(_, let port): ports?.insert(port)
            }
        }
    }

    /// ThoughtSpot's port, the proxy's, the issuer's, and that of name servers for answers too long for UDP.
    private static func destinations(
        _ configuration: Configuration,
        _ environment: ProcessEnvironment
    ) -> Set<UInt16>? {
        let identity = configuration.service.identity
        guard let server = configuration.thoughtSpot.url.flatMap({ Origin($0) }), !server.isLoopback else { return nil }
        var found: Set<UInt16> = [53, server.port]
        var origins = [server]
        if identity.usesAssertion, let url = identity.jwt.keySetURL(identity.preset) {
            guard let issuer = PublishedKeySet.split(url)?.0 else { return nil }
            found.insert(issuer.port)
            origins.append(issuer)
        }
        for origin in origins {
            guard let proxy = UpstreamConnections.proxy(to: origin, configuration.thoughtSpot.proxy, environment) else {
                continue
            }
            found.insert(proxy.port)
        }
        return found
    }

    /// The nearest directory there is above the file that a dangling link leads to; none if it leads somewhere.
    static func missing(_ file: String) -> [String] {
        var target = file
        for _ in 0..<8 {
            var buffer = [CChar](repeating: 0, count: 4096)
            let length = readlink(target, &buffer, buffer.count - 1)
            guard length > 0 else { break }
            let text = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
            target = text.hasPrefix("/") ? text : "\(parent(of: target))/\(text)"
        }
        guard target != file, FileIdentity(path: target) == nil else { return [] }
        var directory = parent(of: target)
        while directory != "/", FileIdentity(path: directory) == nil { directory = parent(of: directory) }
        return directory == "/" ? [] : [directory]
    }

    private static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    /// Gives up all the rest, for this thread and every one it makes; 0, or the errno that says why that is impossible.
    ///
    /// What is not there cannot be allowed and stays forbidden: a directory that is made later takes a restart.
    func enter() -> Int32 {
        let bind = ports == nil ? 0 : Int32(CLINUX_LANDLOCK_BIND.rawValue)
        let connect = destinations == nil ? 0 : Int32(CLINUX_LANDLOCK_CONNECT.rawValue)
        let rules = clinux_landlock_begin(bind | connect)
        guard rules >= 0 else { return errno }
        for (paths, use) in [
            (readable, CLINUX_LANDLOCK_READ), (writable, CLINUX_LANDLOCK_WRITE), (listening, CLINUX_LANDLOCK_LISTEN),
        ] {
            for path in paths { _ = clinux_landlock_allow(rules, use, path) }
        }
        for port in ports ?? [] { _ = clinux_landlock_allow_port(rules, CLINUX_LANDLOCK_BIND, port) }
        for port in destinations ?? [] { _ = clinux_landlock_allow_port(rules, CLINUX_LANDLOCK_CONNECT, port) }
        return clinux_landlock_enter(rules) == 0 ? 0 : errno
    }
}
