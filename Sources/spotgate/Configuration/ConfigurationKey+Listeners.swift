internal import JSON
internal import TokenService

extension ConfigurationKey {
    /// Where clients and operators connect, and what they may take.
    static let listeners: [ConfigurationKey] = [
        ConfigurationKey(
            "listen",
            .texts,
            \.listen,
            "Where the service listens: HOST:PORT, [v6]:PORT or unix:PATH (mode 0660); [::] is IPv6 alone, so name 0.0.0.0 "
                + "too for both. Sockets passed by systemd take its place."
        ),
        ConfigurationKey(
            "tls.certificate",
            .optionalText,
            \.tls.certificate,
            example: "/etc/spotgate/tls.crt",
            "PEM file with the listener's certificate chain, leaf first. Not set: plain HTTP. Read again on SIGHUP, "
                + "but turning TLS on or off takes a restart."
        ),
        ConfigurationKey(
            "tls.key",
            .optionalText,
            \.tls.key,
            example: "/etc/spotgate/tls.key",
            "PEM file of the certificate's key, without a passphrase."
        ),
        ConfigurationKey(
            "tls.client_ca",
            .optionalText,
            \.tls.clientCA,
            example: "/etc/spotgate/clients.crt",
            "PEM file of the authorities whose client certificates count for identity.trusted_peers mtls:SUBJECT."
        ),
        ConfigurationKey(
            "tls.require_client_certificate",
            .flag,
            \.tls.requiresClientCertificate,
            "Whether a connection without such a certificate is refused at once."
        ),
        ConfigurationKey("tls.minimum_version", .word, \.tls.minimumVersion, "The lowest TLS version spoken."),
        ConfigurationKey(
            "admin.listen",
            .texts,
            \.adminListen,
            "Where /readyz, /metrics and /version are answered; keep it off the network that users reach. [] for none."
        ),
        ConfigurationKey(
            "limits.request_deadline_seconds",
            .decimal(0.1...60),
            \.service.requestDeadlineSeconds,
            "From the whole request to its answer, ThoughtSpot's answers included; how slowly it came takes nothing from it."
        ),
        ConfigurationKey(
            "limits.max_connections",
            .integer(1...1_000_000),
            \.limits.maxConnections,
            "Connections at one time; more wait in the kernel's backlog."
        ),
        ConfigurationKey(
            "limits.max_connections_per_peer",
            .integer(1...1_000_000),
            \.limits.maxConnectionsPerPeer,
            "Connections of one address at one time; a reverse proxy is one peer. More are closed."
        ),
        ConfigurationKey(
            "limits.max_untrusted_connections",
            .integer(0...1_000_000),
            \.limits.maxUntrustedConnections,
            "Connections at one time of all peers together that identity.trusted_peers does not name. More are closed."
        ),
        ConfigurationKey(
            "limits.max_head_bytes",
            .integer(1024...1_048_576),
            \.limits.maxHeadBytes,
            "The largest request line and header section together; more is 431."
        ),
        ConfigurationKey(
            "limits.max_head_fields",
            .integer(10...1000),
            \.limits.maxHeadFields,
            "The most header lines of a request; more is 431."
        ),
        ConfigurationKey(
            "limits.max_body_bytes",
            .integer(0...1_048_576),
            \.limits.maxBodyBytes,
            "The largest request body; more is 413."
        ),
        ConfigurationKey(
            "limits.max_request_memory_bytes",
            .integer(1_048_576...1_073_741_824),
            \.limits.maxRequestMemoryBytes,
            "Memory for all requests not yet answered together; over it the largest are refused, with 503. Each "
                + "connection is sure of this divided by max_connections."
        ),
        ConfigurationKey(
            "limits.header_seconds",
            .decimal(0.1...300),
            \.limits.headerSeconds,
            "How long a client may take to send a request's head."
        ),
        ConfigurationKey(
            "limits.body_seconds",
            .decimal(0.1...300),
            \.limits.bodySeconds,
            "How long a client may take to send a request's body, from the head's end."
        ),
        ConfigurationKey(
            "limits.idle_seconds",
            .decimal(0.1...3600),
            \.limits.idleSeconds,
            "How long a connection may stand between requests; longer than the proxy keeps one (nginx 60, Go 90, Caddy 120)."
        ),
        ConfigurationKey(
            "limits.write_seconds",
            .decimal(0.1...300),
            \.limits.writeSeconds,
            "How long a client may take to read one answer."
        ),
        ConfigurationKey(
            "limits.drain_seconds",
            .decimal(0...600),
            \.limits.drainSeconds,
            "How long requests in flight may go on after SIGTERM."
        ),
    ]
}
