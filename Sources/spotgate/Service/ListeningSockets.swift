internal import Glibc
internal import Transport

/// The sockets of the two listeners: those systemd passed, or those the configuration names.
struct ListeningSockets {
    private(set) var publicSockets: [ListeningSocket] = []
    private(set) var adminSockets: [ListeningSocket] = []

    /// Binds everything or throws the first error; nothing is accepted yet.
    init(_ configuration: Configuration, _ environment: ProcessEnvironment) throws(ListenError) {
        for inherited in InheritedSocket.all(environment) {
            let socket = try ListeningSocket(inherited: inherited.descriptor)
            if inherited.isAdmin { adminSockets.append(socket) } else { publicSockets.append(socket) }
        }
        if publicSockets.isEmpty { publicSockets = try ListeningSockets.bind(configuration.listen) }
        if adminSockets.isEmpty { adminSockets = try ListeningSockets.bind(configuration.adminListen) }
    }

    private static func bind(_ addresses: [String]) throws(ListenError) -> [ListeningSocket] {
        var sockets: [ListeningSocket] = []
        // Texts that are no address were refused with the configuration.
        for address in addresses.compactMap({ SocketAddress($0) }) { sockets.append(try ListeningSocket(address)) }
        return sockets
    }
}

/// A socket passed by the service manager (sd_listen_fds(3)).
struct InheritedSocket: Equatable {
    let descriptor: Int32
    /// `FileDescriptorName=` of the unit; the one called `admin` is for operators.
    let name: String

    var isAdmin: Bool { name == "admin" }

    /// Those meant for this process; none if the variables are for another.
    static func all(_ environment: ProcessEnvironment) -> [InheritedSocket] {
        guard environment["LISTEN_PID"] == String(getpid()), let text = environment["LISTEN_FDS"],
            let count = Int32(text), (1...64).contains(count)
        else { return [] }
        let names = (environment["LISTEN_FDNAMES"] ?? "").split(separator: ":", omittingEmptySubsequences: false)
        return (0..<count).map { index in
            // SD_LISTEN_FDS_START
            InheritedSocket(descriptor: 3 + index, name: Int(index) < names.count ? String(names[Int(index)]) : "")
        }
    }
}
