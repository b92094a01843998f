internal import TokenService
internal import Transport

/// The probe of settings that are allowed together and leave a gap all the same.
struct PolicyProbes {
    private let configuration: Configuration

    init(_ configuration: Configuration) { self.configuration = configuration }

    /// What leaves a gap, or one finding that nothing does.
    func findings() -> [Finding] {
        let found = hosts() + requiredGroups() + unseenGroups() + unverifiedAddress()
        return found.isEmpty ? [.ok(.policy, "no gap seen")] : found
    }

    /// A browser on this machine is at the loopback, too, whichever page it shows.
    private func hosts() -> [Finding] {
        let service = configuration.service
        let isTrusted = service.identity.trustedPeers.contains { text in
            guard case .network(let address, let prefix) = TrustedPeer(text) else { return false }
            return address.isLoopback || (prefix == 0)
        }
        let listens = configuration.listen.contains { text in
            guard case .ip(let address, _) = SocketAddress(text) else { return false }
            return address.isLoopback || address.bytes.allSatisfy { $0 == 0 }
        }
        guard isTrusted, listens, !service.identity.usesAssertion, service.policy.allowedHosts.isEmpty else {
            return []
        }
        return [.warn(.policy, .hostsOpen, "every program of this machine may speak for users, whatever Host it names")]
    }

    private func requiredGroups() -> [Finding] {
        let service = configuration.service
        let names = HeaderNames(service.identity)
        let isRead = service.identity.usesAssertion || !names.groups.isEmpty
        guard isRead, !service.policy.requiresGroups else { return [] }
        let blocksGroups =
            configuration.blockFile.map { path in
                do { return try !BlockFile.read(path, for: service).groups.isEmpty } catch { return false }
            } ?? false
        let refuses = service.provisioning.notAllowed == .refuse && service.provisioning.groupMode != .ignore
        guard blocksGroups || refuses else { return [] }
        let what = blocksGroups ? "policy.block_file names groups" : "provisioning.groups.not_allowed is refuse"
        return [.warn(.policy, .groupsOptional, "\(what), and a request without groups passes")]
    }

    private func unseenGroups() -> [Finding] {
        let service = configuration.service
        guard !service.seesGroups, service.provisioning.groupMode != .ignore else { return [] }
        let patterns = service.provisioning.allow.filter { $0.utf8.contains(UInt8(ascii: "*")) }
        guard !patterns.isEmpty else { return [] }
        let detail =
            "\(patterns.joined(separator: ", ")): without a service account nobody can look whether a group is privileged, "
            + "so that only groups named literally are given"
        return [.warn(.policy, .groupsUnseen, detail)]
    }

    private func unverifiedAddress() -> [Finding] {
        let identity = configuration.service.identity
        guard identity.usesAssertion, identity.jwt.verifiedClaim == "" else { return [] }
        let claim = identity.jwt.claimOfUser(identity.preset)
        guard claim == "email" || claim == identity.jwt.emailClaim else { return [] }
        return [.warn(.policy, .addressUnverified, "users are named by \(claim), and nothing says that it is verified")]
    }
}
