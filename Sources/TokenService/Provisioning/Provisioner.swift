internal import Synchronization
internal import Telemetry
internal import ThoughtSpot

/// Sees to it that the user of a grant exists and is in their groups: looks, plans, carries out, remembers.
///
/// Each round begins with a look, so that a lost answer, another replica or an earlier crash are the same thing: a
/// plan that is shorter than it would have been.
final class Provisioner: Sendable {
    /// What was done for one request.
    struct Report: Sendable {
        var done: [Plan.Step] = []
        var withheld: [Name] = []
        /// Whether nothing was looked at because it was remembered.
        var wasRemembered = false
        /// What could not be done and is no reason to withhold a token.
        var shortfall: StaticString?
    }

    /// What is believed of a user: these groups are in place, and this is what people read about them.
    private struct Belief: Sendable {
        let groups: [Name]
        let profile: Plan.Profile
        let withheld: [Name]
        let keepsMemberships: Bool
        /// From then on the groups have to be looked at again.
        var groupsUntil: MonotonicTime

        func covers(_ grant: Grant, _ rules: ProvisioningRules) -> Bool {
            groups == grant.groups && keepsMemberships == grant.keepsMemberships
                && (!rules.updatesUsers || profile == Plan.Profile(grant))
        }
    }

    /// How long it is believed of somebody's groups that they have no privilege: after that they are looked at again,
    /// once for all who are in them.
    static let groupSeconds = 30.0

    private let rules: ProvisioningRules
    private let account: ServiceAccount
    private let groups: GroupDirectory
    private let metrics: ServiceMetrics
    private let clock: @Sendable () -> MonotonicTime
    private let memory: Mutex<Memory<Belief>>
    /// Users that were looked at and are none of the system's own, where nothing else is put in place.
    private let sightings: Mutex<Memory<Bool>>
    /// The numbers of orgs by name.
    private let orgs: Mutex<Memory<Int>>
    private let flight = SingleFlight<Flown, Crashed>()

    /// What a flight brought: for which groups, and what was done.
    private struct Flown: Sendable {
        let groups: [Name]
        let keepsMemberships: Bool
        let report: Report
    }

    /// A flight that brought nothing, and what it was for: another request for the same user may fare better.
    private struct Crashed: Error {
        let groups: [Name]
        let keepsMemberships: Bool
        let profile: Plan.Profile
        let refused: Refused

        func concerns(_ grant: Grant) -> Bool {
            groups == grant.groups && keepsMemberships == grant.keepsMemberships && profile == Plan.Profile(grant)
        }
    }

    init(
        _ settings: ProvisioningSettings,
        account: ServiceAccount,
        metrics: ServiceMetrics,
        clock: @escaping @Sendable () -> MonotonicTime
    ) {
        self.account = account
        self.metrics = metrics
        self.clock = clock
        rules = ProvisioningRules(settings)
        groups = GroupDirectory(settings, account: account, metrics: metrics, clock: clock)
        memory = Mutex(Memory(seconds: settings.rememberSeconds, capacity: settings.rememberUsers))
        sightings = Mutex(Memory(seconds: settings.rememberSeconds, capacity: settings.rememberUsers))
        orgs = Mutex(Memory(seconds: settings.rememberSeconds, capacity: 1000))
    }

    /// The report of a user who is remembered to be in place with just these groups; nil if somebody has to look.
    func recall(_ grant: Grant) -> Report? { recall(grant, Provisioner.key(grant)) }

    private func recall(_ grant: Grant, _ key: Name) -> Report? {
        let now = clock()
        guard let belief = memory.withLock({ $0.value(key, now: now) }), belief.covers(grant, rules),
            grant.groups.isEmpty || now < belief.groupsUntil
        else { return nil }
        return Report(withheld: belief.withheld, wasRemembered: true)
    }

    /// Puts the grant's user and groups in place; one request per user does the work, the others share its outcome.
    func ensure(_ grant: Grant, deadline: MonotonicTime) async throws(Refused) -> Report {
        let key = Provisioner.key(grant)
        while true {
            if let report = recall(grant, key) { return report }
            let (outcome, wasLeader) = await flight.run(key) { () async throws(Crashed) in
                do throws(Refused) {
                    let located = try await self.located(grant, deadline)
                    let report =
                        if let report = try await self.confirm(located, key, deadline) { report } else {
                            try await self.reconcile(located, deadline)
                        }
                    return Flown(groups: grant.groups, keepsMemberships: grant.keepsMemberships, report: report)
                } catch {
                    throw Crashed(
                        groups: grant.groups,
                        keepsMemberships: grant.keepsMemberships,
                        profile: Plan.Profile(grant),
                        refused: error
                    )
                }
            }
            switch outcome {
            case .success(let flown)
            where flown.groups == grant.groups && flown.keepsMemberships == grant.keepsMemberships:
                return wasLeader ? flown.report : Report(withheld: flown.report.withheld)
            // Another request wanted other groups for the same user: now it is this one's turn.
            case .success: break
            // The leader ran out of its own time, not of this request's, or what it wanted was refused, not this.
            case .failure(let crashed)
            where !wasLeader && (crashed.refused.code == Refusal.thoughtspotTimeout || !crashed.concerns(grant)):
                break
            case .failure(let crashed): throw crashed.refused
            }
            guard clock() < deadline else { throw Refused(.thoughtspotTimeout, "others for the same user came first") }
        }
    }

    /// The report of somebody whose groups were looked at again and are what they were; nil if all has to be looked at.
    private func confirm(_ grant: Grant, _ key: Name, _ deadline: MonotonicTime) async throws(Refused) -> Report? {
        guard var belief = memory.withLock({ $0.value(key, now: clock()) }), belief.covers(grant, rules) else {
            return nil
        }
        for name in belief.groups where !belief.withheld.contains(name) {
            do {
                guard case .known = try await groups.state(of: name, in: grant.orgNumber, deadline: deadline) else {
                    return nil
                }
            } catch {
                throw Refused(error)
            }
        }
        belief.groupsUntil = clock().advanced(bySeconds: Provisioner.groupSeconds)
        memory.withLock { [belief] in $0.amend(key, belief) }
        return Report(withheld: belief.withheld, wasRemembered: true)
    }

    /// The grant with its org's number: calls take no names, and without a number they would act in the account's own
    /// org, where other groups have the same names.
    private func located(_ grant: Grant, _ deadline: MonotonicTime) async throws(Refused) -> Grant {
        guard case .name(let name) = grant.org else { return grant }
        if let number = orgs.withLock({ $0.value(Name(name), now: clock()) }) { return grant.located(in: number) }
        let org: Org
        do { org = try await account.send(.orgGet(.name(name)), .other, in: nil, deadline: deadline) } catch {
            guard error.meansUnknown else { throw Refused(error) }
            throw Refused(.identityDenied, "ThoughtSpot does not know the org")
        }
        guard org.name.utf8.elementsEqual(name.utf8) else {
            throw Refused(.answerMismatch, "ThoughtSpot answered with another org")
        }
        orgs.withLock { $0.remember(Name(name), org.id, now: clock()) }
        return grant.located(in: org.id)
    }

    /// Whether ThoughtSpot has the user in the grant's org; refuses one of the system's own.
    func knows(_ grant: Grant, deadline: MonotonicTime) async throws(Refused) -> Bool {
        let located = try await located(grant, deadline)
        let isKnown = try await user(grant.user, in: located.orgNumber, deadline) != nil
        sightings.withLock { sightings in
            let key = Provisioner.key(grant)
            if isKnown { sightings.remember(key, true, now: clock()) } else { sightings.forget(key) }
        }
        return isKnown
    }

    /// Whether it is remembered that ThoughtSpot has the user, and that it is none of the system's own.
    func wasSeen(_ grant: Grant) -> Bool {
        sightings.withLock { $0.value(Provisioner.key(grant), now: clock()) } ?? false
    }

    /// The groups of the grant that ThoughtSpot may be told to put somebody into, for its own provisioning.
    func grantable(_ grant: Grant, deadline: MonotonicTime) async throws(Refused) -> (groups: [Name], withheld: [Name])
    {
        let grant = try await located(grant, deadline)
        var granted: [Name] = []
        var withheld: [Name] = []
        for name in grant.groups {
            do {
                switch try await groups.state(of: name, in: grant.orgNumber, deadline: deadline) {
                case .known: granted.append(name)
                case .unknown where rules.createsGroups: granted.append(name)
                case .unknown, .privileged: withheld.append(name)
                }
            } catch {
                throw Refused(error)
            }
        }
        guard withheld.isEmpty || !rules.refusesGroups else {
            throw Refused(.identityDenied, "a group is unknown or privileged")
        }
        return (granted, withheld)
    }

    /// The plan that `ensure` would carry out; only looks.
    func plan(_ grant: Grant, deadline: MonotonicTime) async throws(Refused) -> Plan {
        let grant = try await located(grant, deadline)
        return try Plan(grant, rules: rules, situation: try await look(grant, deadline))
    }

    /// Believes nothing of the user any more.
    func forget(_ grant: Grant) { memory.withLock { $0.forget(Provisioner.key(grant)) } }

    private func reconcile(_ grant: Grant, _ deadline: MonotonicTime) async throws(Refused) -> Report {
        var report = Report()
        var displayName = grant.displayNameToUse
        var failure: PlanExecution.Failure?
        while true {
            var plan = try await plan(grant, deadline: deadline)
            if let failure, plan.steps.contains(failure.step) {
                // Display names are unique to ThoughtSpot, but not to people.
                let isTaken = failure.error.status == 409 && failure.step.namesTheUser
                if isTaken, displayName == grant.displayNameToUse {
                    displayName = grant.distinctDisplayName
                } else if failure.step.isUpdate {
                    // What people read about somebody gives no right and takes none: no reason to keep them out. It is
                    // tried again when the user is looked at again.
                    plan.dropUpdate()
                    report.shortfall = "display name or mail address could not be brought up to date"
                } else {
                    throw Refused(failure.error)
                }
            }
            report.withheld = plan.withheld
            var execution = PlanExecution(
                plan,
                grant: grant,
                displayName: displayName,
                deadline: deadline,
                now: clock()
            )
            do {
                try await execution.run(account: account, groups: groups, metrics: metrics)
                report.done += execution.done
                let belief = Belief(
                    groups: grant.groups,
                    profile: Plan.Profile(grant),
                    withheld: plan.withheld,
                    keepsMemberships: grant.keepsMemberships,
                    groupsUntil: clock().advanced(bySeconds: Provisioner.groupSeconds)
                )
                memory.withLock { $0.remember(Provisioner.key(grant), belief, now: clock()) }
                return report
            } catch {
                report.done += execution.done
                // It may have happened all the same, or somebody else was faster: look again, once for each step.
                guard error.error.mayHaveBeenSent || error.step.isUpdate, clock() < deadline else {
                    throw Refused(error.error)
                }
                failure = error
            }
        }
    }

    private func look(_ grant: Grant, _ deadline: MonotonicTime) async throws(Refused) -> Situation {
        var states: [Name: Situation.GroupState] = [:]
        for name in grant.groups {
            do { states[name] = try await groups.state(of: name, in: grant.orgNumber, deadline: deadline) } catch {
                throw Refused(error)
            }
        }
        return Situation(user: try await lookUpUser(grant, deadline), groups: states)
    }

    private func lookUpUser(_ grant: Grant, _ deadline: MonotonicTime) async throws(Refused) -> Situation.UserState {
        guard let user = try await user(grant.user, in: grant.orgNumber, deadline) else {
            guard let org = grant.orgNumber, org != 0, let elsewhere = try await user(grant.user, in: 0, deadline)
            else {
                return .unknown
            }
            return .elsewhere(id: elsewhere.id)
        }
        let profile = Plan.Profile(displayName: user.displayName, email: user.email)
        guard rules.groupMode == .replace else {
            let groups = user.assignedGroups.map { Situation.Membership(id: $0, name: nil) }
            return .known(id: user.id, groups: groups, profile: profile)
        }
        do {
            let endpoint = Endpoint<[Group]>.userGroupsGet(userGUID: user.id)
            let held = try await account.send(endpoint, .userGroupsGet, in: grant.orgNumber, deadline: deadline)
            let groups = held.map { Situation.Membership(id: $0.id, name: Name($0.name)) }
            return .known(id: user.id, groups: groups, profile: profile)
        } catch {
            throw Refused(error)
        }
    }

    /// The user of exactly that name; one of the system's own is nobody to give tokens for.
    private func user(_ name: Name, in org: Int?, _ deadline: MonotonicTime) async throws(Refused) -> User? {
        let user: User
        do {
            user = try await account.send(.userGet(name: name.text), .userGet, in: org, deadline: deadline)
        } catch {
            guard error.meansUnknown else { throw Refused(error) }
            return nil
        }
        guard user.name.utf8.elementsEqual(name.text.utf8) else {
            if ReservedNames.isSameIgnoringCase(user.name, name.text) {
                throw Refused(.answerMismatch, Grant.differsInCase)
            }
            throw Refused(.answerMismatch, "ThoughtSpot answered with another user")
        }
        guard !user.isSuperUser, !user.isSystemPrincipal else {
            throw Refused(.identityDenied, "the user is one of the system's own")
        }
        return user
    }

    private static func key(_ grant: Grant) -> Name { Name("\(grant.org?.description ?? "-")/\(grant.user)") }
}

extension Plan.Profile {
    /// What came with the request.
    fileprivate init(_ grant: Grant) { self.init(displayName: grant.displayName, email: grant.email) }
}

extension Plan.Step {
    /// Whether it only changes what people read about the user.
    fileprivate var isUpdate: Bool {
        if case .update = self { true } else { false }
    }

    /// Whether it gives the user a display name, which ThoughtSpot wants to be nobody else's.
    fileprivate var namesTheUser: Bool {
        switch self {
        case .createUser: true
        case .update(let profile): profile.displayName != nil
        case .leave, .createGroup, .addToOrg, .join: false
        }
    }
}
