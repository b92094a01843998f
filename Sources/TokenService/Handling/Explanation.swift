package import HTTPServer
package import HTTPWire
internal import Telemetry
internal import ThoughtSpot

/// What would happen for somebody, step by step, with nothing changed to find out (`spotgate explain`).
package struct Explanation: Sendable {
    /// One call that a request would make and that changes something.
    package struct Step: Sendable, Equatable {
        /// The reference name, such as `user_groups_post`.
        package let call: String
        /// For people: `join sales, emea`.
        package let what: String
    }

    package let identity: Identity
    package let grant: Grant
    package let steps: [Step]
    /// The groups of the grant that would be given.
    package let groups: [String]
    /// Groups that came and would not be given.
    package let withheld: [Withheld]

    /// A group that would not be given.
    package struct Withheld: Sendable {
        package let group: String
        /// Who keeps it back, in words for people.
        package let reason: StaticString
    }
}

extension TokenService {
    /// Who a request speaks for, taking its peer for a trusted one.
    package func identity(of request: Request) async throws(Refused) -> Identity {
        try await identity.read(request)
    }

    /// The policy's verdict and the plan for that identity, found out by reading calls only.
    package func explain(_ identity: Identity, context: RequestContext) async throws(Refused) -> Explanation {
        let grant = try policy.grant(identity, blocked: environment.blockList(), now: environment.wallClock())
        var steps: [Explanation.Step] = []
        var withheld: [Name] = []
        switch settings.provisioning.mode {
        case .explicit:
            let plan = try await provisioner.plan(grant, deadline: context.deadline)
            steps = plan.steps.map { Explanation.Step(call: $0.call, what: $0.description) }
            withheld = plan.withheld
        case .justInTime where settings.provisioning.groupMode != .ignore && settings.serviceAccount != nil:
            _ = try await provisioner.knows(grant, deadline: context.deadline)
            withheld = try await provisioner.grantable(grant, deadline: context.deadline).withheld
        case .justInTime where settings.serviceAccount != nil:
            _ = try await provisioner.knows(grant, deadline: context.deadline)
        case .off where settings.serviceAccount != nil:
            guard try await provisioner.knows(grant, deadline: context.deadline) else {
                throw Refused(.userUnknown, "ThoughtSpot does not know the user and provisioning is off")
            }
        case .off, .justInTime: break
        }
        let creates = settings.provisioning.mode == .justInTime ? ", created or updated on the way" : ""
        steps.append(Explanation.Step(call: settings.token.call, what: "mint a token for \(grant.user)\(creates)"))
        return Explanation(
            identity: identity,
            grant: grant,
            steps: steps,
            groups: grant.groups.filter { !withheld.contains($0) }.map(\.text),
            withheld: grant.droppedGroups.map { .init(group: $0, reason: "not on the list of groups that are allowed") }
                + withheld.map { .init(group: $0.text, reason: "unknown to ThoughtSpot, or privileged there") }
        )
    }

    /// Issues one token for that identity on the same path as a request, and with the same record (`spotgate token`).
    package func issue(_ identity: Identity, context: RequestContext) async throws(Refused) -> String {
        let turn = Turn(action: .token, context: context, deadline: context.deadline)
        note(identity, turn)
        do {
            let grant = try policy.grant(identity, blocked: environment.blockList(), now: environment.wallClock())
            turn.grant = grant
            let minted = try await mint(grant, turn)
            turn.tokenMark = environment.marks.mark(minted.token)
            finish(turn, nil)
            return minted.token.reveal()
        } catch {
            finish(turn, error)
            throw error
        }
    }
}

extension Plan.Step {
    /// The reference name of the step's call.
    var call: String {
        switch self {
        case .leave: "user_groups_delete"
        case .createGroup: "group_post"
        case .addToOrg: "user_addtoorg"
        case .createUser: "user_post"
        case .join: "user_groups_post"
        case .update: "v2.users_update"
        }
    }
}

extension TokenSettings {
    /// The reference name of the call that mints.
    var call: String {
        switch (api, mode) {
        case (.v1, _): "session_auth_token"
        case (.v2, .full): "v2.auth_token_full"
        case (.v2, .object): "v2.auth_token_object"
        case (.v2, .custom): "v2.auth_token_custom"
        }
    }
}
