import Foundation

/// A throw-away authority and one server certificate for localhost, made by the openssl command.
struct Certificates: Sendable {
    let authority: String
    let certificate: String
    let key: String

    /// The same authority, and copies of certificate and key.
    init(like other: Certificates, certificate: String, key: String) {
        authority = other.authority
        self.certificate = certificate
        self.key = key
    }

    private static let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]

    /// Signed by the authority of `existing` or by a new one; good for `names`, and for so many days from now.
    init(
        in place: Workplace,
        name: String = "server",
        authority existing: Certificates? = nil,
        for names: String = "DNS:localhost,DNS:thoughtspot.test,IP:127.0.0.1,IP:::1",
        days: Int = 2
    ) async throws {
        authority = existing?.authority ?? place.path("authority.pem")
        certificate = place.path("\(name).pem")
        key = place.path("\(name).key")
        let authorityKey = place.path("authority.key")
        if existing == nil {
            let subject = ["-subj", "/CN=Spotgate test authority", "-days", "2"]
            try await place.must(
                "openssl",
                ["req", "-x509"] + Self.key + subject + ["-keyout", authorityKey, "-out", authority]
            )
        }
        let extensions = try place.write(
            "\(name).ext",
            "subjectAltName=\(names)\nbasicConstraints=critical,CA:FALSE\nextendedKeyUsage=serverAuth\n"
        )
        let request = place.path("\(name).csr")
        try await place.must(
            "openssl",
            ["req", "-new"] + Self.key + ["-subj", "/CN=localhost", "-keyout", key, "-out", request]
        )
        // Only this command makes a certificate that is over already.
        try await place.must(
            "openssl",
            ["x509", "-req", "-in", request, "-CA", authority, "-CAkey", authorityKey, "-days", "\(days)"]
                + ["-extfile", extensions, "-out", certificate]
        )
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
    }
}
