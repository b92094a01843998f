internal import CLinux
internal import Glibc

/// Sends datagrams to a unix socket, as systemd takes its notifications (sd_notify(3), unix(7)).
package struct UnixDatagram: Sendable {
    /// `/path`, or `@name` for a name in the abstract space.
    private let name: String

    /// Nil if the name is neither or does not fit.
    package init?(_ name: String) {
        guard name.hasPrefix("/") || name.hasPrefix("@"), name.utf8.count > 1,
            name.utf8.count < SocketAddress.maximumPathBytes, !name.utf8.contains(0)
        else { return nil }
        self.name = name
    }

    /// Whether the text went out; never waits.
    @discardableResult
    package func send(_ text: String) -> Bool {
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { System.close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { path in
            path.copyBytes(from: name.utf8)
            if name.hasPrefix("@") { path[0] = 0 }
        }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + name.utf8.count)
        let bytes = Array(text.utf8)
        let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
        let sent = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(descriptor, bytes, bytes.count, flags, $0, length)
            }
        }
        return sent == bytes.count
    }
}
