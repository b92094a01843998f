internal import CLinux
internal import Glibc
internal import Synchronization
internal import Telemetry

/// What the process gives up before it reads a secret, so that code injected into it finds little to do.
enum Confinement {
    /// No core dumps, no reading by other processes of the same user, no new privileges; these have no switch.
    ///
    /// A core or a debugger would show the secret key, which can impersonate anybody.
    static func protectMemory(_ logger: Logger) {
        if clinux_protect_memory() != 0 {
            logger.log(.warning, "process memory not protected") { $0.add("errno", Int(errno)) }
        }
    }

    /// Raises the number of file descriptors to what the configuration may need, as far as that is allowed: a shell's usual
    /// limit of 1,024 is below the usual number of connections.
    static func raiseDescriptorLimit(to needed: Int) {
        var limit = rlimit()
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        guard getrlimit(resource, &limit) == 0, limit.rlim_cur < rlim_t(needed) else { return }
        limit.rlim_cur = min(limit.rlim_max, rlim_t(needed))
        setrlimit(resource, &limit)
    }

    /// Refuses system calls a token service has no use for (other programs, other processes, mounts, clocks).
    ///
    /// A kernel without seccomp is logged and tolerated: the filter is a second wall, not the first.
    static func filterSystemCalls(_ logger: Logger) {
        let result = clinux_install_seccomp_filter()
        if result != 0 { logger.log(.warning, "system call filter not installed") { $0.add("errno", Int(result)) } }
    }

    /// The errno of `keepToTerritory`; nil if it was not tried.
    private static let territory = Mutex<Int32?>(nil)
    /// The TCP ports that may be connected to; nil if they are not limited.
    private static let destinations = Mutex<Set<UInt16>?>(nil)

    /// The keys whose new values lead to a port that this process gave up.
    static func unreachable(_ loaded: LoadedConfiguration, _ environment: ProcessEnvironment) -> [String] {
        guard let allowed = destinations.withLock(\.self) else { return [] }
        let wanted = Territory(loaded, environment).destinations
        return wanted?.isSubset(of: allowed) == true ? [] : ["process.confine (the port of a server)"]
    }

    /// Gives up every file and port that the configuration has no use for.
    ///
    /// Only to be called before there is a second thread: Landlock holds for a thread and those it makes.
    static func keepToTerritory(_ loaded: LoadedConfiguration, _ environment: ProcessEnvironment) {
        let found = Territory(loaded, environment)
        let result = found.enter()
        territory.withLock { $0 = result }
        if result == 0 { destinations.withLock { $0 = found.destinations } }
    }

    /// Says it if the process can reach other files; a kernel without Landlock is tolerated like one without seccomp.
    static func reportTerritory(_ logger: Logger) {
        switch territory.withLock(\.self) {
        case 0: break
        case let result:
            logger.log(.notice, "files not fenced off") { $0.add("errno", result.map(Int.init)) }
        }
    }
}
