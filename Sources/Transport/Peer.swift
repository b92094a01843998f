/// Who is at the other end of a connection, as the kernel and TLS tell it: no header has a say in this.
package struct Peer: Sendable, Hashable, CustomStringConvertible {
    /// Where the connection comes from.
    package enum Origin: Sendable, Hashable {
        case ip(IPAddress, port: UInt16)
        /// A unix socket's peer by SO_PEERCRED.
        case unix(uid: UInt32, gid: UInt32, pid: Int32)
    }

    package let origin: Origin
    /// The subject (RFC 4514 text) of a client certificate that verified against the listener's client CA.
    package let certificateSubject: String?
    /// For logs: `127.0.0.1:4711`, `[::1]:4711` or `unix:uid=33`; a certificate's subject is a field of its own.
    package let description: String

    package init(_ origin: Origin, certificateSubject: String? = nil) {
        self.origin = origin
        self.certificateSubject = certificateSubject
        // Every line of the log has it: put together once a connection.
        description =
            switch origin {
            case .ip(let address, let port): address.isIPv6 ? "[\(address)]:\(port)" : "\(address):\(port)"
            case .unix(let uid, _, _): "unix:uid=\(uid)"
            }
    }
}
