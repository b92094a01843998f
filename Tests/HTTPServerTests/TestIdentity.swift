import Foundation
import TestSupport
import Transport

/// A key and a certificate of its own for localhost, made by the openssl command once for all tests.
enum TestIdentity {
    private static let kept = Result { try TemporaryFolder.untilExit() }

    static let localhost = Result {
        let folder = URL(filePath: try kept.get().path)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.currentDirectoryURL = folder
        process.arguments = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj",
            "/CN=localhost", "-keyout", "tls.key", "-out", "tls.pem",
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return TLSIdentity(
            certificateFile: folder.appending(path: "tls.pem").path,
            keyFile: folder.appending(path: "tls.key").path
        )
    }
}
