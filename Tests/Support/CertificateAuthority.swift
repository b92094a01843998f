package import Foundation

/// A throw-away certificate authority in a folder of the test's own, run by the openssl command.
///
/// Commands, dates and extensions are those that OpenSSL 3.0 and 3.5 and Python's strict verification (RFC 5280) all
/// take: `openssl x509` of 3.5 refuses to sign for a time that is over, and only `openssl ca` names both ends of it.
package struct CertificateAuthority: Sendable {
    /// A certificate and its private key, as paths of PEM files.
    package struct Identity: Sendable {
        /// The certificate alone, without those of its issuers.
        package let certificate: String
        /// Unencrypted, of mode 0600.
        package let key: String
    }

    /// What a certificate may be used for.
    package enum Usage: String, Sendable {
        case server = "serverAuth"
        case client = "clientAuth"
    }

    /// The authority's own.
    package let identity: Identity
    private let folder: String

    /// A new authority with files called `name`; signed by itself, or as an intermediate one by `parent`.
    package init(
        in folder: String,
        name: String = "authority",
        subject: String = "/CN=Spotgate test authority",
        signedBy parent: CertificateAuthority? = nil
    ) throws {
        self.folder = folder
        let extensions = """
            basicConstraints = critical, CA:TRUE
            keyUsage = critical, keyCertSign, cRLSign
            subjectKeyIdentifier = hash
            authorityKeyIdentifier = keyid

            """
        if let parent {
            identity = try parent.sign(name, in: folder, subject, extensions, Self.now, Self.days(2))
            return
        }
        identity = try Self.signItself(name, in: folder, subject, extensions)
    }

    /// A server's certificate for these names that its own key has signed and no authority.
    @discardableResult
    package static func selfSigned(in folder: String, name: String, for names: String) throws -> Identity {
        try signItself(name, in: folder, "/CN=localhost", "subjectAltName = \(names)\n")
    }

    private static func signItself(
        _ name: String,
        in folder: String,
        _ subject: String,
        _ extensions: String
    ) throws -> Identity {
        let signed = Identity(certificate: "\(folder)/\(name).pem", key: "\(folder)/\(name).key")
        let configuration = try write(
            "[req]\nprompt = no\ndistinguished_name = none\nx509_extensions = of\n[none]\n[of]\n" + extensions,
            to: "\(folder)/\(name).cnf"
        )
        try openssl(
            ["req", "-x509", "-config", configuration, "-days", "2", "-subj", subject, "-out", signed.certificate]
                + newKey + ["-keyout", signed.key]
        )
        return signed
    }

    /// A certificate for these names (`DNS:localhost,IP:127.0.0.1`), good from `start`, or from an hour ago, until `end`.
    package func issue(
        _ name: String,
        subject: String = "/CN=localhost",
        for names: String,
        usage: Usage = .server,
        from start: Date? = nil,
        until end: Date = CertificateAuthority.days(2)
    ) throws -> Identity {
        let extensions = """
            basicConstraints = critical, CA:FALSE
            keyUsage = critical, digitalSignature
            extendedKeyUsage = \(usage.rawValue)
            subjectKeyIdentifier = hash
            authorityKeyIdentifier = keyid
            subjectAltName = \(names)

            """
        // One that is over has begun before.
        let usual = min(Self.now, end.addingTimeInterval(-86_400))
        return try sign(name, in: folder, subject, extensions, start ?? usual, end)
    }

    private func sign(
        _ name: String,
        in folder: String,
        _ subject: String,
        _ extensions: String,
        _ start: Date,
        _ end: Date
    ) throws -> Identity {
        let path = "\(folder)/\(name)"
        let configuration = try Self.write(
            """
            [req]
            prompt = no
            distinguished_name = none
            [none]
            [ca]
            default_ca = own
            [own]
            database = \(try Self.write("", to: path + ".db"))
            rand_serial = yes
            new_certs_dir = \(folder)
            default_md = sha256
            unique_subject = no
            policy = any
            x509_extensions = of
            [any]
            organizationName = optional
            commonName = optional
            [of]

            """ + extensions,
            to: path + ".cnf"
        )
        let signed = Identity(certificate: path + ".pem", key: path + ".key")
        try Self.openssl(
            ["req", "-new", "-config", configuration, "-subj", subject, "-out", path + ".csr"]
                + Self.newKey + ["-keyout", signed.key]
        )
        try Self.openssl(
            [
                "ca", "-batch", "-notext", "-preserveDN", "-config", configuration, "-in", path + ".csr",
                "-cert", identity.certificate, "-keyfile", identity.key, "-out", signed.certificate,
                "-startdate", Self.text(start), "-enddate", Self.text(end),
            ]
        )
        return signed
    }

    /// So many days from now; negative is over.
    package static func days(_ count: Double) -> Date { Date(timeIntervalSinceNow: count * 86_400) }

    /// An hour ago, so that a clock a little behind takes it too.
    private static var now: Date { Date(timeIntervalSinceNow: -3_600) }

    private static let newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]

    /// The form of X.509's GeneralizedTime: `20260102150405Z`.
    private static func text(_ date: Date) -> String {
        date.formatted(.iso8601.dateSeparator(.omitted).timeSeparator(.omitted)).replacing("T", with: "")
    }

    private static func write(_ text: String, to path: String) throws -> String {
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    private static func openssl(_ arguments: [String]) throws {
        let process = Process()
        let said = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = said
        try process.run()
        let text = try said.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw CertificateFailure(description: "openssl \(arguments[0]): \(String(decoding: text, as: UTF8.self))")
        }
    }
}

/// What the openssl command said when it made no certificate.
package struct CertificateFailure: Error, CustomStringConvertible {
    package let description: String
}
