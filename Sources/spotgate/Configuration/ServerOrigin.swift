/// Scheme, host and port of a server (RFC 6454 §4), as operators write them.
struct ServerOrigin: Sendable, Equatable {
    let isSecure: Bool
    /// Without brackets; names in lower case.
    let host: String
    let port: UInt16

    /// From `https://HOST[:PORT]` or `http://HOST[:PORT]`; a closing slash is forgiven, a path, query or user is not.
    init?(_ text: String) {
        var rest: Substring
        if text.hasPrefix("https://") {
            isSecure = true
            rest = text.dropFirst(8)
        } else if text.hasPrefix("http://") {
            isSecure = false
            rest = text.dropFirst(7)
        } else {
            return nil
        }
        if rest.hasSuffix("/") { rest = rest.dropLast() }
        var portText: Substring?
        if rest.hasPrefix("[") {
            guard let close = rest.firstIndex(of: "]") else { return nil }
            let tail = rest[rest.index(after: close)...]
            guard tail.isEmpty || tail.hasPrefix(":") else { return nil }
            portText = tail.isEmpty ? nil : tail.dropFirst()
            rest = rest[rest.index(after: rest.startIndex)..<close]
            guard rest.utf8.allSatisfy(Self.isAddressByte) else { return nil }
        } else {
            if let colon = rest.firstIndex(of: ":") {
                portText = rest[rest.index(after: colon)...]
                rest = rest[..<colon]
            }
            guard rest.utf8.allSatisfy(Self.isNameByte) else { return nil }
        }
        guard !rest.isEmpty, rest.utf8.count <= 253 else { return nil }
        host = rest.lowercased()
        guard let portText else {
            port = isSecure ? 443 : 80
            return
        }
        guard let port = UInt16(portText), port > 0, String(port) == portText else { return nil }
        self.port = port
    }

    /// Whether a secret may be sent there: never in the clear to another machine.
    var isAcceptable: Bool { isSecure || isLoopback }

    private var isLoopback: Bool { host == "localhost" || host == "::1" || isLoopbackAddress }

    private var isLoopbackAddress: Bool {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: ":"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
