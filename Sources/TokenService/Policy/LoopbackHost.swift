internal import HTTPServer
internal import Transport

/// Which `Host` values a listener on the loopback answers while `policy.allowed_hosts` is empty.
///
/// A page whose own name was made to mean 127.0.0.1 (DNS rebinding) has to name the listener's port, and names itself
/// beside it. A proxy in front passes the name that people use, with another port or none.
enum LoopbackHost {
    /// Whether that value may stand for the listener: it names another port, or this machine.
    static func isServed(_ value: [UInt8], at endpoint: RequestContext.Endpoint?) -> Bool {
        guard let endpoint, case .ip(let address, let own) = endpoint.address, address.isLoopback else { return true }
        let (host, port) = split(String(decoding: value.map(lowercased), as: UTF8.self))
        guard port == nil ? own == (endpoint.isTLS ? 443 : 80) : port == String(own) else { return true }
        return isThisMachine(host)
    }

    /// Host and port, the latter without leading zeros; nil if there is none.
    private static func split(_ value: String) -> (host: String, port: String?) {
        let end = value.lastIndex(of: "]") ?? value.startIndex
        guard let colon = value[end...].lastIndex(of: ":") else { return (value, nil) }
        let digits = value[value.index(after: colon)...].drop { $0 == "0" }
        return (String(value[..<colon]), digits.isEmpty ? nil : String(digits))
    }

    private static func isThisMachine(_ host: String) -> Bool {
        let name = host.hasSuffix(".") ? String(host.dropLast()) : host
        if name == "localhost" || name.hasSuffix(".localhost") { return true }
        let literal = name.hasPrefix("[") && name.hasSuffix("]") ? String(name.dropFirst().dropLast()) : name
        return IPAddress(literal: literal)?.isLoopback ?? false
    }
}
