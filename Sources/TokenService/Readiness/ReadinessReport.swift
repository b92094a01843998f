package import JSON
internal import Telemetry

/// Whether traffic may come, and everything an operator should look at, check by check (`/readyz`).
///
/// Invariant: a check fails only for what another replica could do better. ThoughtSpot is shared by all of them: were its
/// outage a failure, a balancer would take every replica out at once, and nobody would answer with a code.
package struct ReadinessReport: Sendable {
    /// One check.
    package struct Check: Sendable, Equatable {
        /// How it stands: `warn` is for people, only `fail` keeps traffic away.
        package enum State: String, Sendable { case ok, warn, fail }

        package let name: String
        package let state: State
        /// One line with numbers, never a name or a secret.
        package let detail: String

        package init(_ name: String, _ state: State, _ detail: String) {
            self.name = name
            self.state = state
            self.detail = detail
        }
    }

    package var checks: [Check]

    package init(_ checks: [Check]) { self.checks = checks }

    /// Whether traffic may come.
    package var isReady: Bool { !checks.contains { $0.state == .fail } }

    /// `{"ready":true,"thoughtspot":"ok","checks":{"thoughtspot":{"state":"ok","detail":"…"},…}}`.
    package var json: JSONValue {
        var entries = JSONObject()
        for check in checks {
            var entry = JSONObject()
            entry["state"] = .string(check.state.rawValue)
            entry["detail"] = .string(check.detail)
            entries[check.name] = .object(entry)
        }
        var report = JSONObject()
        report["ready"] = .bool(isReady)
        if let server = checks.first(where: { $0.name == "thoughtspot" }) {
            report["thoughtspot"] = .string(server.state == .ok ? "ok" : "unavailable")
        }
        report["checks"] = .object(entries)
        return .object(report)
    }
}

extension TokenService {
    /// The checks that this service can make without asking anybody.
    package func readiness() -> ReadinessReport {
        let recent = signals.recent(environment.clock())
        return ReadinessReport([
            circuitCheck(), identityCheck(missing: recent.missing, of: recent.decided),
            recent.mismatches == 0
                ? .init("answers", .ok, "every token was the one asked for")
                : .init("answers", .warn, "\(recent.mismatches) answers for another user, org, scope or time withheld"),
            keyCheck(), clockCheck(),
        ])
    }

    private func circuitCheck() -> ReadinessReport.Check {
        switch environment.upstream.circuit {
        case .closed: .init("thoughtspot", .ok, "reachable as far as known")
        case .halfOpen: .init("thoughtspot", .warn, "being tried again")
        case .open: .init("thoughtspot", .warn, "does not answer; the circuit is open")
        }
    }

    /// A proxy that lets people through unsigned looks healthy from everywhere but here (azure-container-apps #1815).
    private func identityCheck(missing: Int, of decided: Int) -> ReadinessReport.Check {
        let isStarving = missing >= 5 && missing * 10 >= decided
        return .init(
            "identity",
            isStarving ? .warn : .ok,
            "\(missing) of \(decided) recent requests of trusted peers carried no identity"
        )
    }

    private func keyCheck() -> ReadinessReport.Check {
        guard !environment.keys.isEmpty else { return .init("secret_key", .fail, "there is none") }
        return switch environment.metrics.secretGeneration.value {
        case 0: .init("secret_key", .ok, "not used yet")
        case 1: .init("secret_key", .ok, "the first key is accepted")
        case let place: .init("secret_key", .warn, "only key number \(place) is accepted; replace the others")
        }
    }

    private func clockCheck() -> ReadinessReport.Check {
        guard let skew = environment.upstream.clockSkewSeconds else { return .init("clock", .ok, "not compared yet") }
        return .init("clock", abs(skew) > 60 ? .warn : .ok, "ThoughtSpot's clock is \(skew) s ahead of ours")
    }
}
