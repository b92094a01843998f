import Foundation
import TestSupport

/// A throw-away authority and one server certificate for localhost.
struct Certificates: Sendable {
    let authority: String
    let certificate: String
    let key: String
    /// Signs more.
    let signer: CertificateAuthority

    /// The same authority, and copies of certificate and key.
    init(like other: Certificates, certificate: String, key: String) {
        authority = other.authority
        signer = other.signer
        self.certificate = certificate
        self.key = key
    }

    /// Signed by the authority of `existing` or by a new one; good for `names`, and for so many days from now (negative
    /// is over).
    init(
        in place: Workplace,
        name: String = "server",
        authority existing: Certificates? = nil,
        for names: String = "DNS:localhost,DNS:thoughtspot.test,IP:127.0.0.1,IP:::1",
        days: Double = 2
    ) async throws {
        signer = try existing?.signer ?? CertificateAuthority(in: place.directory.path)
        let issued = try signer.issue(name, for: names, until: CertificateAuthority.days(days))
        authority = signer.identity.certificate
        certificate = issued.certificate
        key = issued.key
    }
}
