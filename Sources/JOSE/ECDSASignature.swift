/// A JWS signature of ECDSA: r and s as big-endian numbers of the curve's width, one after the other (RFC 7518 §3.4).
struct ECDSASignature {
    /// Twice the curve's width.
    let raw: [UInt8]

    /// The form `SEQUENCE { INTEGER r, INTEGER s }` that OpenSSL verifies; `nil` if r or s is zero (CVE-2022-21449).
    var der: [UInt8]? {
        let r = raw.prefix(raw.count / 2)
        let s = raw.suffix(raw.count / 2)
        guard r.contains(where: { $0 != 0 }), s.contains(where: { $0 != 0 }) else { return nil }
        return DER.sequence(DER.integer(r), DER.integer(s))
    }
}
