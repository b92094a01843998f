internal import CLinux
internal import Glibc

/// Where a socket is bound or connected: an address and port, or a path.
package enum SocketAddress: Sendable, Hashable {
    case ip(IPAddress, port: UInt16)
    case unix(path: String)

    /// From `ADDRESS:PORT`, `[v6]:PORT` or `unix:PATH`; names are not resolved here.
    package init?(_ text: String) {
        if text.hasPrefix("unix:") {
            let path = String(text.dropFirst(5))
            guard !path.isEmpty, path.utf8.count < SocketAddress.maximumPathBytes, !path.utf8.contains(0) else {
                return nil
            }
            self = .unix(path: path)
            return
        }
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            return nil
        }
        var host = text[..<colon]
        let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
        if isBracketed { host = host.dropFirst().dropLast() }
        guard let address = IPAddress(String(host)), isBracketed == host.contains(":") else { return nil }
        self = .ip(address, port: port)
    }

    /// `sun_path` with its closing NUL (unix(7)).
    package static let maximumPathBytes = 108

    /// AF_INET, AF_INET6 or AF_UNIX.
    var family: Int32 {
        switch self {
        case .ip(let address, _): address.isIPv6 ? AF_INET6 : AF_INET
        case .unix: AF_UNIX
        }
    }

    /// Lends the address in the kernel's form.
    func withSockaddr<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        var storage = sockaddr_storage()
        return withUnsafeMutableBytes(of: &storage) { raw in
            let length = fill(raw)
            return body(raw.baseAddress!.assumingMemoryBound(to: sockaddr.self), length)
        }
    }

    private func fill(_ raw: UnsafeMutableRawBufferPointer) -> socklen_t {
        raw.storeBytes(of: sa_family_t(family), as: sa_family_t.self)
        switch self {
        case .ip(let address, let port):
            raw.storeBytes(of: port.bigEndian, toByteOffset: 2, as: UInt16.self)
            // in_addr lies behind the port, in6_addr behind port and flow label.
            raw[(address.isIPv6 ? 8 : 4)...].copyBytes(from: address.bytes)
            return socklen_t(address.isIPv6 ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size)
        case .unix(let path):
            raw[2...].copyBytes(from: path.utf8)
            return socklen_t(2 + path.utf8.count + 1)
        }
    }

    /// From what the kernel filled in; nil for other families.
    init?(_ raw: UnsafeRawBufferPointer) {
        switch Int32(raw.load(as: sa_family_t.self)) {
        case AF_INET:
            guard let address = IPAddress(bytes: Array(raw[4..<8])) else { return nil }
            self = .ip(address, port: UInt16(bigEndian: raw.load(fromByteOffset: 2, as: UInt16.self)))
        case AF_INET6:
            guard let address = IPAddress(bytes: Array(raw[8..<24])) else { return nil }
            self = .ip(address, port: UInt16(bigEndian: raw.load(fromByteOffset: 2, as: UInt16.self)))
        case AF_UNIX:
            self = .unix(path: String(decoding: raw[2...].prefix { $0 != 0 }, as: UTF8.self))
        default: return nil
        }
    }

    /// The address a socket is bound to.
    static func bound(to descriptor: Int32) throws(SystemError) -> SocketAddress? {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        try System.check("getsockname") {
            withUnsafeMutableBytes(of: &storage) {
                getsockname(descriptor, $0.baseAddress!.assumingMemoryBound(to: sockaddr.self), &length)
            }
        }
        return withUnsafeBytes(of: &storage) { SocketAddress($0) }
    }
}

extension SocketAddress: CustomStringConvertible {
    /// The text the initializer takes.
    package var description: String {
        switch self {
        case .ip(let address, let port): address.isIPv6 ? "[\(address)]:\(port)" : "\(address):\(port)"
        case .unix(let path): "unix:\(path)"
        }
    }
}
