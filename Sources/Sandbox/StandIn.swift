package import HTTPServer
package import HTTPWire
internal import JSON
internal import Synchronization

/// An in-memory ThoughtSpot that speaks REST API V1 and 2.0: for tests, demonstrations, and integrators without a cluster.
///
/// It never shares code with the client it stands against, so that a wrong path or field fails instead of agreeing with itself.
package final class StandIn: Sendable {
    private static let written =
        Sessions.routes + TrustedTokens.routes + Users.routes + UserAccounts.routes + UserGroups.routes + Groups.routes
        + GroupMembers.routes + Orgs.routes + AuthTokens.routes + AuthSessions.routes + UserSearch.routes
        + UserChanges.routes + UserAccess.routes + GroupCalls.routes + OrgCalls.routes + SystemCalls.routes
        + VariableCalls.routes + MetadataLists.routes + MetadataChanges.routes + Sharing.routes
        + Dependencies.routes + Connections.routes + TML.routes + DataCalls.routes + Administration.routes
        + Roles.routes + Database.routes
        + MetadataCalls.routes + MoreMetadataCalls.routes + TagCalls.routes + ReportCalls.routes
        + ResourceCalls.routes + EmbedPage.routes

    /// Every endpoint; what is not written by hand answers by the vendor's description.
    static let routes = RouteTable(written + DescribedCalls.routes(besides: written))

    private let cluster: Mutex<Cluster>

    package init(_ settings: StandInSettings = StandInSettings()) {
        cluster = Mutex(Cluster(settings))
    }

    /// Answers one request.
    ///
    /// Faults that need the raw connection end in an empty 500: use `answer` where it can be had.
    package func handle(_ request: Request, _ context: RequestContext) async -> Response {
        switch await answer(request) {
        case .response(let response): response
        case .raw: Response(500)
        }
    }

    /// Answers one request, or says how the connection shall misbehave.
    package func answer(_ request: Request) async -> Answer {
        guard let target = Target(request.target) else { return .response(Reply.text("Bad request", status: 400)) }
        if target.segments.first == "sandbox" {
            return .response(withCluster { Control.answer(request, target, &$0) })
        }
        if request.method == .options {
            return .response(withCluster { CORS.preflight(request.fields, listed: $0.embedding.origins) })
        }
        let turn = withCluster { Turn(request, target, &$0) }
        if turn.delay > 0 {
            // A client that left cancels the wait; the call is then carried out all the same.
            try? await Task.sleep(for: .milliseconds(turn.delay))
        }
        return withCluster { turn.finish(&$0) }
    }

    /// Sets the faults of a `--fault` text; the error says what is not understood.
    package func set(fault text: String) throws {
        let faults = try FaultSpec.parse(text)
        withCluster { $0.faults.add(faults) }
    }

    /// The cluster's clock in seconds since 1970; `PUT /sandbox/clock` moves it, and `Date` has to follow.
    package var seconds: Int { withCluster { $0.now / 1000 } }

    func withCluster<Result>(_ body: (inout sending Cluster) -> sending Result) -> sending Result {
        cluster.withLock(body)
    }
}
