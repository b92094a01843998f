internal import Transport

/// A server to talk to: scheme, host and port (RFC 9110 §4.3.1).
package struct Origin: Sendable, Hashable, CustomStringConvertible {
    package let isTLS: Bool
    /// A name in lower case or an address, without brackets.
    package let host: String
    package let port: UInt16

    package init(isTLS: Bool, host: String, port: UInt16) {
        self.isTLS = isTLS
        self.host = host.lowercased()
        self.port = port
    }

    /// From `https://host[:port]` or `http://host[:port]`, perhaps with a `/` at the end; user, path and query are refused.
    package init?(_ url: String) {
        let isTLS = url.hasPrefix("https://")
        guard isTLS || url.hasPrefix("http://") else { return nil }
        var rest = url.dropFirst(isTLS ? 8 : 7)
        if rest.hasSuffix("/") { rest = rest.dropLast() }
        guard let (host, port) = Origin.split(rest) else { return nil }
        self.init(isTLS: isTLS, host: host, port: port ?? (isTLS ? 443 : 80))
    }

    /// The value of `Host`: the port only if it is not the scheme's own.
    package var authority: String {
        port == (isTLS ? 443 : 80) ? bracketedHost : "\(bracketedHost):\(port)"
    }

    package var description: String { "\(isTLS ? "https" : "http")://\(authority)" }

    /// The host as it stands before a port.
    var bracketedHost: String { host.contains(":") ? "[\(host)]" : host }

    /// Whether only this machine can be meant.
    package var isLoopback: Bool { host == "localhost" || IPAddress(host)?.isLoopback == true }

    private static func split(_ text: Substring) -> (host: String, port: UInt16?)? {
        var host = text
        var port: UInt16?
        let end = text.lastIndex(of: "]") ?? text.startIndex
        if let colon = text[end...].lastIndex(of: ":") {
            let digits = text[text.index(after: colon)...]
            guard let number = UInt16(digits), number > 0, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
                return nil
            }
            port = number
            host = text[..<colon]
        }
        if host.hasPrefix("["), host.hasSuffix("]") {
            guard let address = IPAddress(String(host.dropFirst().dropLast())), address.isIPv6 else { return nil }
            return ("\(address)", port)
        }
        return isName(host) ? (String(host), port) : nil
    }

    /// Letters, digits, dots, hyphens and underscores: also the shape of an IPv4 address.
    private static func isName(_ host: Substring) -> Bool {
        !host.isEmpty && host.utf8.count <= 253
            && host.utf8.allSatisfy {
                switch $0 {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
                default: false
                }
            }
    }
}
