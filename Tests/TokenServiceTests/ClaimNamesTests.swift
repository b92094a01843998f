import JSON
import Testing

@testable import TokenService

@Suite struct ClaimNamesTests {
    private func identity(
        _ claims: JSONObject,
        _ change: (inout IdentitySettings) -> Void = { _ in }
    ) throws(Refused) -> Identity {
        var settings = IdentitySettings()
        settings.preset = .jwt
        change(&settings)
        return try ClaimNames(settings).identity(claims, orgHeader: nil, attributes: [:])
    }

    private func code(_ claims: JSONObject, _ change: (inout IdentitySettings) -> Void = { _ in }) -> Refusal? {
        do throws(Refused) { _ = try identity(claims, change) } catch { return error.code }
        return nil
    }

    /// Who is named by an address is its owner only if that was verified.
    @Test(arguments: [false, "false", "False", "", "no", 0, 2, .null, [], [:]] as [JSONValue])
    func refusesAnAddressThatIsNotVerified(value: JSONValue) {
        let claims: JSONObject = ["sub": "1", "email": "alice@example.com", "email_verified": value]
        for preset in [IdentitySettings.Preset.gcpIAP, .awsALB, .cloudflareAccess, .pomerium] {
            #expect(code(claims) { $0.preset = preset } == .identityUnverified)
        }
        // The subject is the issuer's own word.
        #expect(code(claims) == nil)
        let subject: JSONObject = ["sub": "alice@example.com", "email_verified": value]
        #expect(code(subject) == .identityUnverified)
        #expect(
            code(claims) {
                $0.jwt.userClaim = "email"; $0.jwt.verifiedClaim = ""
            } == nil
        )
    }

    @Test func takesAnAddressThatIsVerifiedOrOfWhichNothingIsSaid() {
        let email = { (settings: inout IdentitySettings) in settings.jwt.userClaim = "email" }
        for value in [true, "true", "TRUE", 1, "1"] as [JSONValue] {
            #expect(code(["email": "a@example.com", "email_verified": value], email) == nil)
        }
        #expect(code(["email": "a@example.com"], email) == nil)
        // Where the operator names the claim, it has to be there.
        let named = { (settings: inout IdentitySettings) in
            settings.jwt.userClaim = "email"
            settings.jwt.verifiedClaim = "xms_edov"
        }
        #expect(code(["email": "a@example.com"], named) == .identityUnverified)
        #expect(code(["email": "a@example.com", "email_verified": true], named) == .identityUnverified)
        #expect(code(["email": "a@example.com", "xms_edov": "1"], named) == nil)
        #expect(code(["sub": "alice"]) { $0.jwt.verifiedClaim = "xms_edov" } == nil)
    }

    @Test func readsDottedPathsAfterExactNames() throws {
        let claims: JSONObject = [
            "sub": "alice", "realm_access": ["roles": ["nested"]], "https://example.com/roles": ["url"],
            "resource_access": ["my.app": ["roles": ["client"]]], "a.b": ["exact"], "a": ["b": ["path"]],
        ]
        for (name, groups) in [
            ("realm_access.roles", ["nested"]), ("https://example.com/roles", ["url"]),
            ("resource_access.my.app.roles", ["client"]), ("a.b", ["exact"]),
        ] {
            #expect(try identity(claims) { $0.jwt.groupsClaim = name }.groups == groups)
        }
        for name in ["realm_access.none", "realm_access.", ".roles", "sub.x", "realm_access.roles.x"] {
            #expect(try identity(claims) { $0.jwt.groupsClaim = name }.groupsSource == .absentClaim)
        }
    }

    @Test func tellsAnAbsentGroupsClaimFromAnEmptyOne() throws {
        #expect(try identity(["sub": "a"]).groupsSource == .absentClaim)
        #expect(try identity(["sub": "a", "groups": .null]).groupsSource == .absentClaim)
        #expect(try identity(["sub": "a", "groups": []]).groupsSource == .present)
    }

    @Test func setsAsideWhatIsNoNameAmongTheGroups() throws {
        let identity = try identity(["sub": "a", "groups": ["x", 7, true, "y"]])
        #expect(identity.groups == ["x", "y"] && identity.unreadableGroups == ["7", "true"])
        #expect(code(["sub": "a", "groups": 7]) == .identityMalformed)
    }

    @Test func leavesOutADisplayNameThatCannotBeUsed() throws {
        for name in ["a\u{200D}b", 7, ["x"]] as [JSONValue] {
            let identity = try identity(["sub": "a", "name": name])
            #expect(identity.displayName == nil && identity.note != nil)
        }
    }

    @Test func makesNamesLowerCaseOnlyWhereTold() throws {
        #expect(try identity(["sub": "Jane"]).user == "Jane")
        #expect(try identity(["sub": "Jane"]) { $0.userCase = .lower }.user == "jane")
        #expect(code(["sub": "Undefined"]) == .identityMissing)
    }
}
