import Foundation
import Transport

/// A certificate authority and certificates of several kinds, made by the openssl command once for all tests.
struct TestCertificates: Sendable {
    /// What a certificate is for, and what is wrong with it.
    enum Kind: String, CaseIterable {
        case good, expired, wrongHost, clientOnly, selfSigned, client
    }

    static let shared = Result { try TestCertificates() }

    private let folder: URL

    var caFile: String { folder.appending(path: "ca.pem").path }

    func identity(_ kind: Kind) -> TLSIdentity {
        TLSIdentity(
            certificateFile: folder.appending(path: "\(kind).pem").path,
            keyFile: folder.appending(path: "\(kind).key").path
        )
    }

    private init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "spotgate-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try openssl("req -x509 \(TestCertificates.newKey) -keyout ca.key -out ca.pem -days 2 -subj /CN=Authority")
        try issue(.good, "/CN=localhost", "DNS:localhost,IP:127.0.0.1", "serverAuth")
        try issue(.expired, "/CN=localhost", "DNS:localhost,IP:127.0.0.1", "serverAuth", days: -1)
        try issue(.wrongHost, "/CN=localhost", "DNS:elsewhere.example,IP:10.0.0.1", "serverAuth")
        try issue(.clientOnly, "/CN=localhost", "DNS:localhost,IP:127.0.0.1", "clientAuth")
        try issue(.client, "/O=Example/CN=gateway, one", "DNS:gateway", "clientAuth")
        let names = "-addext subjectAltName=DNS:localhost,IP:127.0.0.1"
        try openssl(
            "req -x509 \(TestCertificates.newKey) -keyout selfSigned.key -out selfSigned.pem -days 2 -subj /CN=localhost \(names)"
        )
    }

    private static let newKey = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"

    private func issue(_ kind: Kind, _ subject: String, _ names: String, _ usage: String, days: Int = 2) throws {
        let extensions = "subjectAltName=\(names)\nextendedKeyUsage=\(usage)\n"
        try Data(extensions.utf8).write(to: folder.appending(path: "\(kind).ext"))
        let key = TestCertificates.newKey
        try run(
            ["req"] + key.split(separator: " ").map(String.init) + [
                "-keyout", "\(kind).key", "-out", "\(kind).csr", "-subj", subject,
            ]
        )
        try openssl(
            "x509 -req -in \(kind).csr -CA ca.pem -CAkey ca.key -days \(days) -extfile \(kind).ext -out \(kind).pem"
        )
    }

    private func openssl(_ arguments: String) throws { try run(arguments.split(separator: " ").map(String.init)) }

    private func run(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    }
}
