internal import CLinux
internal import COpenSSL

/// What this executable was made from.
enum BuildInformation {
    /// The project's version.
    static let version = "1.0.0"

    /// The commit's abbreviated hash, if the build said it (`make release` does); else `unknown`.
    static let commit = String(cString: clinux_build_commit())

    /// The compiler's version.
    static var swift: String {
        #if compiler(>=6.4)
            "6.4 or newer"
        #elseif compiler(>=6.3)
            "6.3"
        #else
            "6.2"
        #endif
    }

    /// The libcrypto in use, which may be newer than the one at the build.
    static var openSSL: String { String(cString: OpenSSL_version(OPENSSL_VERSION)) }
}
