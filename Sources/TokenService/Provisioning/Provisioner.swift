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

        func covers(_ grant: Grant, _ rules: ProvisioningRules) -> Bool {
            groups == grant.groups && (!rules.updatesUsers || profile == Plan.Profile(grant))
        }
    }

    private let rules: ProvisioningRules
    private let account: ServiceAccount
    private let groups: GroupDirectory
    private let metrics: ServiceMetrics
    private let clock: @Sendable () -> MonotonicTime
    private let memory: Mutex<Memory<Belief>>
    private let flight = SingleFlight<Flown, Crashed>()

    /// What a flight brought: for which groups, and what was done.
    private struct Flown: Sendable {
        let groups: [Name]
        let report: Report
    }

    /// A flight that brought nothing, and what it was for: another request for the same user may fare better.
    private struct Crashed: Error {
        let groups: [Name]
        let profile: Plan.Profile
        let refused: Refused

        func concerns(_ grant: Grant) -> Bool { groups == grant.groups && profile == Plan.Profile(grant) }
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
    }

    /// The report of a user who is remembered to be in place with just these groups; nil if somebody has to look.
    func recall(_ grant: Grant) -> Report? { recall(grant, Provisioner.key(grant)) }

    private func recall(_ grant: Grant, _ key: Name) -> Report? {
        guard let belief = memory.withLock({ $0.value(key, now: clock()) }), belief.covers(grant, rules) else {
            return nil
        }
        return Report(withheld: belief.withheld, wasRemembered: true)
    }

    /// Puts the grant's user and groups in place; one request per user does the work, the others share its outcome.
    func ensure(_ grant: Grant, deadline: MonotonicTime) async throws(Refused) -> Report {
        let key = Provisioner.key(grant)
        while true {
            if let report = recall(grant, key) { return report }
            let (outcome, wasLeader) = await flight.run(key) { () async throws(Crashed) in
                do throws(Refused) {
                    return Flown(groups: grant.groups, report: try await self.reconcile(grant, deadline))
                } catch {
                    throw Crashed(groups: grant.groups, profile: Plan.Profile(grant), refused: error)
                }
            }
            switch outcome {
            case .success(let flown) where flown.groups == grant.groups:
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

    /// Whether ThoughtSpot has the user in the grant's org.
    func knows(_ grant: Grant, deadline: MonotonicTime) async throws(Refused) -> Bool {
        try await user(grant.user, in: grant.orgNumber, deadline) != nil
    }

    /// The groups of the grant that ThoughtSpot may be told to put somebody into, for its own provisioning.
    func grantable(_ grant: Grant, deadline: MonotonicTime) async throws(Refused) -> (groups: [Name], withheld: [Name])
    {
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
        try Plan(grant, rules: rules, situation: try await look(grant, deadline))
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
                let belief = Belief(groups: grant.groups, profile: Plan.Profile(grant), withheld: plan.withheld)
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
