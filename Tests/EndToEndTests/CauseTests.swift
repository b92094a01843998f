import Foundation
import Testing

extension EndToEnd {
    /// Each row of the documentation's table of causes is provoked, and the decision line says what the row says.
    struct CauseTests {
        /// What the table says of one event.
        private struct Row: Equatable {
            let code: String
            let reason: String
            /// Empty where ThoughtSpot was not asked.
            let cause: String
        }

        private static func rows() throws -> [String: Row] {
            let file = Workplace.root.appending(path: "deploy/docs/log.md")
            let text = try String(contentsOf: file, encoding: .utf8)
            var rows: [String: Row] = [:]
            for line in text.split(separator: "\n") where line.hasPrefix("| ") {
                let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
                    .map { $0.trimmingCharacters(in: .whitespaces).replacing("`", with: "") }
                if cells.count == 5 { rows[cells[0]] = Row(code: cells[1], reason: cells[2], cause: cells[3]) }
            }
            return rows
        }

        /// The decision line of that request.
        private static func decision(_ service: RunningService, _ id: String) async throws -> [String: Any] {
            var found: [String: Any]?
            try await service.program.ready {
                for line in service.program.errors.split(separator: "\n") where line.contains("\"decision\"") {
                    let fields = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
                    if fields?["request_id"] as? String == id { found = fields }
                }
                return found != nil
            }
            return try #require(found)
        }

        /// Asks, and holds answer and decision line against the row; gives the line.
        @discardableResult
        private static func expect(
            _ what: String,
            _ service: RunningService,
            user: String? = "alice",
            _ arguments: [String] = [],
            sourceLocation: SourceLocation = #_sourceLocation
        ) async throws -> [String: Any] {
            let row = try #require(try rows()[what], "no row: \(what)", sourceLocation: sourceLocation)
            let answer = try await service.token(user, arguments)
            #expect(answer["spotgate-error"] == row.code, "\(what)", sourceLocation: sourceLocation)
            let line = try await decision(service, try #require(answer["x-request-id"]))
            #expect(line["code"] as? String == row.code, "\(what)", sourceLocation: sourceLocation)
            #expect(line["reason"] as? String == row.reason, "\(what)", sourceLocation: sourceLocation)
            #expect(line["cause"] as? String ?? "" == row.cause, "\(what): \(line)", sourceLocation: sourceLocation)
            return line
        }

        private static let mint: [String: String?] = [
            "SPOTGATE_PROVISIONING_MODE": "off", "SPOTGATE_LIMITS_REQUEST_DEADLINE_SECONDS": "2",
            "THOUGHTSPOT_USERNAME": nil, "THOUGHTSPOT_PASSWORD": nil,
        ]

        private static func settings(_ more: [String: String?]) -> [String: String?] { mint.merging(more) { $1 } }

        @Test func saysWhereTheWayToThoughtSpotEnds() async throws {
            try await Workplace.with { place in
                let tls = try await Certificates(in: place, for: "DNS:other.test")
                let sandbox = try await RunningSandbox(in: place, tls: tls)
                func service(_ more: [String: String?]) async throws -> RunningService {
                    try await RunningService(in: place, sandbox: sandbox, Self.settings(more))
                }
                let nameless = try await service(["THOUGHTSPOT_URL": "https://no-such-host.invalid"])
                try await Self.expect("ThoughtSpot's name has no address", nameless)
                let closed = try await service(["THOUGHTSPOT_URL": "http://localhost:\(try Port.free())"])
                let refused = try await Self.expect("nothing listens at the address", closed)
                #expect((refused["cause_detail"] as? String)?.contains("refused") == true, "\(refused)")
                try await Self.expect("the certificate has another name", try await service([:]))
                let unknown = try await service(["SPOTGATE_THOUGHTSPOT_CA_FILE": nil])
                try await Self.expect("the certificate's authority is unknown", unknown)
                // Who is no proxy refuses CONNECT.
                let proxy = try await RunningSandbox(in: place)
                let address = proxy.url.replacing("localhost", with: "127.0.0.1")
                let proxied = try await service(
                    ["THOUGHTSPOT_URL": "https://thoughtspot.test", "SPOTGATE_THOUGHTSPOT_PROXY": address]
                )
                try await Self.expect("the proxy refuses (407 or 403)", proxied)
            }
        }

        @Test func saysWhatThoughtSpotAnswered() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(in: place, sandbox: sandbox, Self.settings([:]))
                func expect(_ what: String, _ fault: String) async throws -> [String: Any] {
                    try await sandbox.fault(#"{"endpoint":"session/auth/token",\#(fault)}"#)
                    let line = try await Self.expect(what, service)
                    try await sandbox.clearFaults()
                    return line
                }
                let cut = try await expect("the connection is cut after the call was sent", #""kind":"cut""#)
                #expect(cut["may_have_been_sent"] as? Bool == true)
                _ = try await expect("the answer is no valid HTTP", #""kind":"chunked_garbage""#)
                _ = try await expect(
                    "an HTML page comes in place of a token",
                    #""kind":"status","status":200,"body":"html""#
                )
                let redirect = try await expect(
                    "a redirect comes",
                    #""kind":"redirect","status":302,"location":"https://login.example/sign-in?secret=1""#
                )
                #expect(redirect["location"] as? String == "https://login.example/sign-in")
                _ = try await expect("ThoughtSpot has too much to do (429)", #""kind":"status","status":429"#)
                _ = try await expect("a gateway answers in its place (503)", #""kind":"status","status":503"#)
                _ = try await expect("ThoughtSpot does not answer in time", #""kind":"hang""#)
                try await sandbox.control("secret-key", #"{"secret_key":"11111111-2222-4333-8444-555555555555"}"#)
                try await Self.expect("the secret key is refused", service)
            }
        }

        @Test func saysWhatIsWrongWithTheServiceAccount() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let deadline = ["SPOTGATE_LIMITS_REQUEST_DEADLINE_SECONDS": "2"]
                let wrong = try await RunningService(
                    in: place,
                    sandbox: sandbox,
                    deadline.merging(["THOUGHTSPOT_PASSWORD": "not the password"]) { $1 }
                )
                try await Self.expect("the account's password is refused", wrong)
                let service = try await RunningService(in: place, sandbox: sandbox, deadline)
                try await sandbox.fault(#"{"kind":"status","status":403,"endpoint":"user"}"#)
                try await Self.expect("the account lacks a privilege", service)
            }
        }

        @Test func saysThatTheCircuitIsOpen() async throws {
            try await Workplace.with { place in
                let away = ["THOUGHTSPOT_URL": "http://localhost:\(try Port.free())"]
                let service = try await RunningService(in: place, sandbox: nil, Self.settings(away))
                try await service.program.ready {
                    _ = try await service.token("bob")
                    return try await service.metrics().contains("spotgate_upstream_circuit_state 2")
                }
                try await Self.expect("the circuit is open", service)
                #expect(try await service.metrics().contains(/spotgate_upstream_failures_total{cause="circuit"} [1-9]/))
            }
        }

        @Test func saysWhatWasWrongWithTheIdentity() async throws {
            try await Workplace.with { place in
                let issuer = try await Issuer(in: place, tls: try await Certificates(in: place))
                let foreign = try await issuer.sign(Issuer.claims(["iss": "https://evil.example/"]))
                let file = try place.write("keys.json", try await issuer.keys())
                let assertions = try await RunningService(
                    in: place,
                    sandbox: nil,
                    Self.settings([
                        "SPOTGATE_IDENTITY_PRESET": "jwt", "SPOTGATE_IDENTITY_JWT_ISSUER": "https://login.example/",
                        "SPOTGATE_IDENTITY_JWT_AUDIENCE": "spotgate", "SPOTGATE_IDENTITY_JWT_ALGORITHMS": "ES256",
                        "SPOTGATE_IDENTITY_JWT_JWKS_FILE": file,
                    ])
                )
                let bearer = ["--header", "Authorization: Bearer \(foreign)"]
                let line = try await Self.expect("the assertion is from another issuer", assertions, user: nil, bearer)
                #expect(line["detail"] as? String == "issuer_mismatch")
                let service = try await RunningService(in: place, sandbox: nil, Self.settings([:]))
                let missing = try await Self.expect("no user header came", service, user: nil)
                #expect(missing["detail"] as? String == "X-Forwarded-User")
            }
        }

        /// The name of a refused user once the peer was trusted, or its mark, the same on another replica, or nothing.
        @Test func namesUsersAsItIsTold() async throws {
            try await Workplace.with { place in
                let key = try place.write("log-key", "0123456789abcdef0123456789abcdef", mode: 0o600)
                func line(_ more: [String: String?], from source: String = "127.0.0.1") async throws -> [String: Any] {
                    let service = try await RunningService(in: place, sandbox: nil, Self.settings(more))
                    let answer = try await service.token(
                        "tsadmin",
                        ["--interface", source, "--header", "X-Forwarded-For: 203.0.113.9, 192.0.2.7"]
                    )
                    let line = try await Self.decision(service, try #require(answer["x-request-id"]))
                    await service.program.stop()
                    return line
                }
                let named = try await line([:])
                #expect(named["user"] as? String == "tsadmin" && named["code"] as? String == "identity_denied")
                #expect(named["client"] as? String == "192.0.2.7")
                let stranger = try await line([:], from: "127.0.0.3")
                #expect(stranger["user"] is NSNull && stranger["client"] == nil)
                let marked = ["SPOTGATE_LOG_USERS": "mark", "SPOTGATE_LOG_USERS_KEY_FILE": key]
                let (first, second) = (try await line(marked), try await line(marked))
                #expect(first["user"] is NSNull)
                #expect(first["user_mark"] as? String != nil)
                #expect(first["user_mark"] as? String == second["user_mark"] as? String)
                let none = try await line(["SPOTGATE_LOG_USERS": "none"])
                #expect(none["user"] is NSNull && none["user_mark"] is NSNull)
            }
        }
    }
}
