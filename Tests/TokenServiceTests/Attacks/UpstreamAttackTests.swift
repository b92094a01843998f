import HTTPServer
import HTTPWire
import JSON
import Sandbox
import Telemetry
import Testing
import ThoughtSpot

@testable import TokenService

/// The attack cases in which ThoughtSpot, or somebody in its place, is the attacker.
@Suite struct UpstreamAttackTests {
    private static let v1Lies = [
        "token_cr", "token_lf", "token_space", "token_quotes", "token_html", "token_empty", "token_large",
    ]
    @Test(arguments: v1Lies)
    func a38WithholdsAV1AnswerThatIsNoToken(lie: String) async throws {
        let rig = try Rig()
        await rig.fault("lie=\(lie)@session/auth/token")
        expectUnreadable(await rig.get(user: "alice"), rig, lie)
    }

    /// What a gateway, a sign-in page or an error handler says with a success is no token.
    @Test(arguments: [
        (200, "Unauthorized", "text/plain"), (200, "UnauthorizedUnauthorizedUnauthorized1", "text/plain"),
        (200, "UserNotFoundOrTrustedAuthenticationDisabled", "text/plain"), (200, "OK", "text/plain"),
        (200, String(repeating: "A1", count: 40), "text/plain"),
        (200, "3f2e1d4c-9b8a-7e6f-5d4c-3b2a1e0f9d8c", "text/plain"),
        (200, Rig.secretKey, "text/plain"), (200, "YWxpY2U6c29tZXRoaW5nLXJhbmRvbQ1", "text/plain"),
        (201, UpstreamAttackTests.token, "text/plain"), (202, UpstreamAttackTests.token, "text/plain"),
        (206, UpstreamAttackTests.token, "text/plain"), (299, UpstreamAttackTests.token, "text/plain"),
        (204, "", "text/plain"), (200, "", "text/plain"),
    ])
    func takesNoOtherTextForAToken(status: Int, body: String, type: String) async throws {
        let rig = try Rig(wiring: UpstreamAttackTests.answering(status, body, type)) {
            $0.provisioning.mode = .off
            $0.serviceAccount = nil
        }
        expectUnreadable(await rig.get(user: "alice"), rig, "\(status) \(body)")
        #expect(
            try await Rig(wiring: UpstreamAttackTests.answering(200, UpstreamAttackTests.token, type)) {
                $0.provisioning.mode = .off
                $0.serviceAccount = nil
            }.get(user: "alice").text == UpstreamAttackTests.token
        )
    }

    /// Only the end of a plain connection said that it was whole.
    @Test func takesNoTokenThatMayHaveBeenCut() async throws {
        let wiring = Rig.Wiring(network: { _ in
            { (_, _) async throws(ExchangeError) in
                var response = Response(200, body: Array(UpstreamAttackTests.token.utf8))
                response.mayBeCut = true
                return response
            }
        })
        let rig = try Rig(wiring: wiring) {
            $0.provisioning.mode = .off
            $0.serviceAccount = nil
        }
        expectUnreadable(await rig.get(user: "alice"), rig, "cut")
    }

    @Test(arguments: ["gzip", "br", "x-none", "gzip, identity"])
    func namesAnAnswerThatCameCompressed(coding: String) async throws {
        let wiring = Rig.Wiring(network: { _ in
            { (_, _) async throws(ExchangeError) in
                var response = Response(200, body: Array(UpstreamAttackTests.token.utf8))
                response.fields.append("Content-Encoding", coding)
                return response
            }
        })
        let rig = try Rig(wiring: wiring) {
            $0.provisioning.mode = .off
            $0.serviceAccount = nil
        }
        expectUnreadable(await rig.get(user: "alice"), rig, coding)
        let detail = try #require(rig.audit.last?.cause).detail
        #expect(detail.contains("nobody asked for"))
        #expect(detail.contains(coding == "x-none" ? "content coding" : String(coding.prefix { $0 != "," })))
    }

    private static let token = "JHNoaXJvMSRTSEEtMjU2JDUwMDAwMCRhYmNkZWZnaGlqa2xtbm9wJHFyc3R1dnd4eXo"

    private static func answering(_ status: Int, _ body: String, _ type: String) -> Rig.Wiring {
        Rig.Wiring(network: { _ in
            { (_, _) async throws(ExchangeError) in
                var response = Response(status, body: Array(body.utf8))
                response.fields.append("Content-Type", type)
                return response
            }
        })
    }

    /// Which step failed, and what ThoughtSpot said of it, stands with the decision: for the log, not for the caller.
    @Test func carriesTheCauseOfAFailureToItsDecision() async throws {
        for reason in ExchangeError.Reason.allCases {
            let wiring = Rig.Wiring(network: { _ in
                { (_, _) async throws(ExchangeError) in
                    throw ExchangeError(reason, mayHaveBeenSent: false, detail: "10.0.0.1 port 443: details")
                }
            })
            let rig = try Rig(wiring: wiring) {
                $0.provisioning.mode = .off
                $0.serviceAccount = nil
            }
            #expect(await rig.get(user: "alice").body.isEmpty)
            let cause = try #require(rig.audit.last?.cause, "\(reason)")
            #expect(cause.detail.contains("10.0.0.1 port 443: details"), "\(reason)")
            #expect(cause.mayHaveBeenSent == false)
            if reason != .tooLarge { #expect(cause.kind == UpstreamCause.Kind(reason)) }
        }
        let body = #"{"code":10023,"incident_id_guid":"3f2e1d4c-9b8a-7e6f-5d4c-3b2a1e0f9d8c","debug":"no"}"#
        let refusing = try Rig(wiring: UpstreamAttackTests.answering(403, body, "application/json")) {
            $0.provisioning.mode = .off
        }
        #expect(await refusing.get(user: "alice").code == "thoughtspot_rejected")
        let refusal = try #require(refusing.audit.last?.cause)
        #expect(refusal.kind == .status && refusal.status == 403 && refusal.vendorCode == 10023)
        #expect(refusal.incident == "3f2e1d4c-9b8a-7e6f-5d4c-3b2a1e0f9d8c" && refusal.location == nil)
        let redirecting = try Rig(
            wiring: Rig.Wiring(network: { _ in
                { (_, _) async throws(ExchangeError) in
                    var response = Response(302)
                    response.fields.append("Location", "https://login.example/in?token=secret#part")
                    return response
                }
            })
        ) {
            $0.provisioning.mode = .off
            $0.serviceAccount = nil
        }
        #expect(await redirecting.get(user: "alice").code == "thoughtspot_rejected")
        #expect(redirecting.audit.last?.cause?.location == "https://login.example/in")
    }

    /// Under V2 without an account and without a token nothing could be ended: saying so would be a lie.
    @Test func refusesASignOutThatEndsNothing() async throws {
        let rig = try Rig {
            $0.token.api = .v2
            $0.provisioning.mode = .off
            $0.serviceAccount = nil
        }
        let response = await rig.revoke(user: "alice")
        #expect(response.status == 400 && response.code == "bad_request")
        #expect(await rig.calls().isEmpty)
    }

    @Test(arguments: [301, 302, 303, 307, 308])
    func a39FollowsNoRedirect(status: Int) async throws {
        let rig = try Rig()
        _ = await rig.get(user: "alice")
        await rig.clearCalls()
        let fault =
            #"{"kind":"redirect","status":\#(status),"location":"http://evil.example/x","endpoint":"session/auth/token"}"#
        await rig.fault(fault)
        let response = await rig.get(user: "alice")
        #expect(response.status == 502 && response.code == "thoughtspot_rejected" && response.body.isEmpty)
        #expect(!response.fields.contains("Location"))
        #expect(await rig.mints() == 1)
        #expect(rig.metrics.upstreamRequests.value(.sessionAuthToken, .redirect) == 1)
    }

    @Test(arguments: [
        ("status=500", 502, "thoughtspot_rejected"), ("status=503", 503, "thoughtspot_unavailable"),
        ("status=502,body=html", 503, "thoughtspot_unavailable"), ("status=504", 504, "thoughtspot_timeout"),
        ("status=429,retry_after=7", 503, "thoughtspot_unavailable"),
        ("status=403,body=live", 502, "thoughtspot_rejected"),
        ("status=400,body=v1", 502, "thoughtspot_rejected"),
    ])
    func a41GivesEachFailureItsCodeAndMintsOnce(spec: String, status: Int, code: String) async throws {
        let rig = try Rig()
        _ = await rig.get(user: "alice")
        await rig.clearCalls()
        let parts = spec.split(separator: ",", maxSplits: 1)
        let rest = parts.count > 1 ? ",\(parts[1])" : ""
        await rig.fault("\(parts[0])@session/auth/token\(rest)")
        let response = await rig.get(user: "alice")
        #expect(response.status == status, "\(spec)")
        #expect(response.code == code, "\(spec)")
        #expect(response.body.isEmpty)
        if status == 503 { #expect(response.fields.contains("Retry-After")) }
        if spec.contains("429") { #expect(response.fields.text("Retry-After") == "7") }
        #expect(await rig.mints() == 1, "\(spec)")
    }

    @Test func a41KeepsItsDeadlineAndSendsNoMintTwice() async throws {
        let sent = Sent()
        let silent = Rig.Wiring(network: { standIn in
            { (request, deadline) async throws(ExchangeError) in
                guard request.target.hasSuffix("session/auth/token") else {
                    return await standIn.handle(request, Rig.context())
                }
                sent.add()
                throw ExchangeError(.timedOut, mayHaveBeenSent: true, detail: "silence")
            }
        })
        let rig = try Rig(wiring: silent)
        let response = await rig.get(user: "alice")
        #expect(response.status == 504 && response.code == "thoughtspot_timeout" && response.body.isEmpty)
        #expect(sent.count == 1)
    }

    @Test func a41OpensTheCircuitAndProbesIt() async throws {
        let sent = Sent()
        let wiring = Rig.Wiring(network: { standIn in
            { (request, _) async throws(ExchangeError) in
                if !request.target.hasSuffix("isactive") { sent.add() }
                if sent.isDown { throw ExchangeError(.connect, mayHaveBeenSent: false, detail: "refused") }
                return await standIn.handle(request, Rig.context())
            }
        })
        let rig = try Rig(wiring: wiring)
        sent.isDown = true
        for _ in 0..<20 {
            let response = await rig.get(user: "alice")
            #expect(response.status == 503 && response.code == "thoughtspot_unavailable")
            #expect(response.fields.contains("Retry-After"))
        }
        #expect(sent.count == 5)
        #expect(rig.metrics.circuitState.value != 0)
        sent.isDown = false
        while rig.metrics.circuitState.value != 0 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(sent.count == 5)
        #expect(await rig.get(user: "alice").status == 200)
        #expect(rig.service.readiness().isReady)
    }

    @Test(arguments: [ExchangeError.Reason.cancelled, .malformed, .tooLarge, .busy])
    func a41KeepsTheCircuitClosedForWhatSaysNothingOfThoughtSpot(reason: ExchangeError.Reason) async throws {
        let wiring = Rig.Wiring(network: { _ in
            { (_, _) async throws(ExchangeError) in
                throw ExchangeError(reason, mayHaveBeenSent: true, detail: "test")
            }
        })
        let rig = try Rig(wiring: wiring) {
            $0.provisioning.mode = .off
            $0.serviceAccount = nil
        }
        for _ in 0..<20 { #expect(await rig.get(user: "alice").body.isEmpty) }
        #expect(rig.metrics.circuitState.value == 0)
        #expect(rig.service.readiness().isReady)
    }

    @Test func a41SaysThatItIsOverloadedWhenEveryConnectionIsInUse() async throws {
        let wiring = Rig.Wiring(network: { _ in
            { (_, _) async throws(ExchangeError) in
                throw ExchangeError(.busy, mayHaveBeenSent: false, detail: "test")
            }
        })
        let rig = try Rig(wiring: wiring) {
            $0.provisioning.mode = .off
            $0.serviceAccount = nil
        }
        let response = await rig.get(user: "alice")
        await expectRefusal(response, 503, "overloaded", rig: rig)
        #expect(response.fields.text("Retry-After") == "1")
    }

    @Test func a42EndsNobodyElsesSessions() async throws {
        let rig = try Rig()
        #expect(await rig.get(user: "alice").status == 200)
        await rig.clearCalls()
        #expect(await rig.revoke(user: "alice").status == 204)
        let entry = try #require(await rig.entries().last)
        #expect(entry["path"]?.string?.hasSuffix("user/session/invalidate") == true)
        #expect(entry["form"]?.array?.first?.array?.compactMap(\.string) == ["username", "[\"alice\"]"])
        #expect(NonEmpty<String>([]) == nil)
    }

    @Test func a43NamesNoSecretInAnyLineOrSeries() async throws {
        let rig = try Rig()
        var tokens: [String] = []
        for fault in [
            "latency=1", "lie=token_quotes@session/auth/token", "status=500@session/auth/token", "status=401",
        ] {
            await rig.fault(fault)
            tokens.append(await rig.get(user: "alice", groups: ["sales"]).text)
        }
        let everything =
            rig.log + rig.auditFile
            + String(decoding: rig.metrics.render(), as: UTF8.self)
        for secret in [Rig.secretKey, Rig.password, "JSESSIONID"] + tokens.filter({ !$0.isEmpty }) {
            #expect(!everything.contains(secret))
        }
        #expect(tokens.contains { !$0.isEmpty })
    }

    @Test func a44KeepsTheNumberOfSeriesConstant() async throws {
        let rig = try Rig {
            $0.provisioning.mode = .off
            $0.serviceAccount = nil
        }
        _ = await rig.get(user: "user-0")
        let before = rig.metrics.render().count { $0 == UInt8(ascii: "\n") }
        for index in 1..<300 { _ = await rig.get(user: "user-\(index)", groups: ["g\(index)"]) }
        #expect(rig.metrics.render().count { $0 == UInt8(ascii: "\n") } == before)
        #expect(!String(decoding: rig.metrics.render(), as: UTF8.self).contains("user-1"))
    }
}
