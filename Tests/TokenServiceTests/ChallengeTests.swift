import HTTPWire
import JSON
import Testing

@testable import TokenService

/// RFC 9110 §15.5.2: a 401 says what it asks for; never so that a browser asks its user.
struct ChallengeTests {
    @Test func namesASchemeThatNoBrowserKnowsWhereAProxySpeaksForPeople() async throws {
        let rig = try Rig()
        let response = await rig.get([])
        #expect(response.status == 401)
        #expect(response.fields.text("WWW-Authenticate") == "Forwarded-Identity")
        #expect(await rig.get(user: "tsadmin").fields.text("WWW-Authenticate") == nil)
    }

    @Test func asksForABearerWhereTheAssertionStandsInAuthorization() async throws {
        let wiring = Rig.Wiring(verify: { _ throws(Refused) -> JSONObject in
            throw Refused(.assertionInvalid, "the assertion does not verify")
        })
        let rig = try Rig(wiring: wiring) {
            $0.identity.preset = .jwt
            $0.identity.jwt.jwksFile = "keys.json"
            $0.identity.jwt.issuer = "https://login.example/"
            $0.identity.jwt.audience = ["spotgate"]
            $0.identity.jwt.algorithms = ["ES256"]
        }
        #expect(await rig.get([]).fields.text("WWW-Authenticate") == "Bearer")
        let refused = await rig.get([("Authorization", "Bearer abc")])
        #expect(refused.fields.text("WWW-Authenticate") == #"Bearer error="invalid_token""#)
    }
}
