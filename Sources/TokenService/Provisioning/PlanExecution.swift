internal import JSON
internal import Telemetry
internal import ThoughtSpot

/// Carries out one plan, step by step; stops at the first that fails and says which it was.
struct PlanExecution {
    /// The step that failed, and why.
    struct Failure: Error {
        let step: Plan.Step
        let error: APIError
    }

    private let plan: Plan
    private let grant: Grant
    private let displayName: String
    private let deadline: MonotonicTime
    /// Half of the time is left for the token: an update is not worth missing it.
    private let updateDeadline: MonotonicTime
    private var userID: String?
    private var groupIDs: [Name: String]
    /// What was changed, in order.
    private(set) var done: [Plan.Step] = []

    init(_ plan: Plan, grant: Grant, displayName: String, deadline: MonotonicTime, now: MonotonicTime) {
        self.plan = plan
        self.grant = grant
        self.displayName = displayName
        self.deadline = deadline
        updateDeadline = deadline > now ? now.advanced(byNanoseconds: deadline.nanoseconds(since: now) / 2) : deadline
        userID = plan.userID
        groupIDs = plan.groupIDs
    }

    /// Makes the calls.
    mutating func run(
        account: ServiceAccount,
        groups: GroupDirectory,
        metrics: ServiceMetrics
    ) async throws(Failure) {
        for step in plan.steps {
            let wasDone: Bool
            do { wasDone = try await perform(step, account, groups, metrics) } catch {
                throw Failure(step: step, error: error)
            }
            if wasDone { done.append(step) }
        }
    }

    /// Whether this call has changed something.
    private mutating func perform(
        _ step: Plan.Step,
        _ account: ServiceAccount,
        _ groups: GroupDirectory,
        _ metrics: ServiceMetrics
    ) async throws(APIError) -> Bool {
        switch step {
        case .leave(let surplus):
            try await account.send(
                .userGroupsDelete(userGUID: userID ?? "", groupGUIDs: surplus.map(\.id)),
                .userGroupsDelete,
                in: grant.orgNumber,
                deadline: deadline
            )
            metrics.provisioned.add(.membershipRemoved, by: surplus.count)
        case .createGroup(let name):
            let (id, wasCreated) = try await groups.create(name, in: grant.orgNumber, deadline: deadline)
            groupIDs[name] = id
            return wasCreated
        case .addToOrg(let userID):
            try await account.send(
                .userAddtoorg(userGUIDs: NonEmpty(userID), orgID: grant.orgNumber ?? 0),
                .other,
                in: 0,
                deadline: deadline
            )
        case .createUser:
            try await createUser(account)
            metrics.provisioned.add(.user)
        case .join(let names):
            try await account.send(
                .userGroupsPost(userGUID: userID ?? "", groupGUIDs: names.compactMap { groupIDs[$0] }),
                .userGroupsPost,
                in: grant.orgNumber,
                deadline: deadline
            )
            metrics.provisioned.add(.membership, by: names.count)
        case .update(let profile):
            try await update(profile, account)
            metrics.provisioned.add(.userUpdated)
        }
        return true
    }

    /// The V2 call changes what it is given; V1's would take the whole user, memberships and all.
    private func update(_ profile: Plan.Profile, _ account: ServiceAccount) async throws(APIError) {
        var change = JSONObject()
        if profile.displayName != nil { change["display_name"] = .string(displayName) }
        if let email = profile.email { change["email"] = .string(email) }
        try await account.send(
            .v2UsersUpdate(userIdentifier: userID ?? "", .object(change)),
            .other,
            in: grant.orgNumber,
            deadline: updateDeadline
        )
    }

    /// Creates the user without groups; the id comes with the answer, or is looked up if the answer was empty.
    private mutating func createUser(_ account: ServiceAccount) async throws(APIError) {
        let created = try await account.send(
            .userPost(
                username: grant.user.text,
                password: Password.random(),
                displayName: displayName,
                email: grant.email
            ),
            .userPost,
            in: grant.orgNumber,
            deadline: deadline
        )
        if let created, created.name.utf8.elementsEqual(grant.user.text.utf8) {
            userID = created.id
        } else {
            let found = try await account.send(
                .userGet(name: grant.user.text),
                .userGet,
                in: grant.orgNumber,
                deadline: deadline
            )
            userID = found.id
        }
    }
}
