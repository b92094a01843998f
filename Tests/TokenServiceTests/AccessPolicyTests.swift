import JSON
import Testing

@testable import TokenService

@Suite struct AccessPolicyTests {
    private func grant(
        _ identity: Identity,
        blocked: BlockList = BlockList(),
        now: Int = 1_000,
        _ change: (inout ServiceSettings) -> Void = { _ in }
    ) throws(Refused) -> Grant {
        var settings = ServiceSettings()
        settings.serviceAccount = "svc-admin"
        settings.provisioning.allow = ["sales", "eng*"]
        change(&settings)
        return try AccessPolicy(settings).grant(identity, blocked: blocked, now: now)
    }

    private func code(
        _ identity: Identity,
        blocked: BlockList = BlockList(),
        _ change: (inout ServiceSettings) -> Void = { _ in }
    ) -> Refusal? {
        do throws(Refused) { _ = try grant(identity, blocked: blocked, change) } catch { return error.code }
        return nil
    }

    @Test(arguments: ["tsadmin", "TSADMIN", "su", "System", "guest", "svc-admin", "SVC-Admin"])
    func refusesReservedUsersInAnyCase(name: String) {
        #expect(code(Identity(user: name)) == .identityDenied)
    }

    @Test func letsNamedReservedUsersThroughButNeverTheServiceAccount() throws {
        let named = try grant(Identity(user: "guest")) { $0.policy.allowReservedUsers = ["guest"] }
        #expect(named.user == Name("guest"))
        #expect(code(Identity(user: "svc-admin")) { $0.policy.allowReservedUsers = ["svc-admin"] } == .identityDenied)
    }

    @Test func refusesNamesShapedLikeAnObjectsID() {
        let name = "59481331-EE53-42be-a548-bd87be6ddd4a"
        #expect(code(Identity(user: name)) == .identityDenied)
        #expect(code(Identity(user: name)) { $0.policy.allowGUIDShapedUsers = true } == nil)
    }

    @Test func anchorsPatternsAndLetsDenyWin() {
        let policy = { (settings: inout ServiceSettings) in
            settings.policy.allowUsers = ["*@example.com", "bob"]
            settings.policy.denyUsers = ["Mallory@*"]
        }
        #expect(code(Identity(user: "alice@example.com"), policy) == nil)
        #expect(code(Identity(user: "alice@Example.COM"), policy) == nil)
        #expect(code(Identity(user: "alice@example.com.evil"), policy) == .identityDenied)
        #expect(code(Identity(user: "alice@notexample.com"), policy) == .identityDenied)
        #expect(code(Identity(user: "MALLORY@example.com"), policy) == .identityDenied)
        #expect(code(Identity(user: "bob"), policy) == nil)
        #expect(code(Identity(user: "Bob"), policy) == .identityDenied)
        #expect(code(Identity(user: "bobby"), policy) == .identityDenied)
        #expect(code(Identity(user: "bob")) { $0.policy.allowUsers = [] } == .identityDenied)
    }

    @Test func mapsAllowsAndSortsGroups() throws {
        let grant = try grant(Identity(user: "a", groups: ["dev", "engineering", "sales", "hr", "x\"y"])) {
            $0.provisioning.map = ["dev": "eng-core"]
            $0.provisioning.statics = ["everyone"]
        }
        #expect(grant.groups.map(\.text) == ["eng-core", "engineering", "everyone", "sales"])
        #expect(grant.droppedGroups == ["hr", "x\"y"])
    }

    @Test func allowsNoGroupUnlessItIsListed() throws {
        let grant = try grant(Identity(user: "a", groups: ["sales"])) { $0.provisioning.allow = [] }
        #expect(grant.groups.isEmpty)
        #expect(code(Identity(user: "a", groups: ["hr"])) { $0.provisioning.notAllowed = .refuse } == .identityDenied)
    }

    @Test(arguments: ["Administrator", "administrator", "System", "ALL", "59481331-ee53-42be-a548-bd87be6ddd4a"])
    func neverGrantsBuiltInOrGUIDShapedGroups(name: String) throws {
        let direct = try grant(Identity(user: "a", groups: [name])) { $0.provisioning.allow = ["*"] }
        #expect(direct.groups.isEmpty && direct.droppedGroups == [name])
        let mapped = try grant(Identity(user: "a", groups: ["x"])) {
            $0.provisioning.allow = ["*"]
            $0.provisioning.map = ["x": name]
        }
        #expect(mapped.groups.isEmpty)
    }

    @Test func refusesMoreGroupsThanOneUserMayHave() {
        let many = (0..<500).map { "g\($0)" }
        #expect(code(Identity(user: "a", groups: many)) { $0.provisioning.allow = ["*"] } == .identityDenied)
    }

    @Test func obeysTheKillSwitchAtOnce() {
        #expect(code(Identity(user: "alice"), blocked: BlockList(users: ["ALICE"])) == .identityDenied)
        #expect(code(Identity(user: "a", groups: ["hr"]), blocked: BlockList(groups: ["hr"])) == .identityDenied)
        #expect(
            code(Identity(user: "a"), blocked: BlockList(orgs: ["3"])) { $0.token.org.constant = "3" }
                == .identityDenied
        )
        #expect(code(Identity(user: "bob"), blocked: BlockList(users: ["alice"], groups: ["hr"], orgs: ["3"])) == nil)
    }

    @Test(arguments: ["TS_WILDCARD_ALL", "ts_wildcard_all", " TS_WILDCARD_ALL", "TS_WILDCARD_ALL\t", "Ts_WildCard_All"])
    func refusesWildcardsFromAttributes(value: String) {
        let policy = { (settings: inout ServiceSettings) in settings.token.attributes = ["region": "header:X-Region"] }
        #expect(code(Identity(user: "a", attributeHeaders: ["X-Region": value]), policy) == .identityDenied)
        var claims = JSONObject()
        claims["region"] = .array([.string("eu"), .string(value)])
        let byClaim = { (settings: inout ServiceSettings) in settings.token.attributes = ["region": "claim:region"] }
        #expect(code(Identity(user: "a", claims: claims), byClaim) == .identityDenied)
    }

    @Test func turnsAMissingAttributeIntoNoRows() throws {
        let policy = { (settings: inout ServiceSettings) in settings.token.attributes = ["region": "header:X-Region"] }
        for values in [[:], ["X-Region": ""], ["X-Region": "  "]] {
            let grant = try grant(Identity(user: "a", attributeHeaders: values), policy)
            #expect(grant.attributes == [Grant.Attribute(name: "region", values: ["TS_WILDCARD_NONE"])])
            #expect(
                code(Identity(user: "a", attributeHeaders: values)) {
                    policy(&$0)
                    $0.token.attributesMissing = .refuse
                } == .identityDenied
            )
        }
    }

    @Test func mapsTheOrgAndRefusesAnUnmappedOne() throws {
        let policy = { (settings: inout ServiceSettings) in
            settings.token.org.header = "X-Org"
            settings.token.org.map = ["acme": "7"]
        }
        #expect(try grant(Identity(user: "a", orgHeader: "acme"), policy).org == .number(7))
        #expect(code(Identity(user: "a", orgHeader: "7"), policy) == .identityDenied)
        #expect(code(Identity(user: "a"), policy) == .identityDenied)
    }

    @Test func clampsTheLifetimeToTheAssertions() throws {
        #expect(try grant(Identity(user: "a"), now: 1_000).validitySeconds == 300)
        #expect(try grant(Identity(user: "a", expiresAt: 1_060), now: 1_000).validitySeconds == 60)
        #expect(code(Identity(user: "a", expiresAt: 1_000)) == .assertionInvalid)
    }

    /// Every spelling that NFKC and case folding make one name (Unicode section 3.13).
    @Test(arguments: [
        "tsadmi\u{207F}", "t\u{17F}admin", "\u{17F}u", "TSADMI\u{207F}", "\u{FF53}u", "\u{24BC}\u{24CA}est",
    ])
    func refusesReservedUsersInAnySpelling(name: String) {
        let folded = Folding.fold(name)
        #expect(
            code(Identity(user: name)) == .identityDenied || !ReservedNames.isReserved(foldedUser: folded),
            "\(folded)"
        )
        #expect(name == "\u{24BC}\u{24CA}est" || code(Identity(user: name)) == .identityDenied)
    }

    @Test func meetsDeniedBlockedAndOwnNamesInAnySpelling() {
        let spelled = "\u{1D43}dmin-straße"
        #expect(code(Identity(user: spelled)) { $0.policy.denyUsers = ["ADMIN-STRASSE"] } == .identityDenied)
        #expect(code(Identity(user: spelled)) { $0.policy.denyUsers = ["admin-*"] } == .identityDenied)
        #expect(code(Identity(user: spelled), blocked: BlockList(users: ["Admin-Strasse"])) == .identityDenied)
        #expect(code(Identity(user: spelled), blocked: BlockList(users: ["*-STRASSE"])) == .identityDenied)
        #expect(code(Identity(user: spelled)) { $0.serviceAccount = "admin-strasse" } == .identityDenied)
        let group = Identity(user: "a", groups: ["Contractors Zürich"])
        #expect(code(group, blocked: BlockList(groups: ["CONTRACTORS *"])) == .identityDenied)
        #expect(code(Identity(user: spelled), blocked: BlockList(users: ["other*"], groups: ["x*"])) == nil)
    }

    @Test func refusesWithoutGroupsWhereTheyAreRequired() {
        for source in [Identity.GroupsSource.absentHeader, .absentClaim] {
            #expect(code(Identity(user: "a", groupsSource: source)) == nil)
            #expect(
                code(Identity(user: "a", groupsSource: source)) { $0.policy.requiresGroups = true } == .identityDenied
            )
        }
        #expect(code(Identity(user: "a")) { $0.policy.requiresGroups = true } == nil)
    }

    @Test func dropsWhatIsNoNameAmongTheGroups() throws {
        let identity = Identity(user: "a", groups: ["sales"], unreadableGroups: ["7"])
        let grant = try grant(identity)
        #expect(grant.groups == [Name("sales")] && grant.droppedGroups == ["7"])
        #expect(code(identity) { $0.provisioning.notAllowed = .refuse } == .identityDenied)
    }
}
