internal import JSON
internal import TokenService

extension ConfigurationKey {
    /// Which kind of token is asked for, and by whom how often.
    static let token: [ConfigurationKey] = [
        ConfigurationKey(
            "token.api",
            .word,
            \.service.token.api,
            "ThoughtSpot's REST API that makes the token. Cookieless embeds and the mobile SDKs take only tokens of v2; a v1 "
                + "token signs in by cookies (AuthType.TrustedAuthToken)."
        ),
        ConfigurationKey(
            "token.mode",
            .word,
            \.service.token.mode,
            "The kind of token; object and custom need token.api v2."
        ),
        ConfigurationKey(
            "token.access_level",
            .word,
            \.service.token.accessLevel,
            "What a V1 token opens: everything the user may see, or only token.object_id."
        ),
        ConfigurationKey(
            "token.object_id",
            .optionalText,
            \.service.token.objectID,
            example: "96a1cf0b-a159-4cc8-8af4-1a297c492ebf",
            "The one object of token.mode object or token.access_level REPORT_BOOK_VIEW."
        ),
        ConfigurationKey(
            "token.validity_seconds",
            .integer(1...86_400),
            \.service.token.validitySeconds,
            "How long a V2 token is asked to last; V1 has no such parameter."
        ),
        ConfigurationKey(
            "token.maximum_validity_seconds",
            .integer(1...86_400),
            \.service.token.maximumValiditySeconds,
            "Nothing that lasts longer is asked for or handed out."
        ),
        ConfigurationKey(
            "token.attributes",
            .map,
            \.service.token.attributes,
            example: ["country": "claim:country"],
            "ABAC variables of token.mode custom: name and claim:NAME, header:NAME or constant:VALUE."
        ),
        ConfigurationKey(
            "token.attributes_missing",
            .word,
            \.service.token.attributesMissing,
            "What an attribute without a value means: none shows no row, refuse gives no token."
        ),
        ConfigurationKey(
            "token.persist_option",
            .word,
            \.service.token.persist,
            "Whether the variables replace the user's earlier ones or add to them."
        ),
        ConfigurationKey(
            "token.org.claim",
            .optionalText,
            \.service.token.org.claim,
            example: "org",
            "The claim that names the user's org."
        ),
        ConfigurationKey(
            "token.org.header",
            .optionalText,
            \.service.token.org.header,
            example: "X-Forwarded-Org",
            "The header that names the user's org."
        ),
        ConfigurationKey(
            "token.org.map",
            .map,
            \.service.token.org.map,
            example: ["acme": "7"],
            "What claim or header may say, and the org meant; anything else is refused."
        ),
        ConfigurationKey(
            "cors.allowed_origins",
            .texts,
            \.service.cors.allowedOrigins,
            example: ["https://app.example.com"],
            "Origins of web pages that may ask with the user's cookies; none by default. ThoughtSpot's own CORS and CSP lists "
                + "(Develop > Security settings) must name them, too."
        ),
        ConfigurationKey(
            "cors.max_age_seconds",
            .integer(0...86_400),
            \.service.cors.maxAgeSeconds,
            "How long a browser may keep the answer to a pre-flight."
        ),
        ConfigurationKey(
            "rate_limit.per_user_per_minute",
            .integer(0...600_000),
            \.service.rateLimit.perUserPerMinute,
            "Tokens a minute for one user; 0 sets no limit."
        ),
        ConfigurationKey(
            "rate_limit.per_peer_per_minute",
            .integer(0...60_000_000),
            \.service.rateLimit.perPeerPerMinute,
            "Tokens a minute for one direct peer, which usually is everybody's proxy; 0 sets no limit."
        ),
        ConfigurationKey(
            "rate_limit.burst",
            .integer(1...100_000),
            \.service.rateLimit.burst,
            "How many may come at once before the rate counts."
        ),
    ]

    /// How the process runs and what it leaves behind.
    static let operation: [ConfigurationKey] = [
        ConfigurationKey(
            "log.format",
            .word,
            \.logFormat,
            "How lines on standard error look; auto is text on a terminal and json elsewhere."
        ),
        ConfigurationKey(
            "log.users",
            .word,
            \.service.loggedUsers,
            "What the log says of users once the peer was trusted: their name, a keyed hash of it (mark), or nothing. The "
                + "audit file always has the name."
        ),
        ConfigurationKey(
            "log.users_key_file",
            .optionalText,
            \.logUsersKeyFile,
            example: "/etc/spotgate/log-key",
            "File with the key of these hashes, at least 16 random characters: with it a user has the same mark after a "
                + "restart and on every replica. Not set: a new key at each start."
        ),
        ConfigurationKey("log.level", .word, \.logLevel, "The least severe lines that are written."),
        ConfigurationKey(
            "audit.file",
            .optionalText,
            \.auditFile,
            example: "/var/log/spotgate/audit.jsonl",
            "File for one hash-chained JSON line a token decision; may be rotated by renaming. Check it with "
                + "spotgate audit verify FILE."
        ),
        ConfigurationKey(
            "audit.required",
            .flag,
            \.isAuditRequired,
            "Whether a token is withheld when its audit line cannot be written, as on a full disk. If not, it is handed "
                + "out, and the missing lines are counted and logged, and the next line says how many."
        ),
        ConfigurationKey(
            "process.loops",
            .integer(0...64),
            \.loops,
            "Event loops, each a thread; 0 is one for each core."
        ),
        ConfigurationKey(
            "process.confine",
            .flag,
            \.isConfined,
            "Whether the process gives up, where the kernel can do that, what it never needs: system calls (seccomp), and "
                + "files and ports (Landlock). A reload then takes files only from directories that were named at the start."
        ),
    ]
}
