/// An IPv4 or IPv6 address.
package struct IPAddress: Sendable, Hashable {
    /// 4 or 16 bytes, network order.
    package let bytes: [UInt8]

    /// From 4 or 16 bytes; an IPv4-mapped IPv6 address becomes the IPv4 address it stands for.
    package init?(bytes: [UInt8]) {
        switch bytes.count {
        case 4: self.bytes = bytes
        case 16:
            let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
            self.bytes = isMapped ? Array(bytes.suffix(4)) : bytes
        default: return nil
        }
    }
}

/// Who is at the other end of a connection, as the kernel and TLS tell it: no header has a say in this.
package struct Peer: Sendable, Hashable {
    /// Where the connection comes from.
    package enum Origin: Sendable, Hashable {
        case ip(IPAddress, port: UInt16)
        /// A unix socket's peer by SO_PEERCRED.
        case unix(uid: UInt32, gid: UInt32, pid: Int32)
    }

    package let origin: Origin
    /// The subject (RFC 4514 text) of a client certificate that verified against the listener's client CA.
    package let certificateSubject: String?

    package init(_ origin: Origin, certificateSubject: String? = nil) {
        self.origin = origin
        self.certificateSubject = certificateSubject
    }
}
