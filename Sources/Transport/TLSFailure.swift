internal import COpenSSL

/// Why TLS could not be set up or carried on: words for the log, never for the peer.
package struct TLSFailure: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }

    /// What libssl put on its error queue, oldest last, or `fallback` when it put nothing there.
    static func queued(_ doing: String, fallback: String = "failed") -> TLSFailure {
        var reason = fallback
        while true {
            let code = ERR_get_error()
            guard code != 0 else { break }
            if let text = ERR_reason_error_string(code) { reason = String(cString: text) }
        }
        return TLSFailure("\(doing): \(reason)")
    }
}
