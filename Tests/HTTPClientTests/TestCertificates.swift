import Foundation
import TestSupport
import Transport

/// A certificate authority and certificates of several kinds, made once for all tests.
struct TestCertificates: Sendable {
    /// What a certificate is for, and what is wrong with it.
    enum Kind: String, CaseIterable {
        case good, expired, wrongHost, clientOnly, selfSigned, client
        /// Issued by an authority that the first one vouches for.
        case below, clientBelow
    }

    static let shared = Result { try TestCertificates() }

    private let folder: TemporaryFolder

    var caFile: String { "\(folder.path)/authority.pem" }
    /// The authority in the middle, without the one above it.
    var intermediateFile: String { "\(folder.path)/middle.pem" }

    func identity(_ kind: Kind) -> TLSIdentity {
        TLSIdentity(certificateFile: "\(folder.path)/\(kind).pem", keyFile: "\(folder.path)/\(kind).key")
    }

    private init() throws {
        folder = try TemporaryFolder.untilExit()
        let authority = try CertificateAuthority(in: folder.path)
        let names = "DNS:localhost,IP:127.0.0.1"
        func issue(
            _ kind: Kind,
            _ subject: String = "/CN=localhost",
            for names: String,
            usage: CertificateAuthority.Usage = .server,
            days: Double = 2
        ) throws {
            let end = CertificateAuthority.days(days)
            _ = try authority.issue(kind.rawValue, subject: subject, for: names, usage: usage, until: end)
        }
        try issue(.good, for: names)
        try issue(.expired, for: names, days: -1)
        try issue(.wrongHost, for: "DNS:elsewhere.example,IP:10.0.0.1")
        try issue(.clientOnly, for: names, usage: .client)
        try issue(.client, "/O=Example/CN=gateway, one", for: "DNS:gateway", usage: .client)
        let middle = try CertificateAuthority(
            in: folder.path,
            name: "middle",
            subject: "/CN=Middle",
            signedBy: authority
        )
        _ = try middle.issue(Kind.below.rawValue, for: names)
        _ = try middle.issue(Kind.clientBelow.rawValue, subject: "/CN=below", for: "DNS:below", usage: .client)
        try CertificateAuthority.selfSigned(in: folder.path, name: "selfSigned", for: names)
    }
}
