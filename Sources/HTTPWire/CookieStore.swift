/// The cookies one client holds for one server: kept, replaced, dropped and sent by RFC 6265 §5.3 and §5.4.
///
/// There is only one host, so a cookie with a `Domain` that the host does not fall under is dropped.
package struct CookieStore: Sendable {
    private struct Kept {
        let cookie: SetCookie
        let path: String
        /// Seconds since 1970; nil lasts as long as the store.
        let expires: Int?
    }

    /// Cookies held at most, twice what RFC 6265 §6.1 asks for; then the oldest goes.
    package static let limit = 100

    private let host: String
    private let isSecure: Bool
    private var kept: [Kept] = []

    /// - Parameters:
    ///   - host: the server's name without port.
    ///   - isSecure: whether requests go over TLS; only then `Secure` cookies are sent.
    package init(host: String, isSecure: Bool) {
        self.host = host.lowercased()
        self.isSecure = isSecure
    }

    /// How many cookies are held, expired ones included until they are next looked at.
    package var count: Int { kept.count }

    /// Forgets every cookie.
    package mutating func removeAll() {
        kept = []
    }

    /// Takes in the `Set-Cookie` lines of a response to a request for `target`, at a time in seconds since 1970.
    package mutating func store(_ fields: Fields, target: String, now: Int) {
        for line in fields.values("Set-Cookie") {
            guard let cookie = SetCookie(line), isOurs(cookie.domain) else { continue }
            let path = cookie.path ?? CookieStore.directory(of: target)
            let same = kept.firstIndex { $0.path == path && $0.cookie.name == cookie.name }
            let isExpired = cookie.isExpired(at: now)
            let expires = cookie.maxAge.map { $0 < .max - now ? now + $0 : .max } ?? cookie.expires
            let new = Kept(cookie: cookie, path: path, expires: expires)
            if let same {
                // A replaced cookie keeps its place, as it keeps its creation time (§5.3).
                if isExpired { kept.remove(at: same) } else { kept[same] = new }
            } else if !isExpired {
                if kept.count == CookieStore.limit { kept.removeFirst() }
                kept.append(new)
            }
        }
    }

    /// The value of `Cookie` for a request for `target`; nil when no cookie goes there.
    ///
    /// Longer paths come first (§5.4).
    package mutating func header(target: String, now: Int) -> String? {
        kept.removeAll { $0.expires.map { $0 <= now } ?? false }
        let sent = kept.filter { (isSecure || !$0.cookie.isSecure) && CookieStore.path($0.path, covers: target) }
        guard !sent.isEmpty else { return nil }
        // A stable order: by path length, then by age.
        let ordered = sent.enumerated().sorted {
            ($1.element.path.utf8.count, $0.offset) < ($0.element.path.utf8.count, $1.offset)
        }
        var header = ""
        for (_, kept) in ordered {
            if !header.isEmpty { header += "; " }
            header += kept.cookie.name
            header += "="
            header += kept.cookie.value
        }
        return header
    }

    private func isOurs(_ domain: String?) -> Bool {
        guard let domain, !domain.isEmpty else { return true }
        return host == domain || (host.hasSuffix("." + domain) && domain.contains("."))
    }

    /// The default path: everything before the last `/` of the request's path (§5.1.4).
    private static func directory(of target: String) -> String {
        let path = target.prefix { $0 != "?" }
        guard path.hasPrefix("/"), let last = path.lastIndex(of: "/"), last != path.startIndex else { return "/" }
        return String(path[..<last])
    }

    /// Path match (§5.1.4).
    private static func path(_ path: String, covers target: String) -> Bool {
        let asked = target.utf8.prefix { $0 != UInt8(ascii: "?") }
        guard asked.starts(with: path.utf8) else { return false }
        let next = asked.dropFirst(path.utf8.count).first
        return next == nil || next == UInt8(ascii: "/") || path.utf8.last == UInt8(ascii: "/")
    }
}
