internal import Transport

/// The variables that Kubernetes sets in every pod for each Service of the namespace (`enableServiceLinks`).
///
/// A Service called `spotgate-metrics` sets `SPOTGATE_METRICS_PORT=tcp://10.0.0.7:9464` and six more, which are no keys of
/// ours. Form and value are looked at: `SPOTGATE_ADMIN_PORT=9464` is somebody's mistake and stays one.
enum ServiceLink {
    /// Whether that variable with that value is one of the seven forms.
    static func isOne(_ name: String, _ value: String) -> Bool {
        let parts = name.split(separator: "_", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 2, parts.allSatisfy({ !$0.isEmpty }) else { return false }
        if ends(parts, ["SERVICE", "HOST"]) { return isHost(value) || isName(value) }
        if ends(parts, ["SERVICE", "PORT"]) || isNamedPort(parts) { return isPort(value) }
        if ends(parts, ["PORT"]), isURL(value) { return true }
        // NAME_PORT_9464_TCP and its three parts.
        for (suffix, isRight) in [([], isURL), (["PROTO"], isProtocol), (["PORT"], isPort), (["ADDR"], isHost)]
            as [([String], (String) -> Bool)]
        where parts.suffix(suffix.count).elementsEqual(suffix) {
            let rest = Array(parts.dropLast(suffix.count))
            if isLink(rest), isRight(value) { return true }
        }
        return false
    }

    /// `…_SERVICE_PORT_NAME`, where a port's name may have several parts.
    private static func isNamedPort(_ parts: [String]) -> Bool {
        guard parts.count > 3 else { return false }
        return (1..<(parts.count - 2)).contains { parts[$0] == "SERVICE" && parts[$0 + 1] == "PORT" }
    }

    /// `…_PORT_NUMBER_PROTOCOL`.
    private static func isLink(_ parts: [String]) -> Bool {
        guard parts.count > 3 else { return false }
        let tail = parts.suffix(3).map(\.self)
        return tail[0] == "PORT" && isPort(tail[1]) && ["TCP", "UDP", "SCTP"].contains(tail[2])
    }

    private static func ends(_ parts: [String], _ suffix: [String]) -> Bool {
        parts.count > suffix.count && parts.suffix(suffix.count).elementsEqual(suffix)
    }

    private static func isPort(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } && UInt16(text) != nil
    }

    private static func isProtocol(_ text: String) -> Bool { ["tcp", "udp", "sctp"].contains(text) }

    private static func isHost(_ text: String) -> Bool { text == "None" || IPAddress(text) != nil }

    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0 == 0x2D || $0 == 0x2E || UInt8.isLetterOrDigit($0) }
    }

    /// `tcp://10.0.0.7:9464`, `udp://[fd00::7]:53`.
    private static func isURL(_ text: String) -> Bool {
        guard let scheme = text.firstRange(of: "://"), isProtocol(String(text[..<scheme.lowerBound])) else {
            return false
        }
        let rest = text[scheme.upperBound...]
        guard let colon = rest.lastIndex(of: ":"), isPort(String(rest[rest.index(after: colon)...])) else {
            return false
        }
        let host = rest[..<colon]
        let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
        return isHost(String(isBracketed ? host.dropFirst().dropLast() : host))
    }
}

extension UInt8 {
    fileprivate static func isLetterOrDigit(_ octet: UInt8) -> Bool {
        (0x30...0x39).contains(octet) || (0x61...0x7A).contains(octet | 0x20)
    }
}
