package import HTTPServer
package import HTTPWire

/// Which web pages may ask, decided before anything is minted: cross-site callers only from listed origins.
package struct OriginPolicy: Sendable {
    /// What the request's own words say of the page behind it.
    package enum Verdict: Sendable, Equatable {
        /// No page of another origin: no CORS header is due.
        case sameOrigin
        /// A listed origin, to be named in the answer.
        case listed(String)
        /// Anything else: refused, and no origin is named.
        case denied
    }

    private let origins: [[UInt8]]
    private let hosts: [[UInt8]]
    private let maxAge: String
    private let names: PreflightNames

    /// `identity` are the headers that no page may send.
    init(_ cors: CORSSettings, allowedHosts: [String], identity: IdentityFields = IdentityFields([])) {
        names = PreflightNames(identity: identity)
        origins = cors.allowedOrigins.map { Array($0.utf8) }
        hosts = allowedHosts.map { $0.utf8.map(lowercased) }
        maxAge = String(cors.maxAgeSeconds)
    }

    /// Whether this `Host` is served; without a list every one is that a page lured to this machine could not be of.
    package func servesHost(_ request: Request, at endpoint: RequestContext.Endpoint?) -> Bool {
        let named = request.fields.values("Host")
        guard hosts.isEmpty else { return named.count == 1 && hosts.contains(named[0].map(lowercased)) }
        return named.allSatisfy { LoopbackHost.isServed($0, at: endpoint) }
    }

    /// Reads `Origin` and the browser's own Sec-Fetch-* headers, which no page can set (W3C Fetch Metadata).
    package func verdict(_ fields: Fields) -> Verdict {
        let origins = fields.values("Origin")
        let sites = fields.values("Sec-Fetch-Site").map { FetchSite(rawValue: String(decoding: $0, as: UTF8.self)) }
        guard origins.count <= 1, sites.count <= 1, !sites.contains(nil) else { return .denied }
        for mode in fields.values("Sec-Fetch-Mode")
        where !OriginPolicy.isOne(mode, of: ["cors", "same-origin", "navigate"]) {
            return .denied
        }
        for destination in fields.values("Sec-Fetch-Dest")
        where !OriginPolicy.isOne(destination, of: ["empty", "document"]) {
            return .denied
        }
        let origin = origins.first
        let site = sites.first ?? nil
        guard let origin else { return site.map { $0.isOwn ? .sameOrigin : .denied } ?? .sameOrigin }
        if self.origins.contains(origin) { return .listed(String(decoding: origin, as: UTF8.self)) }
        // A page of our own origin sends Origin with POST; without fetch metadata the Host has to tell.
        switch site {
        case .sameOrigin?: return origin == Array("null".utf8) ? .denied : .sameOrigin
        case .sameSite?, .crossSite?, .ownWord?: return .denied
        case nil: return isOwn(origin, host: fields.values("Host")) && !isDowngraded(origin) ? .sameOrigin : .denied
        }
    }

    /// `Vary`, and for a listed origin the headers that let its page read the answer (Fetch §3.2).
    package func addHeaders(_ verdict: Verdict, to fields: inout Fields) {
        fields.append("Vary", "Origin, Accept")
        guard case .listed(let origin) = verdict else { return }
        fields.append("Access-Control-Allow-Origin", origin)
        fields.append("Access-Control-Allow-Credentials", "true")
        fields.append("Access-Control-Expose-Headers", "Spotgate-Error, X-Request-Id, Retry-After")
    }

    /// What a pre-flight from a listed origin adds; private-network access is never granted.
    package func addPreflightHeaders(asked: Fields, to fields: inout Fields) {
        fields.append("Access-Control-Allow-Methods", "GET, POST")
        let allowed = names.allowed(asked)
        if !allowed.isEmpty { fields.append("Access-Control-Allow-Headers", allowed) }
        fields.append("Access-Control-Max-Age", maxAge)
    }

    private enum FetchSite: String {
        case sameOrigin = "same-origin"
        case sameSite = "same-site"
        case crossSite = "cross-site"
        /// The user typed the address.
        case ownWord = "none"

        var isOwn: Bool {
            switch self {
            case .sameOrigin, .ownWord: true
            case .sameSite, .crossSite: false
            }
        }
    }

    private static func isOne(_ value: [UInt8], of words: [StaticString]) -> Bool {
        words.contains { word in word.withUTF8Buffer { $0.elementsEqual(value) } }
    }

    /// Whether the list has the page over https: then one over http of that name is whoever sits on the wire.
    private func isDowngraded(_ origin: [UInt8]) -> Bool {
        origin.starts(with: "http://".utf8) && origins.contains(Array("https://".utf8) + origin.dropFirst(7))
    }

    private func isOwn(_ origin: [UInt8], host: [[UInt8]]) -> Bool {
        guard host.count == 1, !host[0].isEmpty else { return false }
        return ["https://", "http://"].contains { scheme in
            origin.starts(with: scheme.utf8)
                && origin.dropFirst(scheme.utf8.count).elementsEqual(host[0].lazy.map(lowercased))
        }
    }
}
