import Foundation
import Testing

extension EndToEnd {
    /// The interfaces that are written down, judged by tools that read such writing.
    struct InterfaceTests {
        @Test func speaksMetricsThatPrometheusLikes() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(in: place, sandbox: sandbox)
                _ = try await service.token("alice", groups: "sales")
                _ = try await service.token(nil)
                let metrics = try await service.metrics()
                let outcome = try await place.run("promtool", ["check", "metrics"], input: metrics)
                #expect(outcome.status == 0, "\(outcome.everything)")
                #expect(outcome.errors.isEmpty, "\(outcome.errors)")
                for name in [
                    "spotgate_requests_total{route=\"token\",code=\"ok\"} 1",
                    "spotgate_answer_mismatch_total 0",
                    "spotgate_identity_missing_total 1", "spotgate_tokens_issued_total{mode=\"v1\"} 1",
                    "spotgate_request_duration_seconds_bucket{", "spotgate_upstream_requests_total{",
                    "spotgate_upstream_duration_seconds_bucket{", "spotgate_upstream_circuit_state",
                    "spotgate_connections{", "spotgate_connections_rejected_total{",
                    "spotgate_tls_certificate_expiry_seconds", "spotgate_config_reloads_total{",
                    "spotgate_secret_generation", "spotgate_provisioned_total{", "spotgate_build_info{",
                    "process_start_time_seconds", "process_resident_memory_bytes", "process_open_fds",
                    "process_cpu_seconds_total",
                ] {
                    #expect(metrics.contains(name), "no \(name)")
                }
            }
        }

        @Test(arguments: ["deploy/observability/alerts.yaml", "deploy/observability/grafana.json"])
        func looksOnlyAtMetricsThatThereAre(file: String) async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(in: place, sandbox: sandbox)
                _ = try await service.token("alice", groups: "sales")
                let metrics = try await service.metrics()
                let text = try String(contentsOf: Workplace.root.appending(path: file), encoding: .utf8)
                let names = Set(text.matches(of: /\b(?:spotgate|process)_[a-z_]+\b/).map { String($0.output) })
                #expect(names.count >= 8)
                for name in names {
                    let family = name.replacing(/_(bucket|sum|count)$/, with: "")
                    #expect(metrics.contains("# TYPE \(family) "), "no \(name)")
                }
                for label in Set(
                    text.matches(of: /\b(route|result|listener|mode)=\\?"([a-z0-9_]+)\\?"/).map(\.output)
                        .map { "\($0.1)=\"\($0.2)\"" }
                ) {
                    #expect(metrics.contains(label), "nothing has \(label)")
                }
            }
        }

        @Test func watchesOnlyCodesThatThereAre() throws {
            let page = try String(contentsOf: Workplace.root.appending(path: "deploy/docs/codes.md"), encoding: .utf8)
            let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }
            let codes = rows.flatMap { $0.matches(of: /`([a-z_]+)`/).map { String($0.1) } }
            let rules = Workplace.root.appending(path: "deploy/observability/alerts.yaml")
            let watched = try String(contentsOf: rules, encoding: .utf8).matches(of: /code=~?"([^"]+)"/)
                .flatMap { $0.1.split(separator: "|").map(String.init) }
            #expect(watched.count >= 4)
            for code in watched {
                let pattern = try Regex(code)
                #expect(codes.contains { $0.wholeMatch(of: pattern) != nil }, "no \(code)")
            }
        }

        @Test func answersAsItsDescriptionSays() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(in: place, sandbox: sandbox)
                // A method that RFC 9110 does not define is 501 here, which the tool takes for an error of the server.
                let methods = try place.write(
                    "schemathesis.toml",
                    #"phases.coverage.unexpected-methods = ["delete", "patch", "put", "trace"]"# + "\n"
                )
                let outcome = try await place.run(
                    Workplace.root.appending(path: ".venv/bin/schemathesis").path,
                    ["--config-file", methods, "run", Workplace.root.appending(path: "deploy/openapi.yaml").path]
                        + ["--url", service.url, "--header", "X-Forwarded-User: alice", "--max-examples", "25"]
                        + ["--seed", "1", "--phases", "examples,coverage,fuzzing", "--no-color"]
                        // Any name from a trusted peer is an identity, so none is invalid as a password would be.
                        + ["--exclude-checks", "ignored_auth"],
                    within: .seconds(180)
                )
                #expect(outcome.status == 0, "\(outcome.output.suffix(6000))")
            }
        }
    }
}
