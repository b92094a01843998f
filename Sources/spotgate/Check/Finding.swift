internal import JSON

/// What one probe of `spotgate check` found.
struct Finding: Sendable, Equatable {
    /// How it stands.
    enum State: String, Sendable {
        case ok
        /// Works, but somebody should look at it; the exit status stays 0.
        case warn
        case fail
        /// Not looked at, because something before it failed or was left out.
        case skipped
    }

    let probe: Probe
    let state: State
    /// What was seen; never a secret.
    let detail: String
    /// What is wrong, as a code that stays the same over versions; nil if nothing is.
    let fault: Fault?

    /// All is well.
    static func ok(_ probe: Probe, _ detail: String) -> Finding {
        Finding(probe: probe, state: .ok, detail: detail, fault: nil)
    }

    /// Nobody looked.
    static func skipped(_ probe: Probe, _ detail: String) -> Finding {
        Finding(probe: probe, state: .skipped, detail: detail, fault: nil)
    }

    /// Worth a look.
    static func warn(_ probe: Probe, _ fault: Fault, _ detail: String) -> Finding {
        Finding(probe: probe, state: .warn, detail: detail, fault: fault)
    }

    /// Must be put right.
    static func fail(_ probe: Probe, _ fault: Fault, _ detail: String) -> Finding {
        Finding(probe: probe, state: .fail, detail: detail, fault: fault)
    }

    /// `{"probe","state","detail","code","remedy"}`.
    var json: JSONValue {
        [
            "probe": .string(probe.rawValue), "state": .string(state.rawValue), "detail": .string(detail),
            "code": fault.map { .string($0.rawValue) } ?? .null, "remedy": fault.map { .string($0.remedy) } ?? .null,
        ]
    }
}

/// What is looked at, in this order.
enum Probe: String, Sendable, CaseIterable {
    case configuration, files, trust, policy
    case frontEnd = "front_end"
    case listeners, limits, certificate
    case keySet = "key_set"
    case name, connection, clock, pages, account, privileges
    case secretKey = "secret_key"
    case trustedAuthentication = "trusted_authentication"
    case org, groups
}

/// What can be wrong, each with its remedy.
enum Fault: String, Sendable, CaseIterable {
    case configurationInvalid = "configuration_invalid"
    case secretMissing = "secret_missing"
    case secretUnusable = "secret_unusable"
    case fileOpen = "file_open"
    case fileUnusable = "file_unusable"
    case blockFileUnusable = "block_file_unusable"
    case trustWide = "trust_wide"
    case trustBoundless = "trust_boundless"
    case tokenCookieOnly = "token_cookie_only"
    case hostsOpen = "hosts_open"
    case groupsOptional = "groups_optional"
    case groupsUnseen = "groups_unseen"
    case addressUnverified = "address_unverified"
    case userCaseKept = "user_case_kept"
    case listenerUnusable = "listener_unusable"
    case plainHTTP = "plain_http"
    case descriptorsFew = "descriptors_few"
    case certificateUnusable = "certificate_unusable"
    case certificateExpires = "certificate_expires"
    case certificateIncomplete = "certificate_incomplete"
    case keySetUnusable = "key_set_unusable"
    case nameUnresolved = "name_unresolved"
    case unreachable
    case proxyRefused = "proxy_refused"
    case tlsUntrusted = "tls_untrusted"
    case answerStrange = "answer_strange"
    case clockSkewed = "clock_skewed"
    case originUnlisted = "origin_unlisted"
    case accountMissing = "account_missing"
    case accountRefused = "account_refused"
    case privilegesMissing = "privileges_missing"
    case secretRefused = "secret_refused"
    case trustedAuthenticationOff = "trusted_authentication_off"
    case mintRefused = "mint_refused"
    case orgUnknown = "org_unknown"
    case groupUnknown = "group_unknown"
    case groupPrivileged = "group_privileged"

    /// What to do about it.
    var remedy: String {
        switch self {
        case .configurationInvalid: "correct the key at the place named; spotgate config example shows all keys"
        case .secretMissing:
            "put it into a file of mode 0600 and name that, or run this as the unit does: CREDENTIALS_DIRECTORY=/etc/spotgate"
        case .secretUnusable:
            "write the secret alone into the file, owned by the service's user or root, mode 0600 or 0640"
        case .fileOpen: "chmod 0640 FILE, or 0600; it decides who may have a token"
        case .fileUnusable: "correct the path, or the rights of the directory for the service's user"
        case .blockFileUnusable:
            #"write {"users": [], "groups": [], "orgs": []} into it, with the names; nothing starts or reloads meanwhile"#
        case .trustWide:
            "name the proxy's own address in identity.trusted_peers; everybody in a network may claim any user"
        case .trustBoundless:
            "name the proxy's own address or network in identity.trusted_peers; as it is, any caller may be any user"
        case .tokenCookieOnly:
            "set token.api v2; with v1 only AuthType.TrustedAuthToken works, where browsers let ThoughtSpot's cookies through"
        case .hostsOpen:
            "set policy.allowed_hosts to the names people use, or listen on unix:PATH: a page could take its name for 127.0.0.1"
        case .groupsOptional:
            "set policy.require_groups to true: a request that lost its groups header evades a blocked or refused group"
        case .groupsUnseen:
            "name the groups in provisioning.groups.allow one by one, or set THOUGHTSPOT_USERNAME to have privileges looked up"
        case .addressUnverified:
            "leave identity.jwt.verified_claim unset or name the issuer's claim, or name users by a claim such as sub"
        case .userCaseKept: "set identity.user_case to lower; ThoughtSpot's user names are lower case"
        case .listenerUnusable: "give an address of this machine and a port that the service's user may take"
        case .plainHTTP:
            "set tls.certificate and tls.key, or listen where only the proxy is: 127.0.0.1, unix:PATH, the pod's network"
        case .descriptorsFew: "raise LimitNOFILE (ulimit -n), or lower limits.max_connections"
        case .certificateUnusable: "check tls.certificate (chain, leaf first) and tls.key (no passphrase, same key)"
        case .certificateExpires: "put a new certificate in place; the service reads it by itself"
        case .certificateIncomplete:
            "put the issuer's intermediate certificates behind the own one; clients that know the issuer need none"
        case .keySetUnusable:
            "let identity.jwt.jwks_url or jwks_file give the issuer's key set: curl -v URL should show it"
        case .nameUnresolved: "check the host in thoughtspot.url and this machine's resolver (getent hosts NAME)"
        case .unreachable: "check firewalls and thoughtspot.proxy; curl -v URL from this machine should connect"
        case .proxyRefused: "ask the proxy's owner to allow CONNECT to ThoughtSpot's host and port"
        case .tlsUntrusted:
            "set thoughtspot.ca_file to the authority's certificate, or correct host name and port (wrong version: no TLS there)"
        case .answerStrange: "check that thoughtspot.url is ThoughtSpot itself and not a portal or an error page"
        case .clockSkewed: "synchronise this machine's clock (timedatectl); assertions and tokens are judged by it"
        case .originUnlisted:
            "add the page's origin to ThoughtSpot's CORS and CSP lists (Develop > Security settings)"
        case .accountMissing: "set THOUGHTSPOT_USERNAME and a password file, or provisioning.mode off or just_in_time"
        case .accountRefused: "check the service account's name and password file; is the account locked or inactive?"
        case .privilegesMissing: "give the service account a group with the privilege ADMINISTRATION"
        case .secretRefused: "copy the secret key again from Develop > Security Settings > Trusted authentication"
        case .trustedAuthenticationOff: "switch trusted authentication on: Develop > Security Settings"
        case .mintRefused:
            "spotgate token --user NAME shows the service's own view; see ThoughtSpot's log for the incident"
        case .orgUnknown: "correct thoughtspot.org_id; ThoughtSpot's Admin > Orgs lists the numbers"
        case .groupUnknown: "create the group in ThoughtSpot, or set provisioning.groups.create"
        case .groupPrivileged: "use another group, or name it in provisioning.groups.allow_privileged"
        }
    }

    /// Whether it is the way to ThoughtSpot that fails, and not what is written here.
    var isAboutReach: Bool {
        switch self {
        case .nameUnresolved, .unreachable, .proxyRefused, .tlsUntrusted, .answerStrange: true
        case .configurationInvalid, .secretMissing, .secretUnusable, .fileOpen, .fileUnusable, .blockFileUnusable,
            .trustWide, .trustBoundless, .hostsOpen, .groupsOptional, .groupsUnseen, .addressUnverified, .userCaseKept,
            .tokenCookieOnly, .listenerUnusable, .plainHTTP, .descriptorsFew, .certificateUnusable,
            .certificateExpires, .certificateIncomplete, .keySetUnusable, .clockSkewed, .originUnlisted,
            .accountMissing, .accountRefused,
            .privilegesMissing,
            .secretRefused, .trustedAuthenticationOff, .mintRefused, .orgUnknown, .groupUnknown, .groupPrivileged:
            false
        }
    }
}
