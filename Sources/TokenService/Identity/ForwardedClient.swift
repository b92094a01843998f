internal import HTTPWire
internal import Transport

/// Whom a trusted proxy says it is asking for: the last entry of `Forwarded` (RFC 7239) or `X-Forwarded-For`, which is the
/// one that this proxy wrote itself.
///
/// For the log alone: nothing is decided by it.
enum ForwardedClient {
    /// Nil if no proxy says it, or says it in another form.
    static func address(_ fields: Fields) -> IPAddress? {
        if let value = fields.text("X-Forwarded-For") { return address(of: last(value)) }
        guard let value = fields.text("Forwarded") else { return nil }
        let pairs = last(value).split(separator: ";")
        let node = pairs.lazy.compactMap { pair -> Substring? in
            let pair = pair.drop { $0 == " " }
            return pair.prefix(4).lowercased() == "for=" ? pair.dropFirst(4) : nil
        }
        return node.first.flatMap { address(of: $0) }
    }

    private static func last(_ list: String) -> Substring {
        list.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
    }

    /// `192.0.2.1`, `192.0.2.1:4711`, `2001:db8::1`, `"[2001:db8::1]:4711"`.
    private static func address(of text: Substring) -> IPAddress? {
        var text = text.drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        guard text.utf8.count <= 64 else { return nil }
        if text.hasPrefix("\""), text.hasSuffix("\""), text.count > 1 { text = text.dropFirst().dropLast() }
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else { return nil }
            return IPAddress(String(text[text.index(after: text.startIndex)..<end]))
        }
        if let address = IPAddress(String(text)) { return address }
        guard let colon = text.lastIndex(of: ":") else { return nil }
        return IPAddress(String(text[..<colon]))
    }
}
