internal import HTTPWire

/// One endpoint of the stand-in.
struct Route: Sendable {
    /// Who may call.
    enum Access: Sendable {
        case open, signedIn, administrator
    }

    /// How answers and refusals are worded.
    enum Dialect: Sendable {
        case v1, v2, browser
    }

    /// What an endpoint does: changes the cluster and answers, or refuses.
    typealias Endpoint = @Sendable (inout Cluster, Call) throws(Refusal) -> Response

    let method: Method
    /// Segments after the dialect's prefix, where `{name}` takes any one.
    ///
    /// Faults and the call log name an endpoint so.
    let pattern: String
    let access: Access
    let dialect: Dialect
    /// V1's `/callosum/v1/…` answers it too, not only `/callosum/v1/tspublic/v1/…`.
    let hasPrivateTwin: Bool
    let endpoint: Endpoint

    let segments: [Substring]

    private init(
        _ method: Method,
        _ pattern: String,
        _ access: Access,
        _ dialect: Dialect,
        hasPrivateTwin: Bool,
        endpoint: @escaping Endpoint
    ) {
        self.method = method
        self.pattern = pattern
        self.access = access
        self.dialect = dialect
        self.hasPrivateTwin = hasPrivateTwin
        self.endpoint = endpoint
        segments = pattern.split(separator: "/")
    }

    /// An endpoint of REST API V1.
    static func v1(
        _ method: Method,
        _ pattern: String,
        _ access: Access,
        hasPrivateTwin: Bool = false,
        _ endpoint: @escaping Endpoint
    ) -> Route {
        Route(method, pattern, access, .v1, hasPrivateTwin: hasPrivateTwin, endpoint: endpoint)
    }

    /// An endpoint of REST API V1 for administrators.
    static func v1(
        _ method: Method,
        _ pattern: String,
        hasPrivateTwin: Bool = false,
        _ endpoint: @escaping Endpoint
    ) -> Route {
        Route(method, pattern, .administrator, .v1, hasPrivateTwin: hasPrivateTwin, endpoint: endpoint)
    }

    /// An endpoint of REST API 2.0.
    static func v2(
        _ method: Method,
        _ pattern: String,
        _ access: Access,
        _ endpoint: @escaping Endpoint
    ) -> Route {
        Route(method, pattern, access, .v2, hasPrivateTwin: false, endpoint: endpoint)
    }

    /// An endpoint of REST API 2.0 for administrators.
    static func v2(_ method: Method, _ pattern: String, _ endpoint: @escaping Endpoint) -> Route {
        Route(method, pattern, .administrator, .v2, hasPrivateTwin: false, endpoint: endpoint)
    }

    /// Something only browsers ask for; the pattern is the whole path.
    static func browser(_ method: Method, _ pattern: String, _ endpoint: @escaping Endpoint) -> Route {
        Route(method, pattern, .open, .browser, hasPrivateTwin: false, endpoint: endpoint)
    }

    /// What the pattern's `{name}` segments took, if the segments match.
    func match(_ path: [String]) -> [String: String]? {
        guard path.count == segments.count else { return nil }
        var captures: [String: String] = [:]
        for (segment, value) in zip(segments, path) {
            if segment.hasPrefix("{") {
                captures[String(segment.dropFirst().dropLast())] = value
            } else if !String(segment).isExactly(value) {
                return nil
            }
        }
        return captures
    }
}
