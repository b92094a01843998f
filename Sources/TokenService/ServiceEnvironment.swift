package import Telemetry
package import ThoughtSpot

/// What the token service needs from outside itself, filled in by the command and by tests.
package struct ServiceEnvironment: Sendable {
    /// Where ThoughtSpot is.
    package let server: ServerURL
    /// The way there, shared over reloads.
    package let upstream: Upstream
    /// The trusted-authentication keys, shared over reloads.
    package let keys: KeyRing
    package let metrics: ServiceMetrics
    /// The service account's credentials for a session in an org (nil: its own); nil when there is no account.
    package var credentials: @Sendable (_ org: Int?) -> AdminSession.Credentials? = { _ in nil }
    /// Verifies signed assertions; needed by the presets that have one.
    package var verify: IdentityReader.Verify?
    /// The kill switch's present content, asked for at every request.
    package var blockList: @Sendable () -> BlockList = { BlockList() }
    /// Whether the switch was changed and is being read; then the request waits for `blockListCaughtUp`, a moment at most.
    package var isBlockListBehind: @Sendable () -> Bool = { false }
    /// Returns when what was changed before is in `blockList`.
    package var blockListCaughtUp: @Sendable () async -> Void = {}
    /// Takes one record per decision.
    package var audit: @Sendable (AuditRecord) -> Void = { _ in }
    /// Takes the place of `audit` for tokens; nil hands them out whether or not their lines can be written.
    package var requiredAudit: RequiredAudit?
    /// Tells users and tokens apart in the log, over reloads; the same on all replicas if its key comes from a file.
    package var marks = Fingerprint()
    package var clock: @Sendable () -> MonotonicTime = { .now() }
    /// Unix seconds.
    package var wallClock: @Sendable () -> Int = WallClock.seconds

    package init(server: ServerURL, upstream: Upstream, keys: KeyRing, metrics: ServiceMetrics) {
        self.server = server
        self.upstream = upstream
        self.keys = keys
        self.metrics = metrics
    }
}
