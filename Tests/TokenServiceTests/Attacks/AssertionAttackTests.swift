import HTTPWire
import JSON
import Sandbox
import Synchronization
import Telemetry
import Testing
import ThoughtSpot

@testable import TokenService

/// The attack cases about assertions, attributes and time as the service sees them; the signatures have tests of their own.
@Suite struct AssertionAttackTests {
    /// Takes `good` for an assertion with these claims, and nothing else.
    private func rig(_ claims: JSONObject, _ change: @escaping (inout ServiceSettings) -> Void = { _ in }) throws -> Rig
    {
        let verify: IdentityReader.Verify = { bytes throws(Refused) in
            guard bytes.elementsEqual("good".utf8) else { throw Refused(.assertionInvalid, "not good") }
            return claims
        }
        return try Rig(wiring: .init(verify: verify)) {
            $0.identity.preset = .jwt
            $0.identity.jwt.issuer = "https://login.example/"
            $0.identity.jwt.audience = ["spotgate"]
            $0.identity.jwt.algorithms = ["ES256"]
            $0.identity.jwt.jwksFile = "keys.json"
            change(&$0)
        }
    }

    private func claims(_ members: [String: JSONValue] = [:]) -> JSONObject {
        var claims = JSONObject()
        claims["sub"] = .string("alice")
        claims["exp"] = .number(JSONNumber(WallClock.seconds() + 60))
        for (name, value) in members { claims[name] = value }
        return claims
    }

    @Test func a19RefusesWildcardsAndFillsInMissingAttributes() async throws {
        for value in ["TS_WILDCARD_ALL", "ts_wildcard_all", " TS_WILDCARD_ALL"] {
            let rig = try rig(claims(["region": .string(value)])) {
                $0.token.api = .v2
                $0.token.mode = .custom
                $0.token.attributes = ["ts_region": "claim:region"]
            }
            let response = await rig.get([("Authorization", "Bearer good")])
            await expectRefusal(response, 403, "identity_denied", rig: rig, hidden: [value])
        }
        for missing in [[:], ["region": JSONValue.string("")], ["region": .null]] {
            let rig = try rig(claims(missing)) {
                $0.token.api = .v2
                $0.token.mode = .custom
                $0.token.attributes = ["ts_region": "claim:region"]
            }
            let response = await rig.get([("Authorization", "Bearer good")])
            #expect(TokenText.user(of: response.text) == "alice")
            let mint = try #require(await rig.entries().last?["json"])
            let variable = mint["variable_values"]?.array?.first
            #expect(variable?["name"]?.string == "ts_region")
            #expect(variable?["values"]?.array?.compactMap(\.string) == ["TS_WILDCARD_NONE"])
            #expect(mint["persist_option"]?.string == "REPLACE")
            #expect(mint["auto_create"]?.bool == false)
        }
    }

    @Test func a33RefusesWhatDoesNotVerifyAndWhatHasRunOut() async throws {
        let rig = try rig(claims())
        for line in [("Authorization", "Bearer bad"), ("Authorization", "bearer good ")] {
            await expectRefusal(await rig.get([line]), 401, "assertion_invalid", rig: rig)
        }
        for line in [("Authorization", "Basic good"), ("Authorization", "good"), ("Authorization", "")] {
            await expectRefusal(await rig.get([line]), 401, "identity_missing", rig: rig)
        }
        let late = try self.rig(claims(["exp": .number(JSONNumber(WallClock.seconds() - 1))]))
        let response = await late.get([("Authorization", "Bearer good")])
        await expectRefusal(response, 401, "assertion_invalid", rig: late)
    }

    @Test func a34RefusesAHeaderThatDisagreesWithTheAssertion() async throws {
        let rig = try rig(claims())
        for user in ["mallory-in-headers", "Alice", "alicia"] {
            let response = await rig.get([("Authorization", "Bearer good"), ("X-Forwarded-User", user)])
            await expectRefusal(response, 400, "identity_conflict", rig: rig, hidden: ["mallory-in-headers"])
        }
        let twice = await rig.get([("Authorization", "Bearer good"), ("Authorization", "Bearer good")])
        await expectRefusal(twice, 400, "identity_duplicate", rig: rig)
        let agreeing = await rig.get([("Authorization", "Bearer good"), ("X-Forwarded-User", "alice")])
        #expect(TokenText.user(of: agreeing.text) == "alice")
    }

    @Test func a49LetsNoTokenOutliveItsAssertionWhateverTheClocksDo() async throws {
        let rig = try rig(claims()) { $0.token.api = .v2 }
        let response = await rig.get([("Authorization", "Bearer good"), ("Accept", "application/json")])
        let expires = try JSONParser().value(of: response.body)["expires_at"]?.int ?? .max
        #expect(expires <= WallClock.seconds() + 61)
        // ThoughtSpot's clock an hour ahead or behind: its tokens no longer fit what was asked.
        for step in [3600, -7200] {
            await rig.control(.put, "clock", #"{"advance_seconds":\#(step)}"#)
            let late = await rig.get([("Authorization", "Bearer good")])
            #expect(late.status == 502 && late.body.isEmpty, "\(late.code ?? "")")
        }
    }

    @Test func takesOnlyTextsForNames() async throws {
        for value in [JSONValue.number(JSONNumber(7)), .bool(true), .array([.string("alice")]), .object(JSONObject())] {
            let rig = try rig(claims(["sub": value]))
            let response = await rig.get([("Authorization", "Bearer good")])
            await expectRefusal(response, 400, "identity_malformed", rig: rig)
        }
        // One number among the groups costs its place, or the token, as any group that is not allowed.
        let mixed = claims(["groups": .array([.string("sales"), .number(JSONNumber(1))])])
        let dropping = try rig(mixed)
        #expect(await dropping.get([("Authorization", "Bearer good")]).status == 200)
        #expect(dropping.audit.last?.groups == [Name("sales")] && dropping.audit.last?.withheld == ["1"])
        let refusing = try rig(mixed) { $0.provisioning.notAllowed = .refuse }
        await expectRefusal(
            await refusing.get([("Authorization", "Bearer good")]),
            403,
            "identity_denied",
            rig: refusing
        )
    }

    /// Entra ID leaves the groups out when there are many (overage): that takes nothing away.
    @Test(
        arguments: [
            [:],
            ["_claim_names": ["groups": "src1"], "_claim_sources": ["src1": ["endpoint": "https://graph.example/"]]],
            ["hasgroups": true],
        ] as [[String: JSONValue]]
    )
    func leavesMembershipsAloneWhereNothingIsSaidOfGroups(overage: [String: JSONValue]) async throws {
        let held = Mutex(claims(["groups": ["sales", "emea"]]))
        let rig = try Rig(wiring: .init(verify: { (_) throws(Refused) in held.withLock { $0 } })) {
            $0.identity.preset = .jwt
            $0.identity.jwt.issuer = "https://login.example/"
            $0.identity.jwt.audience = ["spotgate"]
            $0.identity.jwt.algorithms = ["ES256"]
            $0.identity.jwt.jwksFile = "keys.json"
            $0.provisioning.groupMode = .replace
        }
        func groups() async -> Set<String> {
            let users = await rig.control(.get, "state")?["users"]?.array ?? []
            let found = users.first { $0["name"]?.string == "alice" }
            return Set(found?["groups"]?.array?.compactMap(\.string) ?? []).subtracting(["All"])
        }
        #expect(await rig.get([("Authorization", "Bearer good")]).status == 200)
        #expect(await groups() == ["sales", "emea"])
        held.withLock { $0 = claims(overage) }
        #expect(await rig.get([("Authorization", "Bearer good")]).status == 200)
        #expect(await groups() == ["sales", "emea"])
        #expect(rig.metrics.groupsAbsent.value == 1)
        #expect(rig.audit.last?.isWarning == true && rig.log.contains("no groups claim"))
        // A list without names does say that there are none.
        held.withLock { $0 = claims(["groups": []]) }
        #expect(await rig.get([("Authorization", "Bearer good")]).status == 200)
        #expect(await groups().isEmpty)
    }

    @Test func readsNoHeaderBesideTheAssertionOfACallerNobodyNamed() async throws {
        var settings = Rig.settings()
        settings.identity.preset = .jwt
        settings.identity.trustedPeers = []
        settings.token.org.header = "X-Org"
        settings.token.attributes = ["r": "header:X-Region"]
        let claims = claims()
        let reader = IdentityReader(settings) { (_) throws(Refused) in claims }
        var fields = Fields()
        for (name, value) in [("Authorization", "Bearer good"), ("X-Org", "acme"), ("X-Region", "eu")] {
            fields.append(name, value)
        }
        let identity = try await reader.read(Request(.get, "/token", fields: fields), from: Rig.stranger)
        #expect(identity.orgHeader == nil && identity.attributeHeaders.isEmpty)
    }
}
