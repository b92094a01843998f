/// Where a ThoughtSpot cluster is: scheme, host, port and, behind some proxies, a path prefix.
public struct ServerURL: Sendable, Hashable, CustomStringConvertible {
    /// Whether TLS is used: `https`.
    public let isSecure: Bool
    /// A name, an IPv4 address or an IPv6 address without brackets; lower case.
    public let host: String
    /// 443 or 80 unless the text said otherwise.
    public let port: Int
    /// Empty, or begins with a slash and does not end in one.
    public let prefix: String

    /// Why a text is no server's URL.
    public enum Problem: String, Error, Sendable, CaseIterable {
        case scheme = "the URL must begin with https:// or http://"
        case host = "the URL names no host"
        case port = "the port is no number from 1 to 65535"
        case credentials = "the URL must not hold a user name or password"
        case query = "the URL must end with the path: no ? and no #"
        case characters = "the URL has characters that do not belong there"
    }

    /// Trims white space and all slashes at the end; a path prefix is kept.
    public init(_ text: String) throws(Problem) {
        let trimmed = text.trimmingSpace()
        guard let colon = trimmed.utf8.firstIndex(of: UInt8(ascii: ":")) else { throw .scheme }
        switch trimmed[..<colon].lowercased() {
        case "https": isSecure = true
        case "http": isSecure = false
        default: throw .scheme
        }
        guard trimmed[colon...].hasPrefix("://") else { throw .scheme }
        let rest = trimmed[colon...].dropFirst(3)
        guard !rest.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) else { throw .query }
        guard
            rest.utf8.allSatisfy({ (0x21..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C && $0 != 0x3C && $0 != 0x3E })
        else { throw .characters }
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        guard !rest[..<slash].contains("@") else { throw .credentials }
        (host, port) = try ServerURL.authority(rest[..<slash], isSecure: isSecure)
        var path = rest[slash...]
        while path.hasSuffix("/") { path = path.dropLast() }
        prefix = String(path)
    }

    private static func authority(_ text: Substring, isSecure: Bool) throws(Problem) -> (String, Int) {
        var host = text
        var port = isSecure ? 443 : 80
        let bracket = text.lastIndex(of: "]")
        if let colon = text.lastIndex(of: ":"), bracket.map({ $0 < colon }) ?? true {
            host = text[..<colon]
            guard let number = Int(text[text.index(after: colon)...]), (1...65535).contains(number) else { throw .port }
            port = number
        }
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard !host.isEmpty else { throw .host }
        return (host.lowercased(), port)
    }

    /// `host`, or `host:port` when the port is not the scheme's own: the `Host` field (RFC 9112 §3.2).
    public var authority: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return port == (isSecure ? 443 : 80) ? name : "\(name):\(port)"
    }

    /// Scheme, host and port, without the path.
    public var origin: String { "\(isSecure ? "https" : "http")://\(authority)" }

    public var description: String { "\(origin)\(prefix)" }
}

extension String {
    /// Without ASCII white space at both ends.
    func trimmingSpace() -> Substring {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        let bytes = utf8.drop(while: isSpace)
        guard let last = bytes.lastIndex(where: { !isSpace($0) }) else { return "" }
        return Substring(bytes[...last])
    }
}
