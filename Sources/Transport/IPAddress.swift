internal import Glibc

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

    /// From the dotted or colon text of RFC 4291 §2.2 and nothing else: no zone, no brackets, no `127.1`.
    package init?(_ text: String) {
        guard !text.utf8.contains(0) else { return nil }
        var found = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &found) == 1 {
            self.init(bytes: Array(found.prefix(4)))
        } else if inet_pton(AF_INET6, text, &found) == 1 {
            self.init(bytes: found)
        } else {
            return nil
        }
    }

    /// Whether it has 16 bytes.
    package var isIPv6: Bool { bytes.count == 16 }

    /// 127.0.0.0/8 or `::1`.
    package var isLoopback: Bool {
        isIPv6 ? bytes.prefix(15).allSatisfy { $0 == 0 } && bytes[15] == 1 : bytes[0] == 127
    }
}

extension IPAddress: CustomStringConvertible {
    /// The canonical text (RFC 5952).
    package var description: String {
        guard isIPv6 else { return "\(bytes[0]).\(bytes[1]).\(bytes[2]).\(bytes[3])" }
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        inet_ntop(AF_INET6, bytes, &text, socklen_t(text.count))
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
