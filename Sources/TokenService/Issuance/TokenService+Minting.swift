internal import Telemetry
internal import ThoughtSpot

extension TokenService {
    /// Puts the user in place as the mode has it, and mints; a user who went away meanwhile is put in place once more.
    func mint(_ grant: Grant, _ turn: Turn) async throws(Refused) -> MintedToken {
        // Asked first: the steps of somebody who is not remembered need a frame that others need not pay for.
        let creation = if let ready = recall(grant, turn) { ready } else { try await prepare(grant, turn) }
        switch await exchange(grant, creation, turn) {
        case .success(let minted): return minted
        case .failure(let error):
            guard try await mayBeGone(grant, error, turn) else { throw refused(error) }
        }
        provisioner.forget(grant)
        let again = try await prepare(grant, turn)
        do { return try await exchange(grant, again, turn).get() } catch { throw refused(error) }
    }

    // Inlined, like each step on the way to a token that has one caller: an async frame of its own costs an allocation.
    @inline(__always)
    private func exchange(
        _ grant: Grant,
        _ creation: TokenIssuer.Creation,
        _ turn: Turn
    ) async -> Result<MintedToken, MintError> {
        do throws(MintError) {
            let minted = try await issuer.mint(grant, creation, deadline: turn.deadline)
            environment.metrics.tokensIssued.add(settings.token.label)
            return .success(minted)
        } catch {
            return .failure(error)
        }
    }

    /// What ThoughtSpot is to do for somebody for whom nothing needs to be looked up; nil if something has to be.
    private func recall(_ grant: Grant, _ turn: Turn) -> TokenIssuer.Creation? {
        switch settings.provisioning.mode {
        case .off: return settings.serviceAccount == nil || provisioner.wasSeen(grant) ? .never : nil
        case .explicit:
            guard let report = provisioner.recall(grant) else { return nil }
            turn.report = report
            return .never
        case .justInTime: return nil
        }
    }

    private func prepare(_ grant: Grant, _ turn: Turn) async throws(Refused) -> TokenIssuer.Creation {
        let deadline = turn.deadline
        switch settings.provisioning.mode {
        case .off:
            guard try await look(grant, turn) != false else {
                throw Refused(.userUnknown, "ThoughtSpot does not know the user and provisioning is off")
            }
            return .never
        case .explicit:
            turn.report = try await provisioner.ensure(grant, deadline: deadline)
            return .never
        case .justInTime:
            if !provisioner.wasSeen(grant) { _ = try await look(grant, turn) }
            // Where ThoughtSpot replaces all groups, none are named of whom nothing is known.
            let isReplacing = settings.provisioning.groupMode == .replace
            guard settings.provisioning.groupMode != .ignore, !(isReplacing && grant.keepsMemberships) else {
                return .automatic(groups: nil)
            }
            guard settings.serviceAccount != nil else { return .automatic(groups: grant.groups) }
            let (groups, withheld) = try await provisioner.grantable(grant, deadline: deadline)
            turn.report.withheld = withheld
            return .automatic(groups: groups)
        }
    }

    /// Whether ThoughtSpot has the user, who may not be one of the system's own; nil without an account to look with.
    private func look(_ grant: Grant, _ turn: Turn) async throws(Refused) -> Bool? {
        guard settings.serviceAccount != nil else { return nil }
        return try await provisioner.knows(grant, deadline: turn.deadline)
    }

    /// Whether a refused mint was for a user that ThoughtSpot has no longer, found out by a look and not by its words.
    private func mayBeGone(_ grant: Grant, _ error: MintError, _ turn: Turn) async throws(Refused) -> Bool {
        guard case .call(.rejected(let rejection)) = error, [400, 403, 404, 500].contains(rejection.status) else {
            return false
        }
        let isUnknown: Bool
        if settings.serviceAccount != nil, settings.provisioning.mode != .justInTime {
            let knows = try? await provisioner.knows(grant, deadline: turn.deadline)
            isUnknown = knows == false
        } else {
            isUnknown = rejection.debug.text.lowercased().contains("user not found")
        }
        guard isUnknown, settings.provisioning.mode == .off else {
            return isUnknown && settings.provisioning.mode == .explicit && turn.report.wasRemembered
        }
        throw Refused(.userUnknown, "ThoughtSpot does not know the user and provisioning is off")
    }

    private func refused(_ error: MintError) -> Refused {
        switch error {
        case .call(let error): Refused(error, with: .secretKey)
        case .unreadable(let reason): Refused(.thoughtspotMalformed, reason)
        case .mismatch(let reason): Refused(.answerMismatch, reason)
        }
    }
}

extension TokenSettings {
    /// The metric's label for this kind of token.
    var label: TokenModeLabel {
        switch (api, mode) {
        case (.v1, _): .v1
        case (.v2, .full): .full
        case (.v2, .object): .object
        case (.v2, .custom): .custom
        }
    }
}
