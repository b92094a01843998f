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

    /// Refuses system calls a token service has no use for (other programs, other processes, mounts, clocks).
    ///
    /// A kernel without seccomp is logged and tolerated: the filter is a second wall, not the first.
    static func filterSystemCalls(_ logger: Logger) {
        let result = clinux_install_seccomp_filter()
        if result != 0 { logger.log(.warning, "system call filter not installed") { $0.add("errno", Int(result)) } }
    }

    /// The errno of `keepToTerritory`; nil if it was not tried.
    private static let territory = Mutex<Int32?>(nil)

    /// Gives up every file and port that the configuration has no use for.
    ///
    /// Only to be called before there is a second thread: Landlock holds for a thread and those it makes.
    static func keepToTerritory(_ loaded: LoadedConfiguration, _ environment: ProcessEnvironment) {
        let result = Territory(loaded, environment).enter()
        territory.withLock { $0 = result }
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
