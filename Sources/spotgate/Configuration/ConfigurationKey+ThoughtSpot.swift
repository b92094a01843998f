internal import JSON
internal import TokenService

extension ConfigurationKey {
    /// How ThoughtSpot is reached: the secrets themselves never stand in this file, only the names of theirs.
    static let thoughtSpot: [ConfigurationKey] = [
        ConfigurationKey(
            "thoughtspot.url",
            .optionalText,
            \.thoughtSpot.url,
            example: "https://example.thoughtspot.cloud",
            environment: "THOUGHTSPOT_URL",
            "ThoughtSpot's address: https://HOST or https://HOST:PORT; http:// only for this machine."
        ),
        ConfigurationKey(
            "thoughtspot.username",
            .optionalText,
            \.service.serviceAccount,
            example: "service",
            environment: "THOUGHTSPOT_USERNAME",
            "The service account that looks up and creates users and groups."
        ),
        ConfigurationKey(
            "thoughtspot.password_file",
            .optionalText,
            \.thoughtSpot.passwordFile,
            example: "/etc/spotgate/password",
            environment: "THOUGHTSPOT_PASSWORD_FILE",
            "File with its password. THOUGHTSPOT_PASSWORD or systemd's credential thoughtspot-password do as well."
        ),
        ConfigurationKey(
            "thoughtspot.secret_key_file",
            .optionalText,
            \.thoughtSpot.secretKeyFile,
            example: "/etc/spotgate/secret-key",
            environment: "THOUGHTSPOT_SECRET_KEY_FILE",
            "File with the secret key of trusted authentication. THOUGHTSPOT_SECRET_KEY or systemd's credential "
                + "thoughtspot-secret-key do as well."
        ),
        ConfigurationKey(
            "thoughtspot.next_secret_key_file",
            .optionalText,
            \.thoughtSpot.nextSecretKeyFile,
            example: "/etc/spotgate/secret-key-next",
            "File with a second key, tried when ThoughtSpot refuses the first: for rotation without an outage."
        ),
        ConfigurationKey(
            "thoughtspot.org_secret_key_files",
            .map,
            \.thoughtSpot.orgSecretKeyFiles,
            example: ["7": "/etc/spotgate/secret-key-org-7"],
            "Org number and the file of that org's own secret key."
        ),
        ConfigurationKey(
            "thoughtspot.org_id",
            .optionalTextOrInteger,
            \.service.token.org.constant,
            example: 0,
            "The org every token is for; not set leaves it to ThoughtSpot. See token.org for one by user."
        ),
        ConfigurationKey(
            "thoughtspot.ca_file",
            .optionalText,
            \.thoughtSpot.caFile,
            example: "/etc/spotgate/thoughtspot-ca.crt",
            "PEM file of the authorities trusted for ThoughtSpot, in place of the system's."
        ),
        ConfigurationKey(
            "thoughtspot.proxy",
            .optionalText,
            \.thoughtSpot.proxy,
            example: "http://proxy.example.com:3128",
            "A forward proxy (CONNECT) on the way to ThoughtSpot; \"environment\" takes it from HTTPS_PROXY."
        ),
        ConfigurationKey(
            "upstream.max_connections",
            .integer(1...10_000),
            \.upstream.maxConnections,
            "Connections to ThoughtSpot at one time; more calls wait within their deadline. While there are several users, "
                + "none of them has more than a quarter."
        ),
        ConfigurationKey(
            "upstream.max_waiting",
            .integer(0...100_000),
            \.upstream.maxWaiting,
            "Calls that may wait for a connection at one time; one more is refused as overloaded."
        ),
        ConfigurationKey(
            "upstream.max_waiting_per_user",
            .integer(0...100_000),
            \.upstream.maxWaitingPerUser,
            "Calls of one user that may wait for a connection; one more is refused as rate_limited."
        ),
        ConfigurationKey(
            "upstream.max_age_seconds",
            .decimal(0...86_400),
            \.upstream.maxAgeSeconds,
            "How old a connection to ThoughtSpot may grow, less up to a tenth by chance; 0 sets no limit."
        ),
        ConfigurationKey(
            "upstream.idle_seconds",
            .decimal(0...600),
            \.upstream.idleSeconds,
            "How long an unused connection to ThoughtSpot is kept."
        ),
        ConfigurationKey(
            "upstream.connect_seconds",
            .decimal(0.1...60),
            \.upstream.connectSeconds,
            "How long one attempt to connect may take."
        ),
        ConfigurationKey(
            "upstream.max_answer_bytes",
            .integer(65_536...268_435_456),
            \.upstream.maxAnswerBytes,
            "The largest answer of ThoughtSpot that is read."
        ),
    ]
}
