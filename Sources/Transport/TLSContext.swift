internal import COpenSSL
internal import Glibc

/// Certificates, trust and rules that sessions are made from; loaded once, never changed afterwards.
// Invariant of @unchecked Sendable: an SSL_CTX is set up in init only; making sessions from it takes libssl's own locks.
package final class TLSContext: @unchecked Sendable {
    private let context: OpaquePointer
    private let isServer: Bool
    private let verifiesHost: Bool
    /// The file of the authorities that client certificates are verified by, as it was read; empty without one.
    let clientAuthorities: [UInt8]

    /// Reads the files, so not for a loop's thread.
    package init(server settings: TLSServerSettings) throws(TLSFailure) {
        context = try TLSContext.make(TLS_server_method(), minimum: settings.minimumVersion)
        isServer = true
        verifiesHost = false
        clientAuthorities =
            switch settings.clientCertificate {
            case .none: []
            case .optional(let file), .required(let file): try TLSContext.bytes(of: file, "client CA")
            }
        try load(settings.identity)
        SSL_CTX_set_alpn_select_cb(context, selectProtocol, nil)
        // One ticket is enough for a client that keeps its connections.
        SSL_CTX_set_num_tickets(context, 1)
        let name = Array("spotgate".utf8)
        SSL_CTX_set_session_id_context(context, name, UInt32(name.count))
        switch settings.clientCertificate {
        case .none: break
        case .optional(let file): try trustClients(file, mode: SSL_VERIFY_PEER)
        case .required(let file): try trustClients(file, mode: SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT)
        }
    }

    /// Reads the files, so not for a loop's thread.
    package init(client settings: TLSClientSettings) throws(TLSFailure) {
        context = try TLSContext.make(TLS_client_method(), minimum: settings.minimumVersion)
        isServer = false
        verifiesHost = settings.verification == .full
        clientAuthorities = []
        let offered: [UInt8] = [8] + Array("http/1.1".utf8)
        SSL_CTX_set_alpn_protos(context, offered, UInt32(offered.count))
        if let identity = settings.identity { try load(identity) }
        switch settings.verification {
        case .dangerouslyOff: SSL_CTX_set_verify(context, SSL_VERIFY_NONE, nil)
        case .full:
            SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nil)
            try trustServers(settings.caFile)
        }
    }

    deinit { SSL_CTX_free(context) }

    /// A session that waits for a client's first bytes.
    package func acceptingSession() throws(TLSFailure) -> TLSSession {
        precondition(isServer)
        guard let ssl = SSL_new(context) else { throw .queued("new session") }
        SSL_set_accept_state(ssl)
        return TLSSession(ssl, context: self)
    }

    /// A session for a server of that name or address; the name is sent (RFC 6066 §3) and checked (RFC 6125).
    package func connectingSession(host: String, resuming: TLSResumption? = nil) throws(TLSFailure) -> TLSSession {
        precondition(!isServer)
        guard let ssl = SSL_new(context) else { throw .queued("new session") }
        let session = TLSSession(ssl, context: self)
        SSL_set_connect_state(ssl)
        if let address = IPAddress(host) {
            let parameters = SSL_get0_param(ssl)
            guard !verifiesHost || X509_VERIFY_PARAM_set1_ip(parameters, address.bytes, address.bytes.count) == 1 else {
                throw .queued("set address")
            }
        } else {
            guard copenssl_set_server_name(ssl, host) == 1 else { throw .queued("set server name") }
            SSL_set_hostflags(ssl, UInt32(X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS))
            guard !verifiesHost || SSL_set1_host(ssl, host) == 1 else { throw .queued("set host") }
        }
        if let resuming { session.resume(resuming) }
        return session
    }

    /// From when to when the own certificate counts, in unix seconds; nil without one.
    package var certificateValidity: (begin: Int, end: Int)? {
        guard let certificate = SSL_CTX_get0_certificate(context), let begin = X509_get0_notBefore(certificate),
            let end = X509_get0_notAfter(certificate)
        else { return nil }
        let seconds = { (time: UnsafePointer<ASN1_TIME>) -> Int? in
            var parts = tm()
            return ASN1_TIME_to_tm(time, &parts) == 1 ? timegm(&parts) : nil
        }
        guard let begin = seconds(begin), let end = seconds(end) else { return nil }
        return (begin, end)
    }

    /// Whether clients that do not know the certificate's issuer are given no way to one they know.
    package var lacksIntermediate: Bool { copenssl_lacks_issuer(context) == 1 }

    // MARK: Setting up

    private static func make(_ method: OpaquePointer?, minimum: TLSVersion) throws(TLSFailure) -> OpaquePointer {
        guard let context = SSL_CTX_new(method) else { throw .queued("new context") }
        let version = minimum == .tls13 ? TLS1_3_VERSION : TLS1_2_VERSION
        guard copenssl_harden(context) == 1, copenssl_set_minimum(context, version) == 1,
            SSL_CTX_set_cipher_list(context, "ECDHE+AESGCM:ECDHE+CHACHA20") == 1
        else {
            SSL_CTX_free(context)
            throw .queued("set up")
        }
        // An encrypted key is an error, not a question on the terminal.
        SSL_CTX_set_default_passwd_cb(context) { _, _, _, _ in -1 }
        return context
    }

    private func load(_ identity: TLSIdentity) throws(TLSFailure) {
        try TLSContext.look(at: identity.certificateFile, "certificate")
        try TLSContext.look(at: identity.keyFile, "key")
        ERR_clear_error()
        guard SSL_CTX_use_certificate_chain_file(context, identity.certificateFile) == 1 else {
            throw .queued("certificate \(identity.certificateFile)")
        }
        guard SSL_CTX_use_PrivateKey_file(context, identity.keyFile, SSL_FILETYPE_PEM) == 1,
            SSL_CTX_check_private_key(context) == 1
        else { throw .queued("key \(identity.keyFile)") }
    }

    private func trustClients(_ file: String, mode: Int32) throws(TLSFailure) {
        ERR_clear_error()
        trustAnyOfThem()
        guard SSL_CTX_load_verify_locations(context, file, nil) == 1, let names = SSL_load_client_CA_file(file) else {
            throw .queued("client CA \(file)")
        }
        SSL_CTX_set_client_CA_list(context, names)
        SSL_CTX_set_verify(context, mode, nil)
    }

    private func trustServers(_ file: String?) throws(TLSFailure) {
        ERR_clear_error()
        guard let file else { return try trustSystem() }
        try TLSContext.look(at: file, "CA")
        trustAnyOfThem()
        guard SSL_CTX_load_verify_locations(context, file, nil) == 1 else { throw .queued("CA \(file)") }
    }

    /// Every certificate that somebody put into a file of authorities is trusted, an intermediate one as well: its root need
    /// not be there.
    private func trustAnyOfThem() {
        X509_VERIFY_PARAM_set_flags(SSL_CTX_get0_param(context), UInt(X509_V_FLAG_PARTIAL_CHAIN))
    }

    /// The system's certificates where libssl was built to look for them: of its own accord it would have `SSL_CERT_FILE`
    /// and `SSL_CERT_DIR` take their place, and nothing that is trusted comes from the environment.
    private func trustSystem() throws(TLSFailure) {
        let (file, directory) = (X509_get_default_cert_file(), X509_get_default_cert_dir())
        if let file, access(file, R_OK) == 0 {
            guard SSL_CTX_load_verify_file(context, file) == 1 else { throw .queued("system certificates") }
        }
        guard SSL_CTX_load_verify_dir(context, directory) == 1 else { throw .queued("system certificates") }
    }

    /// What stands in a file of at most 1 MiB.
    private static func bytes(of file: String, _ role: String) throws(TLSFailure) -> [UInt8] {
        try look(at: file, role)
        guard let stream = fopen(file, "re") else { throw TLSFailure("\(role) \(file): cannot be read") }
        defer { fclose(stream) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, stream)
        guard count < bytes.count else { throw TLSFailure("\(role) \(file): larger than 1 MiB") }
        return Array(bytes[..<count])
    }

    /// Of a file that cannot be opened, libssl says no more than "system lib"; and it would wait for the writer of a pipe
    /// that stands in the file's place.
    private static func look(at file: String, _ role: String) throws(TLSFailure) {
        let descriptor: Int32
        do {
            descriptor = try System.check("open") { open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        } catch {
            throw TLSFailure("\(role) \(file): \(String(cString: strerror(error.number)))")
        }
        defer { System.close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw TLSFailure("\(role) \(file): not a regular file")
        }
    }
}

/// ALPN (RFC 7301 §3.2): `http/1.1` or a fatal alert; a client that offers nothing is spoken to in HTTP/1.1 as well.
private func selectProtocol(
    _: OpaquePointer?,
    chosen: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    chosenLength: UnsafeMutablePointer<UInt8>?,
    offered: UnsafePointer<UInt8>?,
    length: UInt32,
    _: UnsafeMutableRawPointer?
) -> Int32 {
    let wanted = Array("http/1.1".utf8)
    let list = UnsafeBufferPointer(start: offered, count: Int(length))
    var start = 0
    while start < list.count {
        let end = start + 1 + Int(list[start])
        guard end <= list.count else { break }
        if list[(start + 1)..<end].elementsEqual(wanted), let base = list.baseAddress {
            chosen?.pointee = base + start + 1
            chosenLength?.pointee = list[start]
            return SSL_TLSEXT_ERR_OK
        }
        start = end
    }
    return SSL_TLSEXT_ERR_ALERT_FATAL
}
