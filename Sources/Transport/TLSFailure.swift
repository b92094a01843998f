internal import COpenSSL
internal import Glibc

/// Why TLS could not be set up or carried on: words for the log, never for the peer.
package struct TLSFailure: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String
    /// Whether the peer's first bytes were no TLS at all.
    package var isPlaintext = false
    /// Whether the peer ended the connection in order but without a close_notify.
    package var isTruncation = false

    init(_ description: String) { self.description = description }

    /// What libssl put on its error queue, or `fallback` when it put nothing there.
    ///
    /// The newest entry counts, but the system's own error (a file that is not there) before it, and an entry that only
    /// names the library the cause came from (`PEM lib`) after any other.
    static func queued(_ doing: String, fallback: String = "failed") -> TLSFailure {
        var reason = fallback
        var systemReason: String?
        while true {
            let code = ERR_get_error()
            guard code != 0 else { break }
            if code & TLSFailure.systemFlag != 0 {
                systemReason = String(cString: strerror(Int32(truncatingIfNeeded: code & ~TLSFailure.systemFlag)))
            } else if let text = ERR_reason_error_string(code).map({ String(cString: $0) }) {
                if reason == fallback || !text.hasSuffix(" lib") { reason = text }
            }
        }
        return TLSFailure("\(doing): \(systemReason ?? reason)")
    }

    /// `ERR_SYSTEM_FLAG`: the rest of the code is an `errno` (ERR_GET_LIB(3)).
    private static let systemFlag: UInt = 1 << 31
}
