/// One thing that HTTP/1.1 says about a server (RFC 9110, RFC 9112), as octets and what must come back for them.
struct ConformanceCase: Sendable {
    /// What has to become of the connection.
    enum Ending: Sendable {
        /// It stays: another request on it is answered.
        case stays
        /// The service ends it, although the client sends another request, which is not answered.
        case closes
        /// The client said that nothing follows, and the service ends it.
        case closesAsAsked
        /// The client sends its FIN after the last octet, and the service ends it.
        case closesAfterEnd
    }

    let rule: String
    let octets: String
    let statuses: [Int]
    let ending: Ending
    /// Lines or octets that must be in what comes back.
    let says: [String]
    /// And what must not.
    let lacks: [String]

    init(
        _ rule: String,
        _ octets: String,
        _ statuses: Int...,
        then ending: Ending = .stays,
        says: [String] = [],
        lacks: [String] = []
    ) {
        self.rule = rule
        self.octets = octets
        self.statuses = statuses
        self.ending = ending
        self.says = says
        self.lacks = lacks
    }

    /// A request with a host.
    static func request(_ line: String, _ fields: String..., body: String = "") -> String {
        ([line, "Host: s"] + fields).map { $0 + "\r\n" }.joined() + "\r\n" + body
    }

    private static let probe = request("GET /healthz HTTP/1.1", "Connection: close", "X-Request-Id: the-probe")

    /// What is sent: the case's octets, and a last request where the connection's fate must show.
    var sent: String {
        switch ending {
        case .stays, .closes: octets + ConformanceCase.probe
        case .closesAsAsked, .closesAfterEnd: octets
        }
    }

    /// The statuses of everything that comes back.
    var expected: [Int] {
        if case .stays = ending { statuses + [200] } else { statuses }
    }
}
