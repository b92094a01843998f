import Foundation

/// One of the shipped proxy configurations, started in front of a service on ports of the test's own.
struct Proxy: Sendable {
    /// Where callers reach it, over TLS.
    let url: String
    private let place: Workplace
    private let authority: String

    /// The lines a caller adds who wants to be somebody else.
    static let spoofed = [
        "--header", "X-Forwarded-User: tsadmin", "--header", "X-Forwarded-Groups: Administrator",
        "--header", "X-Forwarded-Email: tsadmin@example.org",
    ]

    /// The same under names that some servers fold into the true one.
    static let twins = ["--header", "X_Forwarded_User: tsadmin", "--header", "X.Forwarded.User: tsadmin"]

    private init(place: Workplace, port: Int, tls: Certificates) {
        url = "https://localhost:\(port)"
        self.place = place
        authority = tls.authority
    }

    /// Asks by curl, which is no page of any origin.
    func token(_ arguments: [String] = []) async throws -> Answer {
        try await place.curl("\(url)/token", ["--cacert", authority] + arguments)
    }

    private static func files(_ tls: Certificates) -> [(String, String)] {
        [("/etc/ssl/spotgate/server.pem", tls.certificate), ("/etc/ssl/spotgate/server.key", tls.key)]
    }

    /// The origin of another page that the recipes name; tests put their page's there.
    static let exampleOrigin = "https://app.example.com"

    private static func changes(_ port: Int, _ service: RunningService, _ origin: String) -> [(String, String)] {
        [
            (":8443", ":\(port)"),
            ("127.0.0.1:8080", "127.0.0.1:\(service.port)"),
            (exampleOrigin, origin),
        ]
    }

    /// nginx with basic authentication: alice's password is `wonderland`.
    static func nginxBasic(
        in place: Workplace,
        before service: RunningService,
        tls: Certificates,
        origin: String = exampleOrigin
    ) async throws -> Proxy {
        let hash = try await place.must("openssl", ["passwd", "-apr1", "wonderland"])
        let passwords = try place.write("passwords", "alice:\(hash)")
        return try await nginx(
            "nginx-basic",
            [("/etc/nginx/spotgate.htpasswd", passwords)],
            place,
            service,
            tls,
            origin
        )
    }

    /// nginx asking the stand-in for oauth2-proxy, which signs in whoever the cookie `session` names.
    static func nginxAuthRequest(
        in place: Workplace,
        before service: RunningService,
        tls: Certificates,
        origin: String = exampleOrigin
    ) async throws -> Proxy {
        let port = try await signedIn(in: place)
        let own = [("127.0.0.1:4180", "127.0.0.1:\(port)")]
        return try await nginx("nginx-auth-request", own, place, service, tls, origin)
    }

    private static func nginx(
        _ name: String,
        _ own: [(String, String)],
        _ place: Workplace,
        _ service: RunningService,
        _ tls: Certificates,
        _ origin: String
    ) async throws -> Proxy {
        let port = try Port.free()
        let site = try place.fill(
            "deploy/proxies/\(name).conf",
            changes(port, service, origin) + files(tls) + own,
            as: "site.conf"
        )
        let program = try startNginx(in: place, with: site)
        try await program.ready { Port.isOpen(port) }
        return Proxy(place: place, port: port, tls: tls)
    }

    /// nginx in the foreground with that file in its `http` block and nothing written outside the test's directory.
    static func startNginx(in place: Workplace, with site: String) throws -> Program {
        let folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map { "\($0)_temp_path \(place.path("nginx-\($0)"));" }
        let main = try place.write(
            "nginx-main.conf",
            """
            daemon off; pid \(place.path("nginx.pid")); error_log stderr;
            events {} http { access_log off; \(folders.joined(separator: " ")) include \(site); }
            """
        )
        return try place.start("nginx", ["-e", "stderr", "-c", main])
    }

    /// HAProxy with basic authentication: alice's password is `wonderland`.
    static func haproxy(
        in place: Workplace,
        before service: RunningService,
        tls: Certificates,
        origin: String = exampleOrigin
    ) async throws -> Proxy {
        let port = try Port.free()
        let hash = try await place.must("openssl", ["passwd", "-5", "wonderland"])
        let both = try [tls.certificate, tls.key].map { try String(contentsOfFile: $0, encoding: .utf8) }.joined()
        let pem = try place.write("haproxy.pem", both, mode: 0o600)
        let file = try place.fill(
            "deploy/proxies/haproxy.cfg",
            changes(port, service, origin) + [
                ("REPLACE-BY-THE-OUTPUT-OF-mkpasswd", hash.trimmingCharacters(in: .newlines)),
                ("/etc/haproxy/spotgate.pem", pem),
            ],
            as: "haproxy.cfg"
        )
        let program = try place.start("haproxy", ["-db", "-f", file])
        try await program.ready { Port.isOpen(port) }
        return Proxy(place: place, port: port, tls: tls)
    }

    /// Caddy asking the stand-in for oauth2-proxy.
    static func caddy(
        in place: Workplace,
        before service: RunningService,
        tls: Certificates,
        origin: String = exampleOrigin
    ) async throws -> Proxy {
        let port = try Port.free()
        let asked = try await signedIn(in: place)
        let site = try place.fill(
            "deploy/proxies/Caddyfile",
            changes(port, service, origin) + files(tls) + [("127.0.0.1:4180", "127.0.0.1:\(asked)")],
            as: "site.caddy"
        )
        let main = try place.write(
            "Caddyfile",
            "{\nadmin off\nauto_https disable_redirects\n}\nimport \(site)\n"
        )
        let program = try place.start("caddy", ["run", "--config", main, "--adapter", "caddyfile"])
        try await program.ready { Port.isOpen(port) }
        return Proxy(place: place, port: port, tls: tls)
    }

    /// Apache with mod_auth_openidc and a small OpenID provider that signs alice in.
    static func apache(
        in place: Workplace,
        before service: RunningService,
        tls: Certificates,
        origin: String = exampleOrigin
    ) async throws -> Proxy {
        let port = try Port.free()
        let provider = try Port.free()
        let identity = try place.start(
            Workplace.root.appending(path: ".venv/bin/python").path,
            [Workplace.root.appending(path: "Tests/EndToEndTests/Strangers/identity_provider.py").path]
                + ["\(provider)", "alice"]
        )
        try await identity.ready { Port.isOpen(provider) }
        let secrets = try place.write("oidc.conf", "OIDCClientSecret a-secret\nOIDCCryptoPassphrase a-passphrase\n")
        let site = try place.fill(
            "deploy/proxies/apache-openidc.conf",
            changes(port, service, origin) + files(tls) + [
                ("https://idp.example.org", "http://127.0.0.1:\(provider)"),
                ("/etc/apache2/spotgate-oidc-secrets.conf", secrets),
            ],
            as: "site.conf"
        )
        let modules = [
            "mpm_event", "authz_core", "authn_core", "authz_user", "proxy", "proxy_http", "headers", "ssl",
            "socache_shmcb", "auth_openidc",
        ]
        let main = try place.write(
            "apache.conf",
            """
            ServerRoot \(place.directory.path)
            ServerName localhost
            PidFile \(place.path("apache.pid"))
            Mutex file:\(place.directory.path) default
            ErrorLog \(place.path("apache.log"))
            User www-data
            Group www-data
            Listen 127.0.0.1:\(port)
            \(modules.map { "LoadModule \($0)_module /usr/lib/apache2/modules/mod_\($0).so" }.joined(separator: "\n"))
            Include \(site)

            """
        )
        let program = try place.start("apache2", ["-f", main, "-DFOREGROUND"])
        try await program.ready { Port.isOpen(port) }
        return Proxy(place: place, port: port, tls: tls)
    }

    /// Envoy verifying a bearer token of that issuer, which has the certificate `issuing` if it is another than `tls`.
    static func envoy(
        in place: Workplace,
        before service: RunningService,
        tls: Certificates,
        issuer: Issuer,
        issuing: Certificates? = nil,
        origin: String = exampleOrigin
    ) async throws -> Proxy {
        let port = try Port.free()
        let file = try place.fill(
            "deploy/proxies/envoy.yaml",
            files(tls) + [
                ("port_value: 8443", "port_value: \(port)"), ("port_value: 8080", "port_value: \(service.port)"),
                ("address: idp.example.org, port_value: 443", "address: 127.0.0.1, port_value: \(issuer.port)"),
                ("uri: https://idp.example.org/jwks", "uri: \(issuer.url)/keys"),
                ("sni: idp.example.org", "sni: localhost"), ("exact: idp.example.org", "exact: localhost"),
                ("/etc/ssl/certs/ca-certificates.crt", (issuing ?? tls).authority), (exampleOrigin, origin),
            ],
            as: "envoy.yaml"
        )
        let program = try place.start(
            Workplace.root.appending(path: ".venv/bin/envoy").path,
            ["--config-path", file, "--concurrency", "1", "--disable-hot-restart"]
        )
        try await program.ready { Port.isOpen(port) }
        return Proxy(place: place, port: port, tls: tls)
    }

    private static func signedIn(in place: Workplace) async throws -> Int {
        let port = try Port.free()
        let script = Workplace.root.appending(path: "Tests/EndToEndTests/Strangers/signed_in.py").path
        let program = try place.start("python3", [script, "\(port)"])
        try await program.ready { Port.isOpen(port) }
        return port
    }

    /// Signs in as a browser would, and gives curl's arguments for the session's cookies.
    func signInWithBrowser() async throws -> [String] {
        let jar = place.path("cookies")
        let browser = ["--silent", "--cacert", authority, "--location", "--cookie-jar", jar, "--cookie", jar]
        try await place.must("curl", browser + ["--output", "/dev/null", "\(url)/"])
        return ["--cookie", jar]
    }
}
