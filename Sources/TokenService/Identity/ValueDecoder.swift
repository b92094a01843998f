/// Turns the bytes of an identity header into text by the configured encoding; strict, and nothing is replaced.
struct ValueDecoder: Sendable {
    let encoding: IdentitySettings.Encoding

    /// The text, or nil if the bytes are not of that encoding.
    func text(_ bytes: some Collection<UInt8>) -> String? {
        switch encoding {
        case .ascii: ascii(bytes)
        case .utf8: String(validating: bytes, as: UTF8.self)
        case .latin1: latin1(bytes)
        case .percent: percent(bytes)
        case .base64: base64(bytes).flatMap { String(validating: $0, as: UTF8.self) }
        case .rfc2047: EncodedWords(Array(bytes))?.text
        }
    }

    private func ascii(_ bytes: some Collection<UInt8>) -> String? {
        for byte in bytes where byte < 0x20 || byte > 0x7E { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func latin1(_ bytes: some Collection<UInt8>) -> String? {
        // 0x80 to 0x9F are controls here; a sender that means windows-1252 does not mean this encoding.
        for byte in bytes where byte < 0x20 || (0x7F...0x9F).contains(byte) { return nil }
        return String(String.UnicodeScalarView(bytes.lazy.map { Unicode.Scalar($0) }))
    }

    private func percent(_ bytes: some Collection<UInt8>) -> String? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index = bytes.index(after: index)
            guard byte == UInt8(ascii: "%") else {
                guard byte >= 0x20, byte < 0x7F else { return nil }
                decoded.append(byte)
                continue
            }
            var value: UInt8 = 0
            for _ in 0..<2 {
                guard index < bytes.endIndex, let digit = hexadecimalValue(bytes[index]) else { return nil }
                value = value << 4 | digit
                index = bytes.index(after: index)
            }
            decoded.append(value)
        }
        return String(validating: decoded, as: UTF8.self)
    }

    private func base64(_ bytes: some Collection<UInt8>) -> [UInt8]? { Base64Text.decode(bytes) }
}

/// The value of a hexadecimal digit.
func hexadecimalValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
