import Foundation
import HTTPWire
import JSON
import Testing
import Transport

@testable import TokenService

@Suite struct IdentityReaderTests {
    private let proxy = Peer(.ip(IPAddress(bytes: [127, 0, 0, 2])!, port: 4000))

    private func settings(_ change: (inout ServiceSettings) -> Void = { _ in }) -> ServiceSettings {
        var settings = ServiceSettings()
        settings.identity.trustedPeers = ["127.0.0.2"]
        change(&settings)
        return settings
    }

    private func read(
        _ lines: [(String, String)],
        from peer: Peer? = nil,
        _ change: (inout ServiceSettings) -> Void = { _ in }
    ) async throws -> Identity {
        var fields = Fields()
        for (name, value) in lines { fields.append(name, value) }
        let reader = IdentityReader(settings(change), verify: nil)
        return try await reader.read(Request(.get, "/token", fields: fields), from: peer ?? proxy)
    }

    private func code(
        _ lines: [(String, String)],
        from peer: Peer? = nil,
        _ change: (inout ServiceSettings) -> Void = { _ in }
    ) async -> Refusal? {
        do {
            _ = try await read(lines, from: peer, change)
            return nil
        } catch {
            return (error as? Refused)?.code
        }
    }

    @Test func readsUserMailNameAndGroups() async throws {
        let identity = try await read([
            ("Host", "s"), ("x-forwarded-user", "alice"), ("X-Forwarded-Email", "alice@example.com"),
            ("X-Forwarded-Preferred-Username", "Alice Ä"), ("X-Forwarded-Groups", "a, b,,a,c d"),
        ]) { $0.identity.encoding = .utf8 }
        #expect(identity.user == "alice")
        #expect(identity.email == "alice@example.com")
        #expect(identity.displayName == "Alice Ä")
        #expect(identity.groups == ["a", "b", "c d"])
    }

    @Test func believesNoHeaderOfAnUntrustedPeer() async {
        let stranger = Peer(.ip(IPAddress(bytes: [127, 0, 0, 3])!, port: 4000))
        let spoofs = [("X-Forwarded-For", "127.0.0.2"), ("Forwarded", "for=127.0.0.2"), ("X-Real-IP", "127.0.0.2")]
        #expect(await code([("X-Forwarded-User", "alice")] + spoofs, from: stranger) == .peerUntrusted)
    }

    @Test func tellsAMissingIdentityFromAnIllFormedOne() async {
        #expect(await code([]) == .identityMissing)
        #expect(await code([("X-Forwarded-User", "")]) == .identityMissing)
        #expect(await code([("X-Forwarded-User", "   ")]) == .identityMissing)
        #expect(await code([("X-Forwarded-User", "alice, bob")]) == .identityMalformed)
    }

    @Test(arguments: ["X-Forwarded-User", "x-forwarded-USER"])
    func refusesASecondIdentityHeader(name: String) async {
        #expect(await code([("X-Forwarded-User", "alice"), (name, "alice")]) == .identityDuplicate)
        #expect(await code([("X-Forwarded-User", "alice"), (name, "bob")]) == .identityDuplicate)
    }

    @Test(arguments: [
        "X_Forwarded_User", "X.Forwarded.User", "X-Forwarded_User", "x-forwarded.user", "X_Forwarded-Groups",
        "X-Forwarded_Email",
    ])
    func refusesAliasesAloneAndBesideTheRealOne(name: String) async {
        #expect(await code([(name, "admin")]) == .identityAliased)
        #expect(await code([("X-Forwarded-User", "alice"), (name, "admin")]) == .identityAliased)
        #expect(await code([(name, "admin"), ("X-Forwarded-User", "alice")]) == .identityAliased)
    }

    @Test func refusesConnectionOptionsThatNameAnIdentityHeader() async {
        for option in ["close, X-Forwarded-User", "x_forwarded_user", "X-Forwarded-Groups,keep-alive"] {
            #expect(await code([("Connection", option), ("X-Forwarded-User", "alice")]) == .badRequest)
        }
        #expect(await code([("Connection", "keep-alive, x-trace"), ("X-Forwarded-User", "alice")]) == nil)
    }

    @Test func readsSeveralGroupHeadersOnlyWhenOptedIn() async throws {
        let lines = [("X-Forwarded-User", "alice"), ("X-Forwarded-Groups", "a"), ("X-Forwarded-Groups", "b,a")]
        #expect(await code(lines) == .identityDuplicate)
        let identity = try await read(lines) { $0.identity.severalGroupHeaders = true }
        #expect(identity.groups == ["a", "b"])
    }

    @Test func guardsOrgAndAttributeHeadersLikeTheUsers() async throws {
        let change = { (settings: inout ServiceSettings) in
            settings.token.org.header = "X-Org"
            settings.token.org.map = ["a": "1"]
            settings.token.attributes = ["region": "header:X-Region"]
        }
        let lines = [("X-Forwarded-User", "alice"), ("X-Org", "a"), ("X-Region", "eu")]
        let identity = try await read(lines, change)
        #expect(identity.orgHeader == "a")
        #expect(identity.attributeHeaders == ["X-Region": "eu"])
        #expect(await code(lines + [("X-Org", "b")], change) == .identityDuplicate)
        #expect(await code(lines + [("X_Region", "us")], change) == .identityAliased)
    }

    @Test func takesTheNamesOfItsPreset() async throws {
        let pomerium = try await read([("X-Pomerium-Claim-Email", "a@example.com")]) {
            $0.identity.preset = .pomerium
        }
        #expect(pomerium.user == "a@example.com")
        #expect(pomerium.email == "a@example.com")
        let lines = [("X-MS-CLIENT-PRINCIPAL-NAME", "b@example.com"), ("X-MS-CLIENT-PRINCIPAL-IDP", "aad")]
        let azure = try await read(lines) { $0.identity.preset = .azureEasyAuth }
        #expect(azure.user == "b@example.com")
        let own = try await read([("Remote-User", "carol")]) { $0.identity.userHeader = "Remote-User" }
        #expect(own.user == "carol")
    }

    private func readAzure(_ principal: String) async throws -> Identity {
        let lines = [
            ("X-MS-CLIENT-PRINCIPAL-NAME", "b@example.com"), ("X-MS-CLIENT-PRINCIPAL-IDP", "aad"),
            ("X-MS-CLIENT-PRINCIPAL", Data(principal.utf8).base64EncodedString()),
        ]
        return try await read(lines) { $0.identity.preset = .azureEasyAuth }
    }

    @Test func readsGroupsAndRolesFromAzuresClaims() async throws {
        let claims = #"[{"typ":"groups","val":"g1"},{"typ":"http://x/role","val":"r1"},{"typ":"groups","val":"g1"},"#
        let principal =
            #"{"role_typ":"http://x/role","claims":\#(claims){"typ":"oid","val":"o"},{"typ":"roles","val":"r2"}]}"#
        #expect(try await readAzure(principal).groups == ["g1", "r1", "r2"])
        #expect(try await readAzure(#"{"claims":[]}"#).groups == [])
    }

    @Test(arguments: [
        "", "[]", "{}", #"{"claims":{}}"#, #"{"claims":[{"typ":"groups"}]}"#, #"{"claims":[{"typ":"groups","val":7}]}"#,
        #"{"claims":[],"claims":[]}"#,
    ])
    func refusesAPrincipalThatCannotBeRead(principal: String) async throws {
        await #expect(throws: Refused.self) { try await readAzure(principal.isEmpty ? "\0" : principal) }
    }

    @Test func treatsABareMailHeaderAsNoAddress() async throws {
        let identity = try await read([("X-Forwarded-User", "alice"), ("X-Forwarded-Email", "alice")])
        #expect(identity.email == nil)
    }

    @Test func refusesAnAssertionThatDisagreesWithTheHeader() async throws {
        var settings = settings()
        settings.identity.preset = .jwt
        var claims = JSONObject()
        claims["sub"] = .string("alice")
        claims["groups"] = .array([.string("a"), .string("b")])
        claims["exp"] = .number(JSONNumber(2_000_000_000))
        let object = claims
        let reader = IdentityReader(settings) { (bytes) throws(Refused) in
            guard bytes == Array("good".utf8) else { throw Refused(.assertionInvalid, "test") }
            return object
        }
        func code(_ lines: [(String, String)]) async -> Refusal? {
            var fields = Fields()
            for (name, value) in lines { fields.append(name, value) }
            do throws(Refused) {
                let identity = try await reader.read(Request(.get, "/token", fields: fields), from: proxy)
                #expect(identity.user == "alice" && identity.groups == ["a", "b"])
                #expect(identity.expiresAt == 2_000_000_000)
                return nil
            } catch { return error.code }
        }
        #expect(await code([("Authorization", "Bearer good")]) == nil)
        #expect(await code([("Authorization", "Bearer good"), ("X-Forwarded-User", "alice")]) == nil)
        #expect(await code([("Authorization", "Bearer good"), ("X-Forwarded-User", "bob")]) == .identityConflict)
        #expect(await code([("Authorization", "Bearer bad")]) == .assertionInvalid)
        #expect(await code([("Authorization", "Basic good")]) == .identityMissing)
        #expect(await code([("X-Forwarded-User", "alice")]) == .identityMissing)
    }

    /// Azure lets in the users of every provider that is switched on.
    @Test func takesUsersOfThePinnedProviderOnly() async throws {
        let user = ("X-MS-CLIENT-PRINCIPAL-NAME", "b@example.com")
        let azure = { (settings: inout ServiceSettings) in settings.identity.preset = .azureEasyAuth }
        #expect(await code([user], azure) == .identityMissing)
        for other in ["github", "AAD", "aad,github", "google"] {
            #expect(await code([user, ("X-MS-CLIENT-PRINCIPAL-IDP", other)], azure) == .identityDenied)
        }
        let idp = ("X-MS-CLIENT-PRINCIPAL-IDP", "aad")
        #expect(await code([user, idp, idp], azure) == .identityDuplicate)
        #expect(await code([user, ("X_MS_CLIENT_PRINCIPAL_IDP", "aad")], azure) == .identityAliased)
        #expect(
            await code([user, ("X-MS-CLIENT-PRINCIPAL-IDP", "google")]) {
                azure(&$0)
                $0.identity.provider = "google"
            } == nil
        )
    }

    @Test func readsNoGroupsFromIstioUnlessAHeaderIsNamed() async throws {
        let lines = [("X-Jwt-Claim-Sub", "alice"), ("X-Jwt-Claim-Groups", "admins")]
        #expect(try await read(lines) { $0.identity.preset = .istio }.groups.isEmpty)
        let named = try await read(lines) {
            $0.identity.preset = .istio
            $0.identity.groupsHeader = "X-Jwt-Claim-Groups"
        }
        #expect(named.groups == ["admins"])
    }

    /// What people read about somebody costs nobody a token.
    @Test(arguments: [
        "می\u{200C}خواهم", "👩\u{200D}🚀 Ada", "\u{200E}Ada", String(repeating: "a", count: 300), "Ada\u{7F}",
    ])
    func leavesOutADisplayNameThatCannotBeUsed(name: String) async throws {
        for encoding in [IdentitySettings.Encoding.utf8, .ascii] {
            let lines = [("X-Forwarded-User", "alice"), ("X-Forwarded-Preferred-Username", name)]
            let identity = try await read(lines) { $0.identity.encoding = encoding }
            #expect(identity.user == "alice" && identity.displayName == nil)
            #expect(identity.note != nil)
        }
        let plain = try await read([("X-Forwarded-User", "alice"), ("X-Forwarded-Preferred-Username", "Ada")])
        #expect(plain.displayName == "Ada" && plain.note == nil)
    }

    @Test(arguments: [
        "-", ".", "=", "--", "@", "undefined", "UNDEFINED", "null", "None", "nil", "anonymous", "anonymousUser",
        "unknown",
        "nobody", "$remote_user", "$http_x_user", "unde\u{FB01}ned",
    ])
    func takesAPlaceholderForNobody(name: String) async {
        let found = await code([("X-Forwarded-User", name)]) { $0.identity.encoding = .utf8 }
        #expect(
            name == "@" ? found == .identityMalformed : found == .identityMissing || found == .identityDenied,
            "\(name)"
        )
        #expect(await code([("X-Forwarded-User", "anonymous1")]) == nil)
        #expect(await code([("X-Forwarded-User", "7")]) == nil)
    }

    @Test func makesNamesLowerCaseOnlyWhereTold() async throws {
        let lines = [("X-Forwarded-User", "Jane.Doe@Example.COM")]
        #expect(try await read(lines).user == "Jane.Doe@Example.COM")
        #expect(try await read(lines) { $0.identity.userCase = .lower }.user == "jane.doe@example.com")
        let other = try await read([("X-Forwarded-User", "ÄNNE")]) {
            $0.identity.userCase = .lower
            $0.identity.encoding = .utf8
        }
        #expect(other.user == "änne")
    }

    @Test func tellsAGroupsHeaderWithoutNamesFromNone() async throws {
        let user = ("X-Forwarded-User", "alice")
        #expect(try await read([user]).groupsSource == .absentHeader)
        #expect(try await read([user, ("X-Forwarded-Groups", "")]).groupsSource == .present)
    }
}
