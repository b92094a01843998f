internal import COpenSSL

extension PublicKey {
    /// The keys of a PEM text: `PUBLIC KEY` and `CERTIFICATE` blocks (RFC 7468), in order.
    ///
    /// `nil` if there is none, more than 32, or a block of another kind: a private key does not belong here. Of a
    /// certificate only the key counts; whoever configured it pinned it, whatever its dates say.
    static func keys(pem: [UInt8]) -> [PublicKey]? {
        defer { ERR_clear_error() }
        guard let source = BIO_new_mem_buf(pem, Int32(clamping: pem.count)) else { return nil }
        defer { BIO_free(source) }
        var keys: [PublicKey] = []
        while let block = Block(reading: source) {
            guard keys.count < 32, let key = block.key else { return nil }
            keys.append(key)
        }
        return keys.isEmpty ? nil : keys
    }

    /// One block's label and DER bytes.
    private struct Block {
        let label: String
        let der: [UInt8]

        init?(reading source: OpaquePointer) {
            var name: UnsafeMutablePointer<CChar>?
            var header: UnsafeMutablePointer<CChar>?
            var data: UnsafeMutablePointer<UInt8>?
            var count = 0
            guard PEM_read_bio(source, &name, &header, &data, &count) == 1 else { return nil }
            defer {
                for part in [UnsafeMutableRawPointer(name), .init(header), .init(data)] { CRYPTO_free(part, "", 0) }
            }
            label = name.map { String(cString: $0) } ?? ""
            der = Array(UnsafeBufferPointer(start: data, count: count))
        }

        var key: PublicKey? {
            switch label {
            case "PUBLIC KEY": PublicKey(der: der)
            case "CERTIFICATE": PublicKey(certificate: der)
            default: nil
            }
        }
    }
}
