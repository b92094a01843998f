internal import HTTPClient
internal import TokenService
internal import Transport

/// What settings may not be together; each rule names the key to change.
struct ConfigurationRules {
    private let configuration: Configuration
    private let need: ConfigurationLoader.Need
    private let environment: ProcessEnvironment
    private var found: [SettingProblem] = []

    init(_ configuration: Configuration, need: ConfigurationLoader.Need, environment: ProcessEnvironment) {
        self.configuration = configuration
        self.environment = environment
        self.need = need
    }

    /// Everything that is wrong; empty when the service may start.
    func problems() -> [SettingProblem] {
        var rules = self
        rules.checkListeners()
        rules.checkTLS()
        rules.checkPeers()
        rules.checkThoughtSpot()
        rules.require(
            !configuration.isAuditRequired || configuration.auditFile != nil,
            "audit.required",
            "true only together with audit.file"
        )
        if need == .everything { rules.found += configuration.service.problems() }
        return rules.found
    }

    private mutating func require(_ condition: Bool, _ key: String, _ allowed: String) {
        if !condition { found.append(SettingProblem(key, allowed)) }
    }

    private mutating func checkListeners() {
        for (key, addresses) in [("listen", configuration.listen), ("admin.listen", configuration.adminListen)] {
            for (index, text) in addresses.enumerated() {
                let form = "HOST:PORT with an address for HOST such as 127.0.0.1:8080, [::1]:8080 or unix:/PATH"
                require(SocketAddress(text) != nil, "\(key)[\(index)]", form)
            }
        }
        require(!configuration.listen.isEmpty, "listen", "at least one address")
        let fixed = { (addresses: [String]) in addresses.filter { !$0.hasSuffix(":0") } }
        let (open, admin) = (fixed(configuration.listen), fixed(configuration.adminListen))
        require(Set(open).count == open.count, "listen", "each address once")
        require(Set(admin).count == admin.count, "admin.listen", "each address once")
        require(Set(open).isDisjoint(with: admin), "admin.listen", "other addresses than listen")
    }

    private mutating func checkTLS() {
        let tls = configuration.tls
        require((tls.certificate == nil) == (tls.key == nil), "tls.key", "together with tls.certificate, or neither")
        require(tls.clientCA == nil || tls.certificate != nil, "tls.client_ca", "only together with tls.certificate")
        require(
            !tls.requiresClientCertificate || tls.clientCA != nil,
            "tls.require_client_certificate",
            "true only together with tls.client_ca"
        )
        let names = configuration.service.identity.trustedPeers.enumerated().filter { $0.element.hasPrefix("mtls:") }
        for (index, _) in names {
            require(tls.clientCA != nil, "identity.trusted_peers[\(index)]", "mtls:SUBJECT only with tls.client_ca set")
        }
    }

    private mutating func checkPeers() {
        let namespace = UserNamespace.current
        for (index, text) in configuration.service.identity.trustedPeers.enumerated() {
            guard case .unixUser(let user) = TrustedPeer(text), let objection = namespace.objection(to: user) else {
                continue
            }
            found.append(SettingProblem("identity.trusted_peers[\(index)]", objection))
        }
    }

    private mutating func checkThoughtSpot() {
        if let url = configuration.thoughtSpot.url {
            let form =
                "https://HOST or https://HOST:PORT without a path; http:// only for 127.0.0.1, [::1] or localhost"
            let origin = Origin(url)
            require(origin.map { $0.isTLS || $0.isLoopback } ?? false, "thoughtspot.url", form)
        } else {
            require(need == .onlyShape, "thoughtspot.url", "ThoughtSpot's address; THOUGHTSPOT_URL sets it too")
        }
        if let proxy = configuration.thoughtSpot.proxy, proxy != "environment" {
            require(Origin(proxy)?.isTLS == false, "thoughtspot.proxy", "http://HOST:PORT or environment")
        } else if configuration.thoughtSpot.proxy != nil, let text = UpstreamConnections.proxyVariable(environment) {
            // Passed over in silence it would mean another way out than the one that was asked for.
            let form = "environment only with HTTPS_PROXY=http://HOST:PORT or http://USER:PASSWORD@HOST:PORT"
            require(ForwardProxy(variable: text) != nil, "thoughtspot.proxy", form)
        }
        guard need == .everything else { return }
        let secrets = configuration.secrets
        require(
            !secrets.keys.isEmpty,
            "thoughtspot.secret_key_file",
            "the secret key's file; THOUGHTSPOT_SECRET_KEY or the credential thoughtspot-secret-key do as well"
        )
        let hasAccount = configuration.service.serviceAccount != nil
        require(
            !hasAccount || secrets.password != nil,
            "thoughtspot.password_file",
            "the service account's password; THOUGHTSPOT_PASSWORD or the credential thoughtspot-password do as well"
        )
        require(hasAccount || secrets.password == nil, "thoughtspot.username", "the account that the password is for")
    }
}
