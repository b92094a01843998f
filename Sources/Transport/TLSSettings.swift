/// The lowest protocol version a side agrees to; TLS 1.0 and 1.1 are not to be had (RFC 8996).
package enum TLSVersion: String, Sendable, CaseIterable {
    case tls12 = "1.2"
    case tls13 = "1.3"
}

/// A certificate chain and its key, both PEM files; the key must not be encrypted.
package struct TLSIdentity: Sendable, Equatable {
    package let certificateFile: String
    package let keyFile: String

    package init(certificateFile: String, keyFile: String) {
        self.certificateFile = certificateFile
        self.keyFile = keyFile
    }
}

/// How a listener speaks TLS.
package struct TLSServerSettings: Sendable, Equatable {
    /// What is asked of a client's certificate.
    package enum ClientCertificate: Sendable, Equatable {
        case none
        /// Verified if the client has one.
        case optional(caFile: String)
        /// No connection without one.
        case required(caFile: String)
    }

    package var identity: TLSIdentity
    package var minimumVersion: TLSVersion
    package var clientCertificate: ClientCertificate

    package init(
        identity: TLSIdentity,
        minimumVersion: TLSVersion = .tls12,
        clientCertificate: ClientCertificate = .none
    ) {
        self.identity = identity
        self.minimumVersion = minimumVersion
        self.clientCertificate = clientCertificate
    }
}

/// How a client speaks TLS.
package struct TLSClientSettings: Sendable, Equatable {
    /// How much is asked of the server's certificate.
    package enum Verification: Sendable, Equatable {
        /// Chain, dates, usage and host name.
        case full
        /// Nothing: anybody on the way can read the secret key. Only for a private network, and only when asked for by name.
        case dangerouslyOff
    }

    /// Trusted in place of the system's certificates.
    package var caFile: String?
    package var identity: TLSIdentity?
    package var minimumVersion: TLSVersion
    package var verification: Verification

    package init(
        caFile: String? = nil,
        identity: TLSIdentity? = nil,
        minimumVersion: TLSVersion = .tls12,
        verification: Verification = .full
    ) {
        self.caFile = caFile
        self.identity = identity
        self.minimumVersion = minimumVersion
        self.verification = verification
    }
}
