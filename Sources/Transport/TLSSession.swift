internal import COpenSSL
internal import Glibc

/// The one owner of an `SSL *`: turns a connected socket's ciphertext into plaintext; belongs to one loop.
package final class TLSSession {
    private let ssl: OpaquePointer
    // The callbacks of a live session reach into its context.
    private let context: TLSContext

    init(_ ssl: OpaquePointer, context: TLSContext) {
        self.ssl = ssl
        self.context = context
    }

    deinit { SSL_free(ssl) }

    /// Puts the session over a socket; the socket stays the caller's to close.
    func attach(to descriptor: Int32) throws(TLSFailure) {
        guard SSL_set_fd(ssl, descriptor) == 1 else { throw .queued("set up") }
    }

    /// Goes on with the handshake; false when it waits for the peer.
    func handshake() throws(TLSFailure) -> Bool {
        ERR_clear_error()
        let result = SSL_do_handshake(ssl)
        if result == 1 { return true }
        switch SSL_get_error(ssl, result) {
        case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: return false
        case let code: throw handshakeFailure(code)
        }
    }

    /// Takes plaintext; 0 bytes is the peer's close_notify.
    func read(_ buffer: UnsafeMutableRawBufferPointer) throws(TLSFailure) -> Outcome {
        ERR_clear_error()
        let result = SSL_read(ssl, buffer.baseAddress, Int32(buffer.count))
        if result > 0 { return .done(Int(result)) }
        switch SSL_get_error(ssl, result) {
        case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: return .wouldBlock
        case SSL_ERROR_ZERO_RETURN: return .done(0)
        default:
            let isTruncation = ERR_GET_REASON(ERR_peek_error()) == SSL_R_UNEXPECTED_EOF_WHILE_READING
            var failure = TLSFailure.queued("read", fallback: "connection reset")
            failure.isTruncation = isTruncation
            throw failure
        }
    }

    /// How many octets of records the socket has taken so far.
    var writtenOctets: UInt64 { SSL_get_wbio(ssl).map { UInt64(BIO_number_written($0)) } ?? 0 }

    /// Gives plaintext; what is not taken must be offered again from where it stopped.
    func write(_ bytes: UnsafeRawBufferPointer) throws(TLSFailure) -> Outcome {
        guard !bytes.isEmpty else { return .done(0) }
        ERR_clear_error()
        let result = SSL_write(ssl, bytes.baseAddress, Int32(clamping: bytes.count))
        if result > 0 { return .done(Int(result)) }
        switch SSL_get_error(ssl, result) {
        case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: return .wouldBlock
        default: throw .queued("write", fallback: "connection reset")
        }
    }

    /// Tells the peer that no more follows, as far as the socket takes it now.
    func sendCloseNotify() {
        ERR_clear_error()
        if SSL_is_init_finished(ssl) == 1 { SSL_shutdown(ssl) }
    }

    /// `TLSv1.2` or `TLSv1.3`.
    package var version: String { String(cString: SSL_get_version(ssl)) }

    /// Whether the peer agreed to go on with an earlier session.
    package var isResumed: Bool { SSL_session_reused(ssl) == 1 }

    /// The verified peer certificate's subject (RFC 4514 text); nil without one.
    package var peerSubject: String? {
        guard SSL_get_verify_result(ssl) == X509_V_OK, let certificate = SSL_get1_peer_certificate(ssl) else {
            return nil
        }
        defer { X509_free(certificate) }
        guard let memory = BIO_new(BIO_s_mem()) else { return nil }
        defer { BIO_free(memory) }
        guard copenssl_print_subject(memory, certificate) >= 0 else { return nil }
        var start: UnsafeMutablePointer<CChar>?
        let count = copenssl_memory(memory, &start)
        guard let start, count > 0 else { return nil }
        let bytes = UnsafeRawBufferPointer(start: start, count: count)
        // A subject that is not UTF-8 names nobody: repairing it could make two subjects one.
        return String(validating: bytes, as: UTF8.self)
    }

    /// When the peer's certificate ends, in unix seconds; nil without one.
    package var peerCertificateEnd: Int? {
        guard let certificate = SSL_get1_peer_certificate(ssl) else { return nil }
        defer { X509_free(certificate) }
        var parts = tm()
        guard let end = X509_get0_notAfter(certificate), ASN1_TIME_to_tm(end, &parts) == 1 else { return nil }
        return timegm(&parts)
    }

    /// What a client needs to resume this session later; nil before the server sent a ticket.
    package var resumption: TLSResumption? {
        guard let session = SSL_get1_session(ssl) else { return nil }
        guard SSL_SESSION_is_resumable(session) == 1 else {
            SSL_SESSION_free(session)
            return nil
        }
        return TLSResumption(owning: session)
    }

    /// Offers to go on with an earlier session.
    func resume(_ resumption: TLSResumption) { SSL_set_session(ssl, resumption.session) }

    private func handshakeFailure(_ code: Int32) -> TLSFailure {
        let verdict = SSL_get_verify_result(ssl)
        if verdict != X509_V_OK {
            ERR_clear_error()
            return TLSFailure("certificate refused: \(String(cString: X509_verify_cert_error_string(verdict)))")
        }
        if code == SSL_ERROR_SYSCALL { return .queued("handshake", fallback: "connection closed") }
        let reason = ERR_GET_REASON(ERR_peek_error())
        var failure = TLSFailure.queued("handshake")
        failure.isPlaintext = TLSSession.plaintextReasons.contains(reason)
        return failure
    }

    /// What libssl says of a first record that is none; it sends no alert then.
    private static let plaintextReasons = [SSL_R_HTTP_REQUEST, SSL_R_HTTPS_PROXY_REQUEST, SSL_R_WRONG_VERSION_NUMBER]
}

/// An earlier TLS session that a client may go on with (RFC 8446 §2.2).
// Invariant of @unchecked Sendable: an SSL_SESSION's reference count is atomic and nobody changes one after it was cut.
package final class TLSResumption: @unchecked Sendable {
    fileprivate let session: OpaquePointer

    fileprivate init(owning session: OpaquePointer) { self.session = session }

    deinit { SSL_SESSION_free(session) }
}
