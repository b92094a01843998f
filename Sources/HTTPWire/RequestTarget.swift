/// The four forms of a request-target (RFC 9112 §3.2).
///
/// A target is checked and then left as it is: whoever routes compares it exactly, so an absolute-form or encoded target
/// is another path and never ours by normalisation.
enum RequestTarget {
    /// Which forms a method allows.
    enum Kind {
        /// `CONNECT` takes authority-form only.
        case connect
        /// `OPTIONS` takes `*` besides a path or URI.
        case options
        /// A path or URI.
        case other

        /// By the method's exact name.
        init(_ method: Method) {
            switch method {
            case .connect: self = .connect
            case .options: self = .options
            default: self = .other
            }
        }
    }

    /// Whether octets are a target of a form the method allows.
    static func isValid(_ target: Span<UInt8>, _ kind: Kind) -> Bool {
        guard !target.isEmpty else { return false }
        if case .connect = kind { return HostText.isValid(target, needsPort: true) }
        guard hasLegalOctets(target) else { return false }
        if target[0] == UInt8(ascii: "/") { return true }
        if target[0] == UInt8(ascii: "*") {
            guard case .options = kind else { return false }
            return target.count == 1
        }
        return isAbsolute(target)
    }

    /// Every octet in the alphabet and every `%` before two hexadecimal digits (RFC 3986 §2.1).
    private static func hasLegalOctets(_ target: Span<UInt8>) -> Bool {
        for index in target.indices {
            let octet = target[index]
            guard OctetSet.target.contains(octet) else { return false }
            guard octet == UInt8(ascii: "%") else { continue }
            guard index + 2 < target.count, target[index + 1].hexValue != nil, target[index + 2].hexValue != nil else {
                return false
            }
        }
        return true
    }

    /// `http://` or `https://`, an authority without user information, then nothing, a path or a query.
    private static func isAbsolute(_ target: Span<UInt8>) -> Bool {
        let authorityStart: Int
        if target.count > 7, Fields.isSame(target.extracting(0..<7), "http://") {
            authorityStart = 7
        } else if target.count > 8, Fields.isSame(target.extracting(0..<8), "https://") {
            authorityStart = 8
        } else {
            return false
        }
        var end = authorityStart
        while end < target.count, target[end] != UInt8(ascii: "/"), target[end] != UInt8(ascii: "?") { end += 1 }
        return HostText.isValid(target.extracting(authorityStart..<end), needsPort: false)
    }
}
