package import HTTPWire

/// Finds a request's handler by its method and exact path: nothing is decoded or normalised, the query plays no part.
package struct Router: Sendable {
    /// What a route does with a request.
    package enum Target: Sendable {
        case handler(Handler)
        /// For the sandbox: may also misbehave on purpose.
        case directive(DirectiveHandler)
        case refusal(Refusal)
        /// The same answer at all times.
        case answer(Response)
    }

    /// A method and path with their handler, and the label of both in logs and metrics.
    package struct Route: Sendable {
        let method: Method
        let path: String
        let label: String
        let target: Target
        let isOffered: Bool

        /// A route; `HEAD` is answered by the `GET` handler of the same path unless it has one of its own.
        ///
        /// - Parameter isOffered: false where the handler only refuses the method in its own words: `Allow` does not list
        ///   it.
        package init(
            _ method: Method,
            _ path: String,
            label: String,
            isOffered: Bool = true,
            handler: @escaping Handler
        ) {
            self.method = method
            self.path = path
            self.label = label
            self.isOffered = isOffered
            target = .handler(handler)
        }
    }

    /// Where a request goes, under which label.
    package struct Match: Sendable {
        package let label: String
        package let target: Target
    }

    /// The label of requests that no route takes.
    package static let unknownLabel = "none"

    private let routes: [Route]
    private let everything: Match?

    /// Exactly these routes.
    package init(_ routes: [Route]) {
        self.routes = routes
        everything = nil
    }

    /// One handler for all requests, which does its own routing.
    package init(everything handler: @escaping DirectiveHandler, label: String) {
        routes = []
        everything = Match(label: label, target: .directive(handler))
    }

    /// One handler for all requests, which does its own routing.
    package init(everything handler: @escaping Handler, label: String) {
        routes = []
        everything = Match(label: label, target: .handler(handler))
    }

    /// The route of a method and a request-target.
    package func match(_ method: Method, _ target: String) -> Match {
        if let everything { return everything }
        let octets = target.utf8.span
        var end = 0
        while end < octets.count, octets[end] != UInt8(ascii: "?") { end += 1 }
        let path = octets.extracting(0..<end)
        // A handful of routes: looking at each is quicker than hashing.
        var fallback: Int?
        var isKnown = false
        for index in routes.indices where isPath(path, of: index) {
            if routes[index].method == method { return match(index) }
            if method == .head, routes[index].method == .get { fallback = index }
            isKnown = true
        }
        if let fallback { return match(fallback) }
        if method == .options, target == "*" { return Match(label: Router.unknownLabel, target: Router.ping) }
        guard Router.standardMethods.contains(method.rawValue) else {
            return Match(label: Router.unknownLabel, target: .refusal(.notImplemented))
        }
        if !isKnown, method != .connect, method.rawValue != "TRACE" {
            return Match(label: Router.unknownLabel, target: .refusal(.notFound))
        }
        return Match(label: Router.unknownLabel, target: .refusal(.methodNotAllowed(allow: allowed(path))))
    }

    /// The methods that RFC 9110 §9 and RFC 5789 define: any other is unknown wherever it is sent (RFC 9110 §9.1).
    private static let standardMethods: Set<String> = [
        "GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH",
    ]

    /// `OPTIONS *` asks nothing of a resource, only whether the server is there (RFC 9110 §9.3.7).
    private static let ping: Target = {
        var fields = Fields()
        fields.append("Cache-Control", "no-store")
        fields.append("X-Content-Type-Options", "nosniff")
        return .answer(Response(200, fields: fields))
    }()

    private func match(_ index: Int) -> Match { Match(label: routes[index].label, target: routes[index].target) }

    private func isPath(_ path: Span<UInt8>, of index: Int) -> Bool {
        routes[index].path.utf8.span.isSame(as: path)
    }

    /// The methods of a path as `Allow` lists them (RFC 9110 §10.2.1).
    private func allowed(_ path: Span<UInt8>) -> String {
        let all = routes.indices.filter { isPath(path, of: $0) }
        let methods = all.filter { routes[$0].isOffered }.map { routes[$0].method }
        // A HEAD of its own that is not offered is refused by its handler, and so is not implied by GET either.
        let hasHead = all.contains { routes[$0].method == .head }
        let implied: [Method] = methods.contains(.get) && !hasHead ? [.head] : []
        return (methods + implied).map(\.rawValue).joined(separator: ", ")
    }
}
