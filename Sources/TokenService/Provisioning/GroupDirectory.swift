internal import JSON
internal import Synchronization
internal import Telemetry
internal import ThoughtSpot

/// What groups ThoughtSpot has: looked up once for all who ask at the same time, believed for a moment, created once.
///
/// Invariant: nobody is put into a group whose privileges, its roles' and its ancestors' were not looked at within
/// `believedSeconds`, however long it is remembered that users are in place.
final class GroupDirectory: Sendable {
    private let account: ServiceAccount
    private let rules: ProvisioningRules
    private let metrics: ServiceMetrics
    private let clock: @Sendable () -> MonotonicTime
    private let memory: Mutex<Memory<Situation.GroupState>>
    private let flight = SingleFlight<Situation.GroupState, APIError>()

    /// How many groups above a group are looked at.
    private static let maximumAncestors = 32
    /// Long enough for a burst of new users, short enough that a group's new privilege is seen by the next.
    private static let believedSeconds = 1

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
        memory = Mutex(Memory(seconds: min(settings.rememberSeconds, GroupDirectory.believedSeconds), capacity: 10_000))
    }

    /// The group's state in that org; that it is unknown is not believed for longer than this answer.
    func state(of name: Name, in org: Int?, deadline: MonotonicTime) async throws(APIError) -> Situation.GroupState {
        let key = GroupDirectory.key(name, org)
        if let known = memory.withLock({ $0.value(key, now: clock()) }) { return known }
        return try await fly(key, before: deadline) { () async throws(APIError) in
            try await self.lookUp(name, org, deadline)
        }.state
    }

    /// Does the work or shares it; a leader that ran out of its own time has not run out of this caller's.
    private func fly(
        _ key: Name,
        before deadline: MonotonicTime,
        _ work: @escaping @Sendable () async throws(APIError) -> Situation.GroupState
    ) async throws(APIError) -> (state: Situation.GroupState, wasLeader: Bool) {
        while true {
            let (outcome, wasLeader) = await flight.run(key, work)
            if case .failure(.timedOut) = outcome, !wasLeader, clock() < deadline { continue }
            return (try outcome.get(), wasLeader)
        }
    }

    /// Creates the group without any privilege; whoever was first, its id comes back.
    ///
    /// True: this call made it.
    func create(_ name: Name, in org: Int?, deadline: MonotonicTime) async throws(APIError) -> (id: String, Bool) {
        let key = Name("create " + GroupDirectory.key(name, org).text)
        let (state, wasLeader) = try await fly(key, before: deadline) { () async throws(APIError) in
            try await self.createOnce(name, org, deadline)
        }
        switch state {
        case .known(let id): return (id, wasLeader)
        case .unknown, .privileged: throw .refused(.notSignedIn)
        }
    }

    private func createOnce(
        _ name: Name,
        _ org: Int?,
        _ deadline: MonotonicTime
    ) async throws(APIError) -> Situation.GroupState {
        // Somebody may have made it while this caller was on the way here.
        if let known = memory.withLock({ $0.value(GroupDirectory.key(name, org), now: clock()) }) { return known }
        do {
            let created = try await account.send(
                .groupPost(groupName: name.text, displayName: name.text, privileges: []),
                .groupPost,
                in: org,
                deadline: deadline
            )
            metrics.provisioned.add(.group)
            if let created, created.name.utf8.elementsEqual(name.text.utf8) {
                return remember(name, org, .known(id: created.id))
            }
        } catch {
            // 409 or 500 for a taken name, or an answer that got lost: what is there now decides.
            guard error.mayHaveBeenSent, clock() < deadline else { throw error }
            let state = try await lookUp(name, org, deadline)
            guard case .known = state else { throw error }
            return state
        }
        return try await lookUp(name, org, deadline)
    }

    private func lookUp(
        _ name: Name,
        _ org: Int?,
        _ deadline: MonotonicTime
    ) async throws(APIError) -> Situation.GroupState {
        let group: Group
        do {
            group = try await account.send(.groupGet(name: name.text), .groupGet, in: org, deadline: deadline)
        } catch {
            guard error.meansUnknown else { throw error }
            return .unknown
        }
        // Another spelling of the name is another group.
        guard group.name.utf8.elementsEqual(name.text.utf8) else { return .unknown }
        let isPowerful = try await isPowerful(group, org, deadline)
        return remember(name, org, isPowerful ? .privileged(id: group.id) : .known(id: group.id))
    }

    /// A group has the privileges of its roles, and those of every group above it.
    private func isPowerful(_ group: Group, _ org: Int?, _ deadline: MonotonicTime) async throws(APIError) -> Bool {
        let name = Name(group.name)
        guard !rules.mayBePrivileged(name) else { return false }
        if ProvisioningSettings.isPower(group.privileges) { return true }
        var roles = Set(group.roles)
        let above = Set(group.assignedGroups + group.inheritedGroups).subtracting([group.id])
        guard above.count <= GroupDirectory.maximumAncestors else { return true }
        for id in above.sorted() {
            let ancestor = try await account.send(.groupGet(guid: id), .groupGet, in: org, deadline: deadline)
            if ProvisioningSettings.isPower(ancestor.privileges) { return true }
            roles.formUnion(ancestor.roles)
        }
        return try await isPowerful(roles: roles.sorted(), org, deadline)
    }

    /// Roles that the account may not see, or of which the answer does not tell, count as powerful.
    private func isPowerful(roles: [String], _ org: Int?, _ deadline: MonotonicTime) async throws(APIError) -> Bool {
        guard !roles.isEmpty else { return false }
        let answer: JSONValue
        do { answer = try await account.send(.roleSearch(roles: roles), .other, in: org, deadline: deadline) } catch {
            if case .rejected = error { return true }
            throw error
        }
        return ProvisioningSettings.hasPowerfulRole(roles, in: answer)
    }

    private func remember(_ name: Name, _ org: Int?, _ state: Situation.GroupState) -> Situation.GroupState {
        memory.withLock { $0.remember(GroupDirectory.key(name, org), state, now: clock()) }
        return state
    }

    private static func key(_ name: Name, _ org: Int?) -> Name { Name("\(org.map(String.init) ?? "-")/\(name)") }
}

extension APIError {
    /// V1 says 400, REST API 2.0 404, where it means that a name is unknown; nothing else counts as that.
    var meansUnknown: Bool {
        if case .rejected(let rejection) = self { rejection.status == 400 || rejection.status == 404 } else { false }
    }
}
