/// The four forms of a request-target (RFC 9112 §3.2).
///
/// A target is checked and then left as it is: routes compare it exactly, so an encoded target is another path and never
/// ours by normalisation. Of an absolute-form target whose authority is the request's `Host` the rest is the target; one
/// with another authority is refused, since it names a resource of another server.
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

    /// Every octet in the alphabet, and every `%` of the path before two hexadecimal digits (RFC 3986 §2.1).
    ///
    /// In a query a lone `%` and a backslash pass: browsers send them as a page wrote them (URL Standard), and no query is
    /// read here.
    private static func hasLegalOctets(_ target: Span<UInt8>) -> Bool {
        var isQuery = false
        for index in target.indices {
            let octet = target[index]
            if isQuery {
                guard OctetSet.target.contains(octet) || octet == UInt8(ascii: "\\") else { return false }
                continue
            }
            guard OctetSet.target.contains(octet) else { return false }
            if octet == UInt8(ascii: "?") { isQuery = true }
            guard octet == UInt8(ascii: "%") else { continue }
            guard index + 2 < target.count, target[index + 1].hexValue != nil, target[index + 2].hexValue != nil else {
                return false
            }
        }
        return true
    }

    private static func isAbsolute(_ target: Span<UInt8>) -> Bool {
        guard let authority = authority(target) else { return false }
        return HostText.isValid(target.extracting(authority), needsPort: false)
    }

    /// Where the authority of an absolute-form target stands: after `http://` or `https://`, before the path or query; nil
    /// for the other forms.
    static func authority(_ target: Span<UInt8>) -> Range<Int>? {
        let authorityStart: Int
        if target.count > 7, Fields.isSame(target.extracting(0..<7), "http://") {
            authorityStart = 7
        } else if target.count > 8, Fields.isSame(target.extracting(0..<8), "https://") {
            authorityStart = 8
        } else {
            return nil
        }
        var end = authorityStart
        while end < target.count, target[end] != UInt8(ascii: "/"), target[end] != UInt8(ascii: "?") { end += 1 }
        return authorityStart..<end
    }
}
