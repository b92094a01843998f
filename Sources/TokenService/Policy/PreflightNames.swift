internal import HTTPWire

/// The header names that a page of a listed origin may send, decided at its pre-flight (Fetch §4.8).
///
/// A page may send what it asks for (`traceparent`, `baggage`, `x-csrf-token`), since none of it means anything here,
/// but no name that a proxy uses to say who the user is: neither one this service reads, in any spelling that some
/// gateway folds into it, nor one that another gateway on the way may read.
struct PreflightNames: Sendable {
    /// What is answered to a pre-flight that asks for no name: X-Requested-With makes Google's and Cloudflare's proxies
    /// answer 401 where they would redirect.
    private static let usual = "Accept, Authorization, Content-Type, X-Requested-By, X-Requested-With"

    /// Beginnings of names by which proxies vouch for a user or an address, folded.
    private static let vouching = [
        "x-forwarded-", "x-auth-request-", "x-remote-", "x-pomerium-", "x-amzn-oidc-", "x-goog-",
        "x-ms-client-principal",
        "cf-access-", "x-jwt-", "x-ssl-client-", "x-client-cert", "x-webauth-", "x-authenticated-",
    ].map { Array($0.utf8) }
    /// Whole names of the kind, folded.
    private static let whole = [
        "forwarded", "remote-user", "x-user", "x-email", "x-groups", "x-real-ip", "x-original-user", "x-client-ip",
        "true-client-ip",
    ].map { Array($0.utf8) }

    /// The headers that this service reads an identity from.
    private let identity: IdentityFields

    init(identity: IdentityFields) { self.identity = identity }

    /// The value of `Access-Control-Allow-Headers` for what `Access-Control-Request-Headers` asks.
    ///
    /// Names that are not granted are left out, whereupon the browser keeps the page's request back.
    func allowed(_ fields: Fields) -> String {
        let lines = fields.values("Access-Control-Request-Headers")
        guard !lines.isEmpty else { return PreflightNames.usual }
        var granted: [String] = []
        for line in lines {
            for piece in line.split(separator: UInt8(ascii: ",")) {
                let name = String(decoding: piece, as: UTF8.self).trimmingSpaces()
                if !name.isEmpty, name.utf8.allSatisfy(isTokenByte), isHarmless(name) { granted.append(name) }
            }
        }
        return granted.joined(separator: ", ")
    }

    /// Whether that name says nothing of who the user is.
    private func isHarmless(_ name: String) -> Bool {
        let folded = name.utf8.map(IdentityFields.fold)
        // A bearer token proves itself, whoever sends it, and a page may have one of its own.
        if folded.elementsEqual("authorization".utf8) { return true }
        // Without credentials a browser reads "*" as every name.
        return name != "*" && identity.index(of: name) == nil && !PreflightNames.whole.contains(folded)
            && !PreflightNames.vouching.contains { folded.starts(with: $0) }
    }
}
