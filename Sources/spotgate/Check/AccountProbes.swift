internal import HTTPWire
internal import Telemetry
internal import ThoughtSpot
internal import TokenService

/// The probes that sign in: account, privileges, secret key, org and static groups.
struct AccountProbes {
    private let configuration: Configuration
    private let session: AdminSession
    private let client: ThoughtSpot.Client

    init(_ configuration: Configuration, server: ServerURL, send: @escaping Send) {
        self.configuration = configuration
        client = ThoughtSpot.Client(server: server, send: send)
        let username = configuration.service.serviceAccount
        let password = configuration.secrets.password
        session = AdminSession(client: ThoughtSpot.Client(server: server, send: send)) {
            guard let username, let password else { return nil }
            return .password(username: username, Confidential(password))
        }
    }

    private var deadline: MonotonicTime { .now().advanced(bySeconds: 10) }

    /// All findings, in order.
    func findings() async -> [Finding] {
        guard let name = configuration.service.serviceAccount else {
            let why = "no service account is configured; spotgate token --user NAME tries the rest"
            return [Probe.account, .privileges, .secretKey, .trustedAuthentication, .org, .groups].map {
                .skipped($0, why)
            }
        }
        var findings = await account(name)
        findings += await mint(for: name)
        guard findings.contains(where: { $0.probe == .privileges && $0.state == .ok }) else {
            let why = "the account cannot look"
            return findings + [.skipped(.org, why), .skipped(.groups, why)]
        }
        findings += await userCase(of: name)
        return findings + [await org()] + (await groups())
    }

    private func account(_ name: String) async -> [Finding] {
        do throws(APIError) { try await session.signIn(deadline: deadline) } catch {
            let fault: Fault = error.isAboutCredentials ? .accountRefused : .answerStrange
            return [.fail(.account, fault, "\(name): \(error)"), .skipped(.privileges, "not signed in")]
        }
        return [.ok(.account, "\(name) can sign in"), await privileges(of: name)]
    }

    /// Who may not even look up itself lacks it too.
    private func privileges(of name: String) async -> Finding {
        do throws(APIError) {
            let user = try await session.send(.userGet(name: name), deadline: deadline)
            guard user.isSuperUser || user.privileges.contains(.canAdministerThoughtSpot) else {
                return .fail(.privileges, .privilegesMissing, "\(name) lacks ADMINISTRATION")
            }
            return .ok(.privileges, "\(name) has ADMINISTRATION")
        } catch {
            let fault: Fault = error.isAboutCredentials ? .privilegesMissing : .answerStrange
            return .fail(.privileges, fault, "\(name) may not look up users: \(error)")
        }
    }

    /// Whether names in capitals would be asked for that ThoughtSpot keeps in lower case: answers for those are withheld.
    private func userCase(of name: String) async -> [Finding] {
        let capitals = name.uppercased()
        guard configuration.service.identity.userCase == .keep, capitals != name else { return [] }
        do throws(APIError) {
            let user = try await session.send(.userGet(name: capitals), deadline: deadline)
            guard !user.name.utf8.elementsEqual(capitals.utf8) else { return [] }
            return [.warn(.account, .userCaseKept, "asked for \(capitals), ThoughtSpot answers with \(user.name)")]
        } catch {
            return []
        }
    }

    /// A token for the service account itself tells whether the key counts; it goes nowhere.
    private func mint(for name: String) async -> [Finding] {
        guard let key = configuration.secrets.keys.first.map({ Confidential($0) }) else {
            return [.skipped(.secretKey, "no key"), .skipped(.trustedAuthentication, "no key")]
        }
        do throws(APIError) {
            switch configuration.service.token.api {
            case .v1: try await client.send(.sessionAuthToken(secretKey: key, username: name), deadline: deadline)
            case .v2:
                try await client.send(.v2AuthTokenFull(username: name, proof: .secretKey(key)), deadline: deadline)
            }
            return [.ok(.secretKey, "accepted"), .ok(.trustedAuthentication, "switched on")]
        } catch {
            let unknown = Finding.skipped(.trustedAuthentication, "cannot be told while the key is refused")
            if case .unauthorized = error { return [.fail(.secretKey, .secretRefused, "\(error)"), unknown] }
            if error.saysTrustedAuthenticationIsOff {
                let off = Finding.fail(.trustedAuthentication, .trustedAuthenticationOff, "\(error)")
                return [.skipped(.secretKey, "cannot be told while trusted authentication is off"), off]
            }
            return [.fail(.secretKey, .mintRefused, "\(error)"), unknown]
        }
    }

    private func org() async -> Finding {
        guard let text = configuration.service.token.org.constant, let identifier = OrgIdentifier(text) else {
            return .skipped(.org, "none is configured")
        }
        let reference: OrgReference =
            switch identifier {
            case .number(let number): .id(number)
            case .name(let name): .name(name)
            }
        do throws(APIError) {
            try await session.send(.orgGet(reference), deadline: deadline)
            return .ok(.org, "\(text) exists")
        } catch {
            return .fail(.org, .orgUnknown, "\(text): \(error)")
        }
    }

    private func groups() async -> [Finding] {
        let provisioning = configuration.service.provisioning
        guard !provisioning.statics.isEmpty else { return [.skipped(.groups, "no static groups are configured")] }
        var findings: [Finding] = []
        for name in provisioning.statics {
            do throws(APIError) {
                let group = try await session.send(.groupGet(name: name), deadline: deadline)
                guard !provisioning.allowPrivileged.contains(name) else { continue }
                if ProvisioningSettings.isPower(group.privileges) {
                    findings.append(.fail(.groups, .groupPrivileged, "\(name) may administrate or bypass row security"))
                } else if try await hasPowerfulRole(group) {
                    findings.append(.fail(.groups, .groupPrivileged, "\(name) has a role that may administrate"))
                }
            } catch {
                if !provisioning.create { findings.append(.fail(.groups, .groupUnknown, "\(name): \(error)")) }
            }
        }
        guard findings.isEmpty else { return findings }
        return [.ok(.groups, "\(counted(provisioning.statics.count, "static group")) usable")]
    }
}

extension AccountProbes {
    /// Whether one of the group's roles (RBAC) administrates, or the account may not see what it does.
    private func hasPowerfulRole(_ group: Group) async throws(APIError) -> Bool {
        guard !group.roles.isEmpty else { return false }
        do throws(APIError) {
            let answer = try await session.send(.roleSearch(roles: group.roles), deadline: deadline)
            return ProvisioningSettings.hasPowerfulRole(group.roles, in: answer)
        } catch {
            if case .rejected = error { return true }
            throw error
        }
    }
}

extension APIError {
    /// Whether name or password are refused, rather than the network failing.
    fileprivate var isAboutCredentials: Bool {
        switch self {
        case .unauthorized, .refused: true
        case .rejected(let rejection): rejection.status < 500
        case .unreachable, .timedOut, .malformed: false
        }
    }

    /// V1 says it with 500, V2 with 403 (v2-auth: 10023); the text is the server's.
    fileprivate var saysTrustedAuthenticationIsOff: Bool {
        guard case .rejected(let rejection) = self else { return false }
        return rejection.code == 10_023 || rejection.debug.text.lowercased().contains("not enabled")
    }
}
