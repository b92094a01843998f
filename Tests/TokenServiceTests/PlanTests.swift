import Testing
import ThoughtSpot

@testable import TokenService

@Suite struct PlanTests {
    private func grant(_ groups: [String], keepsMemberships: Bool = false) -> Grant {
        Grant(
            user: Name("alice"),
            email: nil,
            displayName: nil,
            groups: groups.map(Name.init),
            droppedGroups: [],
            keepsMemberships: keepsMemberships,
            org: nil,
            attributes: [],
            validitySeconds: 300,
            notAfter: nil
        )
    }

    private func plan(
        _ groups: [String],
        user: Situation.UserState,
        _ states: [String: Situation.GroupState] = [:],
        _ change: (inout ProvisioningSettings) -> Void = { _ in }
    ) throws(Refused) -> Plan {
        var settings = ProvisioningSettings()
        settings.allow = ["g*"]
        change(&settings)
        let known = Dictionary(uniqueKeysWithValues: states.map { (Name($0.key), $0.value) })
        return try Plan(
            grant(groups),
            rules: ProvisioningRules(settings),
            situation: Situation(user: user, groups: known)
        )
    }

    @Test func doesNothingWhenAllIsThere() throws {
        let there = Situation.UserState.known(id: "u", groups: [.init(id: "1", name: nil), .init(id: "9", name: nil)])
        #expect(try plan(["g1"], user: there, ["g1": .known(id: "1")]).steps.isEmpty)
    }

    @Test func createsGroupsBeforeTheUserAndTheUserBeforeMemberships() throws {
        let steps = try plan(["g1", "g2"], user: .unknown, ["g1": .known(id: "1")]) { $0.create = true }.steps
        #expect(steps == [.createGroup(Name("g2")), .createUser, .join([Name("g1"), Name("g2")])])
    }

    @Test func withholdsUnknownAndPrivilegedGroups() throws {
        let states: [String: Situation.GroupState] = [
            "g1": .privileged(id: "1"), "g2": .unknown, "g3": .known(id: "3"),
        ]
        let dropping = try plan(["g1", "g2", "g3"], user: .unknown, states)
        #expect(dropping.steps == [.createUser, .join([Name("g3")])])
        #expect(dropping.withheld == [Name("g1"), Name("g2")])
        #expect(throws: Refused.self) {
            try plan(["g1"], user: .unknown, states) { $0.notAllowed = .refuse }
        }
    }

    @Test func takesRightsBeforeGivingAny() throws {
        let held: [Situation.Membership] = [
            .init(id: "1", name: Name("g1")), .init(id: "2", name: Name("g2")), .init(id: "7", name: Name("by-hand")),
            .init(id: "8", name: Name("All")),
        ]
        let user = Situation.UserState.known(id: "u", groups: held)
        let states: [String: Situation.GroupState] = ["g2": .known(id: "2"), "g3": .known(id: "3")]
        let replacing = try plan(["g2", "g3"], user: user, states) { $0.groupMode = .replace }
        #expect(replacing.steps == [.leave([.init(name: Name("g1"), id: "1")]), .join([Name("g3")])])
        #expect(try plan(["g2", "g3"], user: user, states).steps == [.join([Name("g3")])])
    }

    @Test func takesBuiltInGroupsFromNobody() throws {
        let user = Situation.UserState.known(id: "u", groups: [.init(id: "8", name: Name("Administrator"))])
        let plan = try plan([], user: user) {
            $0.groupMode = .replace
            $0.allow = ["*"]
        }
        #expect(plan.steps.isEmpty)
    }

    @Test func addsAUserOfThePrimaryOrgToTheOrg() throws {
        let plan = try plan(["g1"], user: .elsewhere(id: "u"), ["g1": .known(id: "1")])
        #expect(plan.steps == [.addToOrg(userID: "u"), .join([Name("g1")])])
    }

    @Test(arguments: ["ADMINISTRATION", "BYPASSRLS", "USER_ADMINISTRATION", "ROLE_ADMINISTRATION"])
    func countsAdministrationAsPower(privilege: String) {
        #expect(ProvisioningSettings.isPower([Privilege(rawValue: privilege)]))
        #expect(!ProvisioningSettings.isPower([Privilege(rawValue: "DATADOWNLOADING")]))
    }

    /// In no mode is anybody left in a group that was given while it was harmless.
    @Test(arguments: [ProvisioningSettings.GroupMode.add, .replace])
    func takesBackAGroupThatBecamePrivileged(mode: ProvisioningSettings.GroupMode) throws {
        let held: [Situation.Membership] = [.init(id: "1", name: Name("g1")), .init(id: "2", name: Name("g2"))]
        let user = Situation.UserState.known(id: "u", groups: held)
        let states: [String: Situation.GroupState] = ["g1": .privileged(id: "1"), "g2": .known(id: "2")]
        let plan = try plan(["g1", "g2"], user: user, states) { $0.groupMode = mode }
        #expect(plan.steps == [.leave([.init(name: Name("g1"), id: "1")])])
        #expect(plan.withheld == [Name("g1")])
    }

    @Test func takesNothingFromSomebodyOfWhoseGroupsNothingIsKnown() throws {
        let user = Situation.UserState.known(id: "u", groups: [.init(id: "1", name: Name("g1"))])
        var settings = ProvisioningSettings()
        settings.allow = ["g*"]
        settings.groupMode = .replace
        for (keeps, steps) in [(true, []), (false, [Plan.Step.leave([.init(name: Name("g1"), id: "1")])])] {
            let plan = try Plan(
                grant([], keepsMemberships: keeps),
                rules: ProvisioningRules(settings),
                situation: Situation(user: user, groups: [:])
            )
            #expect(plan.steps == steps)
        }
    }
}
