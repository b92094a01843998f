internal import Glibc
internal import Telemetry
internal import TokenService
internal import Transport

/// The probes that need no network: files, trust, limits and the listener's certificate.
struct LocalProbes {
    private let loaded: LoadedConfiguration
    private let configuration: Configuration

    init(_ loaded: LoadedConfiguration) {
        self.loaded = loaded
        configuration = loaded.configuration
    }

    /// All findings, in order.
    func findings() -> [Finding] { files() + trust() + [limits()] + certificate() }

    /// Secrets' files were refused with the configuration; these are the other files that decide about trust.
    private func files() -> [Finding] {
        var findings: [Finding] = []
        for path in [loaded.file, configuration.blockFile, configuration.service.identity.jwt.jwksFile].compactMap(
            \.self
        ) {
            var status = stat()
            guard stat(path, &status) == 0 else {
                // The kill switch may be made when it is needed.
                if path != configuration.blockFile {
                    findings.append(.fail(.files, .fileUnusable, "\(path): \(errorText(errno))"))
                }
                continue
            }
            if status.st_mode & 0o022 != 0 {
                let mode = String(status.st_mode & 0o777, radix: 8)
                findings.append(.fail(.files, .fileOpen, "\(path) can be written by others (mode 0\(mode))"))
            }
        }
        if let key = configuration.tls.key {
            var status = stat()
            if stat(key, &status) == 0, status.st_mode & 0o007 != 0 {
                findings.append(.fail(.files, .fileOpen, "\(key) is open to everybody"))
            }
        }
        if let audit = configuration.auditFile {
            let directory = audit.lastIndex(of: "/").map { String(audit[..<$0]) } ?? "."
            if access(directory.isEmpty ? "/" : directory, W_OK | X_OK) != 0 {
                findings.append(.fail(.files, .fileUnusable, "audit.file: \(directory): \(errorText(errno))"))
            }
        }
        return findings.isEmpty ? [.ok(.files, "modes are as they should be")] : findings
    }

    private func trust() -> [Finding] {
        let wide = configuration.service.identity.trustedPeers.filter { text in
            guard case .network(let address, let prefix) = TrustedPeer(text) else { return false }
            return prefix < (address.bytes.count == 4 ? 16 : 48)
        }
        guard wide.isEmpty else {
            return [.warn(.trust, .trustWide, "\(wide.joined(separator: ", ")) may speak for every user")]
        }
        let identity = configuration.service.identity
        let how =
            identity.usesAssertion ? "signed assertions" : "headers of \(identity.trustedPeers.count) trusted peer(s)"
        return [.ok(.trust, "\(identity.preset.rawValue): \(how)")]
    }

    private func limits() -> Finding {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        let needed = configuration.limits.maxConnections + configuration.upstream.maxConnections + 64
        let count = Int(clamping: limit.rlim_cur)
        guard count >= needed else {
            return .warn(.limits, .descriptorsFew, "\(count) file descriptors here, \(needed) may be needed")
        }
        return .ok(.limits, "\(count) file descriptors here")
    }

    private func certificate() -> [Finding] {
        guard configuration.tls.certificate != nil else {
            return [.skipped(.certificate, "plain HTTP: keep it on this machine or behind a TLS proxy")]
        }
        let metrics = ServiceMetrics(build: .init(version: "", commit: ""))
        do throws(StartFailure) { _ = try ListenerTLSContext.make(configuration, metrics) } catch {
            return [.fail(.certificate, .certificateUnusable, error.description)]
        }
        let days = (metrics.certificateExpiry.value - Telemetry.WallClock.now().seconds) / 86_400
        if days < 0 { return [.fail(.certificate, .certificateExpires, "it ended \(-days) day(s) ago")] }
        if days < 14 { return [.warn(.certificate, .certificateExpires, "it ends in \(days) day(s)")] }
        return [.ok(.certificate, "good for \(days) days")]
    }
}
