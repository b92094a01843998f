import Foundation

/// A throw-away authority and one server certificate for localhost, made by the openssl command.
struct Certificates: Sendable {
    let authority: String
    let certificate: String
    let key: String

    private static let request = [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
    ]

    init(in place: Workplace, name: String = "server", authority existing: Certificates? = nil) async throws {
        authority = existing?.authority ?? place.path("authority.pem")
        certificate = place.path("\(name).pem")
        key = place.path("\(name).key")
        if existing == nil {
            try await place.must(
                "openssl",
                Self.request
                    + [
                        "-subj", "/CN=Spotgate test authority", "-keyout", place.path("authority.key"), "-out",
                        authority,
                    ]
            )
        }
        try await place.must(
            "openssl",
            Self.request
                + [
                    "-subj", "/CN=localhost", "-addext",
                    "subjectAltName=DNS:localhost,DNS:thoughtspot.test,IP:127.0.0.1,IP:::1",
                ]
                + ["-addext", "basicConstraints=critical,CA:FALSE", "-addext", "extendedKeyUsage=serverAuth"]
                + ["-CA", authority, "-CAkey", place.path("authority.key"), "-keyout", key, "-out", certificate]
        )
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
    }
}
