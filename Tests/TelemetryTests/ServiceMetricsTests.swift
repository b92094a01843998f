import Dispatch
import Foundation
import Telemetry
import Testing

struct ServiceMetricsTests {
    private let metrics = ServiceMetrics(build: .init(version: "1.2.3", commit: "abc"))

    private var page: String { String(decoding: metrics.render(), as: UTF8.self) }

    @Test func countsByLabels() {
        metrics.requests.add(.token, .ok)
        metrics.requests.add(.token, .peerUntrusted, by: 2)
        metrics.tokensIssued.add(.v1)
        metrics.identityMissing.add()
        #expect(metrics.requests.value(.token, .peerUntrusted) == 2)
        #expect(page.contains("spotgate_requests_total{route=\"token\",code=\"ok\"} 1\n"))
        #expect(page.contains("spotgate_requests_total{route=\"token\",code=\"peer_untrusted\"} 2\n"))
        #expect(page.contains("spotgate_tokens_issued_total{mode=\"v1\"} 1\n"))
        #expect(page.contains("spotgate_tokens_issued_total{mode=\"full\"} 0\n"))
        #expect(page.contains("spotgate_identity_missing_total 1\n"))
        #expect(page.contains("spotgate_build_info{version=\"1.2.3\",commit=\"abc\"} 1\n"))
    }

    @Test func cumulatesTheBucketsOfADuration() {
        metrics.requestDuration.observe(nanoseconds: 250_000, .token)
        metrics.requestDuration.observe(nanoseconds: 250_001, .token)
        metrics.requestDuration.observe(nanoseconds: 60_000_000_000, .token)
        let name = "spotgate_request_duration_seconds"
        #expect(page.contains("\(name)_bucket{route=\"token\",le=\"0.00025\"} 1\n"))
        #expect(page.contains("\(name)_bucket{route=\"token\",le=\"0.0005\"} 2\n"))
        #expect(page.contains("\(name)_bucket{route=\"token\",le=\"10.0\"} 2\n"))
        #expect(page.contains("\(name)_bucket{route=\"token\",le=\"+Inf\"} 3\n"))
        #expect(page.contains("\(name)_sum{route=\"token\"} 60.000500001\n"))
        #expect(page.contains("\(name)_count{route=\"token\"} 3\n"))
    }

    @Test func losesNoCountOfManyThreads() {
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
            for _ in 0..<10_000 { metrics.requests.add(.token, .ok) }
        }
        #expect(metrics.requests.value(.token, .ok) == 80_000)
    }

    @Test func hasEveryMetricOfTheContract() {
        let names = [
            "spotgate_requests_total", "spotgate_request_duration_seconds", "spotgate_tokens_issued_total",
            "spotgate_provisioned_total", "spotgate_identity_missing_total", "spotgate_upstream_requests_total",
            "spotgate_upstream_duration_seconds", "spotgate_upstream_circuit_state", "spotgate_connections",
            "spotgate_connections_rejected_total", "spotgate_tls_certificate_expiry_seconds",
            "spotgate_config_reloads_total", "spotgate_secret_generation", "process_start_time_seconds",
            "process_resident_memory_bytes", "process_open_fds", "process_cpu_seconds_total", "spotgate_build_info",
        ]
        let page = page
        for name in names { #expect(page.contains("# HELP \(name) ") && page.contains("# TYPE \(name) "), "\(name)") }
    }

    @Test func readsThisProcess() throws {
        let statistics = try #require(ProcessStatistics())
        #expect(statistics.residentBytes > 1 << 20)
        #expect(statistics.openDescriptors >= 3)
        #expect(statistics.startTime > 1_700_000_000 && statistics.startTime <= Date().timeIntervalSince1970 + 2)
        #expect(statistics.maximumDescriptors >= statistics.openDescriptors)
    }

    @Test func passesPrometheusOwnCheck() throws {
        let file = NSTemporaryDirectory() + "spotgate-metrics-\(UUID().uuidString)"
        metrics.requests.add(.token, .ok)
        try Data(metrics.render()).write(to: URL(fileURLWithPath: file))
        defer { try? FileManager.default.removeItem(atPath: file) }
        let check = Process()
        check.executableURL = URL(fileURLWithPath: "/bin/sh")
        // Debian's package prometheus brings promtool; Tests/setup.sh installs it.
        check.arguments = ["-c", "promtool check metrics < \(file) 2>&1"]
        let output = Pipe()
        check.standardOutput = output
        try check.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        check.waitUntilExit()
        #expect(check.terminationStatus == 0, "\(text)")
    }
}
