/// One `Set-Cookie` value as a client reads it (RFC 6265 §5.2).
package struct SetCookie: Sendable, Equatable {
    package let name: String
    package let value: String
    /// The `Path` attribute if it begins with `/`; nil means the directory of the request's path.
    package var path: String?
    /// The `Domain` attribute in lower case without a leading dot; nil means the host that was asked, exactly.
    package var domain: String?
    package var isSecure = false
    package var isHTTPOnly = false
    /// `Max-Age` in seconds, which goes before `Expires`.
    package var maxAge: Int?
    /// `Expires` in seconds since 1970.
    package var expires: Int?

    /// Parses a field value; nil when it is to be ignored: no `=`, no name, or octets that may not be sent back.
    package init?(_ octets: [UInt8]) {
        guard let text = String(validating: octets, as: UTF8.self) else { return nil }
        let pieces = text.split(separator: ";", omittingEmptySubsequences: false)
        guard let (name, value) = SetCookie.pair(pieces[0]), let value, CookieHeader.isLegal(name: name, value: value)
        else { return nil }
        self.name = name
        self.value = value
        for piece in pieces.dropFirst() {
            guard let (name, value) = SetCookie.pair(piece) else { continue }
            read(attribute: name.lowercased(), value ?? "")
        }
    }

    /// Whether the cookie is to be dropped at that time, in seconds since 1970, instead of kept.
    package func isExpired(at now: Int) -> Bool {
        if let maxAge { return maxAge <= 0 }
        if let expires { return expires <= now }
        return false
    }

    private mutating func read(attribute: String, _ value: String) {
        switch attribute {
        case "path": path = value.hasPrefix("/") && value.utf8.allSatisfy { $0 < 0x80 } ? value : nil
        case "domain": domain = (value.hasPrefix(".") ? String(value.dropFirst()) : value).lowercased()
        case "secure": isSecure = true
        case "httponly": isHTTPOnly = true
        case "max-age":
            // RFC 6265 §5.2.2: anything but digits, perhaps after a minus, is ignored.
            let digits = value.hasPrefix("-") ? value.dropFirst() : value[...]
            guard !digits.isEmpty, digits.utf8.allSatisfy(\.isDigit) else { return }
            maxAge = value.hasPrefix("-") ? 0 : Int(digits) ?? .max
        case "expires": expires = HTTPDate.decode(value)
        default: return
        }
    }

    /// Name and value around the first `=`, without blanks at their ends.
    private static func pair(_ text: Substring) -> (name: String, value: String?)? {
        let equals = text.firstIndex(of: "=")
        let name = trim(text[..<(equals ?? text.endIndex)])
        guard !name.isEmpty else { return nil }
        return (name, equals.map { trim(text[text.index(after: $0)...]) })
    }

    private static func trim(_ text: Substring) -> String {
        String(decoding: Array(text.utf8)[...].trimmingBlanks(), as: UTF8.self)
    }
}
