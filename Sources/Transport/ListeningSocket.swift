internal import CLinux
internal import Glibc

/// Why a socket could not be listened on, in words for the operator.
package struct ListenError: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String
    /// Whether somebody else listens there.
    package let isInUse: Bool
    /// Whether the same try may succeed a moment later: the address is still taken, or not yet there.
    package let mayPass: Bool

    init(_ address: SocketAddress?, _ reason: String, isInUse: Bool = false, mayPass: Bool = false) {
        description = address.map { "cannot listen on \($0): \(reason)" } ?? "cannot listen: \(reason)"
        self.isInUse = isInUse
        self.mayPass = mayPass
    }

    /// The system's reason, with what usually is behind it.
    init(_ address: SocketAddress, _ error: SystemError) {
        let hint =
            switch error.number {
            case EADDRINUSE: " (ss -ltnp says by whom)"
            case EADDRNOTAVAIL: " (it is no address of this machine)"
            case EACCES: " (ports below 1024 need CAP_NET_BIND_SERVICE, a unix socket its directory's rights)"
            default: ""
            }
        let isInUse = error.number == EADDRINUSE
        self.init(address, "\(error)\(hint)", isInUse: isInUse, mayPass: isInUse || error.number == EADDRNOTAVAIL)
    }
}

/// A socket that takes connections: bound at start so that every error shows before anything runs.
package struct ListeningSocket: Sendable {
    let descriptor: Int32
    /// Where it really listens: port 0 has become a port.
    package let address: SocketAddress
    /// The path to unlink at the end; nil for inherited sockets, whose path is their maker's.
    private let path: UnixPath?

    /// Binds and listens.
    ///
    /// A unix socket gets the mode bits given; who may connect is decided by them.
    package init(_ address: SocketAddress, mode: UInt32 = 0o660) throws(ListenError) {
        do {
            let descriptor = try System.socket(address.family)
            do {
                let path = try ListeningSocket.bind(descriptor, address, mode)
                let bound = path == nil ? try SocketAddress.bound(to: descriptor) : nil
                self.path = path
                self.address = bound ?? address
            } catch {
                System.close(descriptor)
                throw error
            }
            self.descriptor = descriptor
        } catch let error as SystemError {
            throw ListenError(address, error)
        } catch let error as ListenError {
            throw error
        } catch {
            preconditionFailure("only these two are thrown")
        }
    }

    /// Takes over a socket that somebody else bound and listens on, as systemd does (sd_listen_fds(3)).
    package init(inherited descriptor: Int32) throws(ListenError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else {
            throw ListenError(nil, "descriptor \(descriptor) is not a socket")
        }
        do {
            guard try System.option(descriptor, SOL_SOCKET, SO_ACCEPTCONN) == 1 else {
                throw ListenError(nil, "descriptor \(descriptor) is not listening")
            }
            guard let address = try SocketAddress.bound(to: descriptor) else {
                throw ListenError(nil, "descriptor \(descriptor) has an unknown address family")
            }
            let flags = try System.check("fcntl") { fcntl(descriptor, F_GETFL) }
            try System.check("fcntl") { fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) }
            try System.check("fcntl") { fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
            if case .ip = address { try System.tune(descriptor) }
            self.descriptor = descriptor
            self.address = address
            path = nil
        } catch let error as SystemError {
            throw ListenError(nil, "\(error)")
        } catch let error as ListenError {
            throw error
        } catch {
            preconditionFailure("only these two are thrown")
        }
    }

    /// Why an address could not be listened on now, nil if it could; a unix socket's path is left alone.
    package static func trial(_ address: SocketAddress) -> ListenError? {
        if case .unix = address { return nil }
        do {
            let socket = try ListeningSocket(address)
            System.close(socket.descriptor)
            return nil
        } catch {
            return error
        }
    }

    /// Whether it is a unix socket, whose peers have credentials in place of addresses.
    var isUnix: Bool {
        if case .unix = address { true } else { false }
    }

    /// Removes the path of a unix socket, if it is still ours.
    func unlinkPath() { path?.unlink() }

    private static func bind(_ descriptor: Int32, _ address: SocketAddress, _ mode: UInt32) throws -> UnixPath? {
        switch address {
        case .unix(let path): return try UnixPath(binding: descriptor, at: path, mode: mode)
        case .ip(let ip, _):
            try System.setOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1)
            // Accepted sockets inherit this.
            try System.tune(descriptor)
            // `[::]` is IPv6 only: who wants both lists both.
            if ip.isIPv6 { try System.setOption(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, 1) }
            try System.check("bind") { address.withSockaddr { Glibc.bind(descriptor, $0, $1) } }
            try System.check("listen") { listen(descriptor, backlog) }
            return nil
        }
    }

    /// Cut to net.core.somaxconn by the kernel.
    static let backlog: Int32 = 4096
}
