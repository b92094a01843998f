internal import HTTPWire

/// Finds the endpoint of a method and a path.
struct RouteTable: Sendable {
    /// What a path leads to.
    enum Match: Sendable {
        case route(Route, captures: [String: String])
        case methodNotAllowed(Route.Dialect)
        case notFound(Route.Dialect)
    }

    /// Every endpoint, in no order.
    let routes: [Route]
    /// Literal segments win over `{name}`.
    private let buckets: [Int: [Route]]

    init(_ routes: [Route]) {
        self.routes = routes
        let captures = { (route: Route) in route.segments.count { $0.hasPrefix("{") } }
        buckets = Dictionary(grouping: routes) { $0.segments.count }.mapValues {
            $0.enumerated().sorted { (captures($0.element), $0.offset) < (captures($1.element), $1.offset) }.map(
                \.element
            )
        }
    }

    /// The endpoint for that path, its segments percent-decoded.
    func find(_ method: Method, _ path: [String]) -> Match {
        let (dialect, isPrivate, rest) = RouteTable.place(path)
        var isKnown = false
        for route in buckets[rest.count] ?? [] where route.dialect == dialect && (!isPrivate || route.hasPrivateTwin) {
            guard let captures = route.match(rest) else { continue }
            if route.method == method || (method == .head && route.method == .get) {
                return .route(route, captures: captures)
            }
            isKnown = true
        }
        return isKnown ? .methodNotAllowed(dialect) : .notFound(dialect)
    }

    private static func place(_ path: [String]) -> (Route.Dialect, isPrivate: Bool, rest: [String]) {
        if path == [""] { return (.browser, false, []) }
        // The documentation ends V1 paths with a slash, most clients do not.
        let path = path.count > 1 && path.last == "" ? path.dropLast() : path[...]
        if path.starts(with: ["callosum", "v1", "tspublic", "v1"]) { return (.v1, false, Array(path.dropFirst(4))) }
        if path.starts(with: ["callosum", "v1"]) { return (.v1, true, Array(path.dropFirst(2))) }
        if path.starts(with: ["api", "rest", "2.0"]) { return (.v2, false, Array(path.dropFirst(3))) }
        return (.browser, false, Array(path))
    }
}
