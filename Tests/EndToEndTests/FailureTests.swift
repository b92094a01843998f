import Foundation
import Testing

extension EndToEnd {
    /// Every row of the contract's table of failures, from a running service.
    struct FailureTests {
        private static let origin = "https://app.example"

        private static let page = ["--header", "Origin: \(origin)", "--header", "Sec-Fetch-Site: cross-site"]

        /// The form of every failure: a code, no body unless JSON was asked for, nothing to cache, CORS as on success.
        private static func expect(
            _ answer: Answer,
            _ status: Int,
            _ code: String,
            isJSON: Bool = false,
            namesOrigin: Bool = true,
            sourceLocation: SourceLocation = #_sourceLocation
        ) throws {
            #expect(answer.status == status, "\(code)", sourceLocation: sourceLocation)
            #expect(answer["spotgate-error"] == code, sourceLocation: sourceLocation)
            #expect(answer["cache-control"] == "no-store", "\(code)", sourceLocation: sourceLocation)
            #expect(answer["vary"] == "Origin, Accept", "\(code)", sourceLocation: sourceLocation)
            #expect(answer["x-content-type-options"] == "nosniff", "\(code)", sourceLocation: sourceLocation)
            let id = answer["x-request-id"] ?? ""
            #expect(!id.isEmpty, "\(code)", sourceLocation: sourceLocation)
            #expect(answer["location"] == nil, sourceLocation: sourceLocation)
            let named = answer["access-control-allow-origin"]
            #expect(named == (namesOrigin ? origin : nil), "\(code)", sourceLocation: sourceLocation)
            if namesOrigin {
                #expect(answer["access-control-allow-credentials"] == "true", sourceLocation: sourceLocation)
                let exposed = answer["access-control-expose-headers"] ?? ""
                #expect(exposed.contains("Spotgate-Error"), "\(code)", sourceLocation: sourceLocation)
            }
            if status == 429 || status == 503 {
                #expect(answer["retry-after"].flatMap { Int($0) } ?? 0 > 0, "\(code)", sourceLocation: sourceLocation)
            }
            guard isJSON else {
                #expect(answer.body.isEmpty, "\(code)", sourceLocation: sourceLocation)
                #expect(answer["content-type"] == nil, "\(code)", sourceLocation: sourceLocation)
                return
            }
            #expect(answer["content-type"] == "application/problem+json", "\(code)", sourceLocation: sourceLocation)
            let body = try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any]
            #expect(body?["code"] as? String == code, sourceLocation: sourceLocation)
            #expect(body?["status"] as? Int == status, sourceLocation: sourceLocation)
            #expect(body?["request_id"] as? String == id, sourceLocation: sourceLocation)
            #expect((body?["title"] as? String)?.isEmpty == false, sourceLocation: sourceLocation)
        }

        /// Asks twice, once for JSON, and expects the same failure both times.
        private static func expect(
            _ place: Workplace,
            _ url: String,
            _ arguments: [String],
            _ status: Int,
            _ code: String,
            allow: String? = nil,
            sourceLocation: SourceLocation = #_sourceLocation
        ) async throws {
            for isJSON in [false, true] {
                let accept = ["--header", "Accept: \(isJSON ? "text/html, application/json;q=0.9" : "*/*")"]
                let answer = try await place.curl(url, page + accept + arguments)
                try expect(answer, status, code, isJSON: isJSON, sourceLocation: sourceLocation)
                #expect(answer["allow"] == allow, sourceLocation: sourceLocation)
            }
        }

        private static func alice(_ more: String...) -> [String] {
            ["--header", "X-Forwarded-User: alice"] + more.flatMap { ["--header", $0] }
        }

        private static let cors = ["SPOTGATE_CORS_ALLOWED_ORIGINS": origin]

        @Test func refusesWhatTheRequestSaysInOneForm() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(in: place, sandbox: sandbox, Self.cors)
                let url = "\(service.url)/token"
                try await Self.expect(place, url, Self.alice("X-Forwarded-User: bob"), 400, "identity_duplicate")
                try await Self.expect(place, url, Self.alice("X_Forwarded_User: bob"), 400, "identity_aliased")
                try await Self.expect(
                    place,
                    url,
                    ["--header", "X-Forwarded-User: a,b"],
                    400,
                    "identity_malformed"
                )
                try await Self.expect(place, url, Self.alice("Connection: X-Forwarded-User"), 400, "bad_request")
                try await Self.expect(place, url, [], 401, "identity_missing")
                let foreign = ["--interface", "127.0.0.3"]
                try await Self.expect(place, url, Self.alice() + foreign, 403, "peer_untrusted")
                try await Self.expect(
                    place,
                    url,
                    ["--header", "X-Forwarded-User: tsadmin"],
                    403,
                    "identity_denied"
                )
                let evil = try await place.curl(url, Self.alice("Origin: https://evil.example"))
                try Self.expect(evil, 403, "origin_denied", namesOrigin: false)
                for path in ["/", "/token/", "/token/x.css", "/%74oken", "/TOKEN", "/readyz", "/metrics"] {
                    try await Self.expect(place, service.url + path, Self.alice(), 404, "not_found")
                }
                let put = ["--request", "PUT"]
                try await Self.expect(
                    place,
                    url,
                    Self.alice() + put,
                    405,
                    "method_not_allowed",
                    allow: "GET, POST, OPTIONS"
                )
                try await Self.expect(
                    place,
                    "\(service.url)/revoke",
                    Self.alice(),
                    405,
                    "method_not_allowed",
                    allow: "POST, OPTIONS"
                )
                try await Self.expect(
                    place,
                    "\(service.url)/healthz",
                    put,
                    405,
                    "method_not_allowed",
                    allow: "GET, HEAD"
                )
                #expect(try await sandbox.calls(to: "session/auth/token") == 0)
            }
        }

        @Test func refusesWhatIsTooMuchOrTooSlowInOneForm() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    Self.cors.merging(
                        [
                            "SPOTGATE_LIMITS_BODY_SECONDS": "1", "SPOTGATE_LIMITS_HEADER_SECONDS": "1",
                            "SPOTGATE_LIMITS_MAX_BODY_BYTES": "1024",
                        ],
                        uniquingKeysWith: { $1 }
                    )
                )
                let head = "Host: localhost\r\nX-Forwarded-User: alice\r\nOrigin: \(Self.origin)\r\n"
                // The head was whole: its Origin and its Accept count.
                for isJSON in [false, true] {
                    let accept = isJSON ? "Accept: application/json\r\n" : ""
                    for (body, status, code) in [
                        ("Content-Length: 5\r\n\r\nab", 408, "request_timeout"),
                        ("Content-Length: 1025\r\n\r\n", 413, "body_too_large"),
                        ("Transfer-Encoding: chunked\r\n\r\n0\r\nX-Forwarded-User: bob\r\n\r\n", 400, "bad_trailer"),
                        ("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400, "bad_framing"),
                        ("Expect: y\r\n\r\n", 417, "expectation_failed"),
                    ] {
                        let answer = try await place.raw(
                            service.port,
                            "POST /token HTTP/1.1\r\n\(head)\(accept)\(body)"
                        )
                        try Self.expect(answer, status, code, isJSON: isJSON)
                        #expect(answer["connection"] == "close")
                    }
                }
                // It was not: nobody has asked for anything that could be told.
                for (text, status, code) in [
                    ("GET /token HTTP/1.1\r\n\(head)", 408, "request_timeout"),
                    ("GET /\(String(repeating: "a", count: 100_000)) HTTP/1.1\r\n", 414, "target_too_long"),
                    (
                        "GET /token HTTP/1.1\r\n\(head)X: \(String(repeating: "a", count: 65_536))", 431,
                        "head_too_large"
                    ),
                    ("GET /token HTTP/1.1\r\n\(head)X : a\r\n\r\n", 400, "bad_field"),
                    ("GET /token\r\n\r\n", 400, "bad_request_line"),
                    ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, "version_not_supported"),
                    (
                        "PROXY TCP4 127.0.0.2 127.0.0.1 1 2\r\nGET /token HTTP/1.1\r\n\(head)\r\n", 400,
                        "bad_request_line"
                    ),
                ] {
                    let answer = try await place.raw(service.port, text)
                    try Self.expect(answer, status, code, namesOrigin: false)
                    #expect(answer["connection"] == "close")
                }
                let metrics = try await service.metrics()
                #expect(metrics.contains("spotgate_requests_total{route=\"none\",code=\"bad_request\"} 7"))
                #expect(try await sandbox.calls(to: "session/auth/token") == 0)
            }
        }

        @Test func saysWhatThoughtSpotDidInOneForm() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    Self.cors.merging(["SPOTGATE_LIMITS_REQUEST_DEADLINE_SECONDS": "1"], uniquingKeysWith: { $1 })
                )
                let url = "\(service.url)/token"
                #expect(try await service.token("alice").status == 200)
                for (fault, status, code) in [
                    (#""kind":"status","status":403"#, 502, "thoughtspot_rejected"),
                    (#""kind":"lie","lie":"token_html""#, 502, "thoughtspot_malformed"),
                    (#""kind":"status","status":503"#, 503, "thoughtspot_unavailable"),
                    (#""kind":"hang""#, 504, "thoughtspot_timeout"),
                ] {
                    try await sandbox.clearFaults()
                    try await sandbox.fault("{\(fault),\"endpoint\":\"session/auth/token\"}")
                    try await Self.expect(place, url, Self.alice(), status, code)
                }
                let limited = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    Self.cors.merging(
                        [
                            "SPOTGATE_PROVISIONING_MODE": "off", "SPOTGATE_RATE_LIMIT_PER_USER_PER_MINUTE": "1",
                            "SPOTGATE_RATE_LIMIT_BURST": "2",
                        ],
                        uniquingKeysWith: { $1 }
                    )
                )
                try await sandbox.clearFaults()
                let nobody = ["--header", "X-Forwarded-User: stranger"]
                try await Self.expect(place, "\(limited.url)/token", nobody, 403, "user_unknown")
                try await Self.expect(place, "\(limited.url)/token", nobody, 429, "rate_limited")
            }
        }

        @Test func saysThatThereIsTooMuchToDoAndThatItEnds() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    Self.cors.merging(
                        [
                            "SPOTGATE_LIMITS_REQUEST_DEADLINE_SECONDS": "4", "SPOTGATE_UPSTREAM_MAX_CONNECTIONS": "1",
                            "SPOTGATE_LIMITS_DRAIN_SECONDS": "0.3",
                        ],
                        uniquingKeysWith: { $1 }
                    )
                )
                #expect(try await service.token("alice").status == 200)
                try await sandbox.fault(#"{"kind":"latency","ms":1500,"endpoint":"session/auth/token"}"#)
                // One connection, a second and a half each: the first is served, the last cannot be within its four.
                let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
                    for _ in 0..<6 { group.addTask { try await service.token("alice", Self.page) } }
                    return try await group.reduce(into: [Answer]()) { $0.append($1) }
                }
                #expect(answers.contains { $0.status == 200 })
                let busy = answers.filter { $0["spotgate-error"] == "overloaded" }
                #expect(!busy.isEmpty, "\(answers.map { $0["spotgate-error"] ?? "200" })")
                for answer in busy { try Self.expect(answer, 503, "overloaded") }
                #expect(try await service.metrics().contains("spotgate_upstream_circuit_state 0"))

                let before = try await sandbox.calls(to: "session/auth/token")
                async let late = service.token("alice", Self.page)
                try await service.program.ready { try await sandbox.calls(to: "session/auth/token") > before }
                service.program.signal(SIGTERM)
                try Self.expect(try await late, 503, "draining")
                #expect(try await service.program.outcome(within: .seconds(20)).status == 0)
            }
        }
    }
}
