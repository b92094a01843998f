internal import HTTPServer
internal import HTTPWire
internal import JSON
internal import Telemetry
internal import TokenService
internal import Transport

/// The listener's certificate and key as a TLS context.
enum ListenerTLSContext {
    /// Nil without a certificate; the files are read now.
    static func make(_ configuration: Configuration, _ metrics: ServiceMetrics) throws(StartFailure) -> TLSContext? {
        let tls = configuration.tls
        guard let certificate = tls.certificate, let key = tls.key else {
            metrics.certificateExpiry.set(0)
            metrics.certificateLifetime.set(0)
            return nil
        }
        var settings = TLSServerSettings(identity: TLSIdentity(certificateFile: certificate, keyFile: key))
        settings.minimumVersion = tls.minimumVersion == .v13 ? .tls13 : .tls12
        if let authority = tls.clientCA {
            settings.clientCertificate =
                tls.requiresClientCertificate ? .required(caFile: authority) : .optional(caFile: authority)
        }
        do {
            let context = try TLSContext(server: settings)
            let (begin, end) = context.certificateValidity ?? (0, 0)
            metrics.certificateExpiry.set(Int64(end))
            metrics.certificateLifetime.set(Int64(max(0, end - begin)))
            return context
        } catch {
            throw .configuration("tls.certificate: \(error)")
        }
    }
}

extension ServerLimits {
    /// The limits that the configuration names.
    init(_ configuration: Configuration) {
        self.init()
        let limits = configuration.limits
        message.headBytes = limits.maxHeadBytes
        message.targetBytes = min(message.targetBytes, limits.maxHeadBytes)
        message.bodyBytes = limits.maxBodyBytes
        message.fieldCount = limits.maxHeadFields
        maxConnections = limits.maxConnections
        maxConnectionsPerPeer = limits.maxConnectionsPerPeer
        maxUntrustedConnections = limits.maxUntrustedConnections
        requestMemoryBytes = limits.maxRequestMemoryBytes
        headerSeconds = limits.headerSeconds
        bodySeconds = limits.bodySeconds
        idleSeconds = limits.idleSeconds
        writeSeconds = limits.writeSeconds
        drainSeconds = limits.drainSeconds
        // The service keeps the deadline itself, and answers with all headers; this is the wall behind it.
        requestDeadlineSeconds = configuration.service.requestDeadlineSeconds + 0.25
    }
}

/// Keys that are read only at the start.
enum RestartKeys {
    /// Those whose values differ.
    static func changed(from old: Configuration, to new: Configuration) -> [String] {
        var changed = ConfigurationKey.all.filter { key in
            isFixed(key.path) && !key.read(old).isEquivalent(to: key.read(new))
        }.map(\.path)
        // A new certificate counts at once; a listener does not change between plain and TLS under its connections.
        if (old.tls.certificate == nil) != (new.tls.certificate == nil) { changed.append("tls.certificate") }
        return changed
    }

    /// Whether a new value of that key waits for a restart.
    static func isFixed(_ path: String) -> Bool {
        switch path {
        case "listen", "admin.listen", "log.format", "log.level", "process.loops", "process.confine": true
        case "limits.request_deadline_seconds": false
        default: path.hasPrefix("limits.")
        }
    }
}
