internal import COpenSSL

/// The hash that chains audit lines (FIPS 180-4).
enum SHA256 {
    /// 64 hexadecimal digits.
    static func hexadecimal(of bytes: some Collection<UInt8>) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        let input = Array(bytes)
        // Only an allocation can fail here.
        precondition(EVP_Digest(input, input.count, &digest, nil, EVP_sha256(), nil) == 1, "SHA-256 is not to be had")
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
