internal import Glibc

/// The path of a listening unix socket that this process made.
struct UnixPath: Sendable {
    private let path: String
    private let device: UInt
    private let inode: UInt

    /// Binds at a name beside the path and moves it there with its mode set: nobody ever meets the socket with other
    /// bits, and a stale socket is replaced in one step.
    ///
    /// What is not our own socket, or is still in use, is not touched.
    init(binding descriptor: Int32, at path: String, mode: UInt32) throws {
        let address = SocketAddress.unix(path: path)
        try UnixPath.checkFree(address, path)
        let temporary = "\(path).\(getpid() % 1000)"
        guard temporary.utf8.count < SocketAddress.maximumPathBytes else { throw ListenError(address, "path too long") }
        Glibc.unlink(temporary)
        try System.check("bind") {
            SocketAddress.unix(path: temporary).withSockaddr { Glibc.bind(descriptor, $0, $1) }
        }
        do {
            try System.check("chmod") { chmod(temporary, mode) }
            try System.check("listen") { listen(descriptor, ListeningSocket.backlog) }
            var status = stat()
            try System.check("lstat") { lstat(temporary, &status) }
            try System.check("rename") { rename(temporary, path) }
            self.path = path
            device = UInt(status.st_dev)
            inode = UInt(status.st_ino)
        } catch {
            Glibc.unlink(temporary)
            throw error
        }
    }

    /// Removes the path unless another socket has taken its place.
    func unlink() {
        var status = stat()
        guard lstat(path, &status) == 0, UInt(status.st_dev) == device, UInt(status.st_ino) == inode else { return }
        Glibc.unlink(path)
    }

    /// The path is free, or holds a socket of ours that nobody listens on any more.
    private static func checkFree(_ address: SocketAddress, _ path: String) throws {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFSOCK else {
            throw ListenError(address, "the path exists and is no socket")
        }
        guard status.st_uid == geteuid() else { throw ListenError(address, "the path belongs to another user") }
        let probe = try System.socket(AF_UNIX)
        defer { System.close(probe) }
        let isAlive =
            (try? System.call("connect") { Int(address.withSockaddr { Glibc.connect(probe, $0, $1) }) }) != nil
        guard !isAlive else { throw ListenError(address, "somebody listens there", mayPass: true) }
    }
}
