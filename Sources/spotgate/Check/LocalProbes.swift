internal import Glibc
internal import Telemetry
internal import TokenService
internal import Transport

/// The probes that need no network: files, trust, listeners, limits and the listener's certificate.
struct LocalProbes {
    private let loaded: LoadedConfiguration
    private let configuration: Configuration

    init(_ loaded: LoadedConfiguration) {
        self.loaded = loaded
        configuration = loaded.configuration
    }

    /// All findings, in order.
    func findings() -> [Finding] {
        FileProbes(loaded).findings() + trust() + PolicyProbes(configuration).findings() + [frontEnd()] + listeners()
            + [limits()] + certificate()
    }

    private func trust() -> [Finding] {
        let identity = configuration.service.identity
        let preset = identity.preset.rawValue
        // An assertion proves itself, whoever brings it.
        if identity.usesAssertion { return [.ok(.trust, "\(preset): signed assertions")] }
        let networks = identity.trustedPeers.compactMap { text -> (text: String, prefix: Int, isIPv4: Bool)? in
            guard case .network(let address, let prefix) = TrustedPeer(text) else { return nil }
            return (text, prefix, address.bytes.count == 4)
        }
        // Half of the internet is no proxy's network, whatever stands in front.
        let boundless = networks.filter { $0.prefix < ($0.isIPv4 ? 8 : 7) }.map(\.text)
        guard boundless.isEmpty else {
            return [.fail(.trust, .trustBoundless, "\(boundless.joined(separator: ", ")) may speak for every user")]
        }
        let wide = networks.filter { $0.prefix < ($0.isIPv4 ? 16 : 48) }.map(\.text)
        guard wide.isEmpty else {
            return [.warn(.trust, .trustWide, "\(wide.joined(separator: ", ")) may speak for every user")]
        }
        return [.ok(.trust, "\(preset): headers of \(counted(identity.trustedPeers.count, "trusted peer"))")]
    }

    /// ThoughtSpot's own lists are out of sight here: whoever reads this is told, because a page that they leave out sees
    /// "Received invalid token", which points at this service.
    private func frontEnd() -> Finding {
        let service = configuration.service
        let api = "token.api \(service.token.api.rawValue)"
        let origins = service.cors.allowedOrigins
        guard !origins.isEmpty else { return .ok(.frontEnd, "\(api), pages of this service's own origin") }
        let place = "ThoughtSpot's CORS and CSP lists (Develop > Security settings)"
        let pages = "\(api), pages of \(origins.joined(separator: ", ")), which \(place) must name, too"
        guard !service.hasCookieOnlyPages else {
            return .warn(.frontEnd, .tokenCookieOnly, "\(pages); a V1 token is no bearer, cookieless embeds refuse it")
        }
        return .ok(.frontEnd, pages)
    }

    /// A port that is taken is no fault here: it is the running service's own, as a rule.
    private func listeners() -> [Finding] {
        let addresses = configuration.listen + configuration.adminListen
        let failures = addresses.compactMap { SocketAddress($0).flatMap { ListeningSocket.trial($0) } }
        guard failures.isEmpty else {
            return failures.map { failure in
                if failure.isInUse {
                    return .skipped(.listeners, "\(failure); nothing is wrong if this service runs already")
                }
                return .fail(.listeners, .listenerUnusable, "\(failure)")
            }
        }
        return [.ok(.listeners, addresses.joined(separator: ", "))]
    }

    private func limits() -> Finding {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        let needed = configuration.descriptors
        // The service raises its own limit as far as it may.
        let count = Int(clamping: limit.rlim_max)
        guard count >= needed else {
            return .warn(.limits, .descriptorsFew, "\(count) file descriptors here, \(needed) may be needed")
        }
        return .ok(.limits, "\(count) file descriptors here")
    }

    private func certificate() -> [Finding] {
        guard configuration.tls.certificate != nil else {
            let open = configuration.listen.filter { text in
                guard case .ip(let address, _) = SocketAddress(text) else { return false }
                return !address.isLoopback
            }
            guard open.isEmpty else {
                return [.warn(.certificate, .plainHTTP, "plain HTTP on \(open.joined(separator: ", "))")]
            }
            return [.skipped(.certificate, "plain HTTP, on this machine only")]
        }
        let metrics = ServiceMetrics(build: .init(version: "", commit: ""))
        let context: TLSContext?
        do throws(StartFailure) { context = try ListenerTLSContext.make(configuration, metrics) } catch {
            return [.fail(.certificate, .certificateUnusable, error.description)]
        }
        let days = Int(metrics.certificateExpiry.value - Telemetry.WallClock.now().seconds) / 86_400
        if days < 0 { return [.fail(.certificate, .certificateExpires, "it ended \(counted(-days, "day")) ago")] }
        if days < 14 { return [.warn(.certificate, .certificateExpires, "it ends in \(counted(days, "day"))")] }
        let good = Finding.ok(.certificate, "good for \(counted(days, "day"))")
        guard let context, context.lacksIntermediate else { return [good] }
        let detail = "the file holds one certificate, whose issuer is not among this machine's authorities"
        return [good, .warn(.certificate, .certificateIncomplete, detail)]
    }
}
