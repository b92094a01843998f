package import Telemetry
internal import ThoughtSpot

/// A keyed hash that tells tokens and names apart in logs without telling what they are (SipHash-2-4, 64 bits).
///
/// The key is random and lives as long as the process: the same token has the same mark in its lines, and no dictionary helps.
package struct Fingerprint: Sendable {
    private let key0: UInt64
    private let key1: UInt64

    /// With a key of the system's random source.
    package init() {
        var source = SystemRandomNumberGenerator()
        self.init(key0: source.next(), key1: source.next())
    }

    /// With a key made from a secret of at least 16 random octets: the same on every replica that has the secret.
    package init(secret: Secret) {
        let halves = secret.withBytes { bytes in
            (Fingerprint(key0: 0, key1: 1).hash(bytes), Fingerprint(key0: 2, key1: 3).hash(bytes))
        }
        self.init(key0: halves.0, key1: halves.1)
    }

    init(key0: UInt64, key1: UInt64) {
        self.key0 = key0
        self.key1 = key1
    }

    /// One hash.
    package struct Mark: Sendable, Hashable, CustomStringConvertible {
        let value: UInt64

        /// 16 hexadecimal digits.
        package var description: String {
            let text = String(value, radix: 16)
            return String(repeating: "0", count: 16 - text.utf8.count) + text
        }
    }

    /// The mark of a text.
    package func mark(_ text: String) -> Mark {
        var text = text
        return text.withUTF8 { Mark(value: hash(UnsafeRawBufferPointer($0))) }
    }

    /// The mark of a token.
    func mark(_ token: Confidential) -> Mark { token.secret.withBytes { Mark(value: hash($0)) } }

    /// SipHash-2-4 (Aumasson and Bernstein, 2012).
    func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var state = SipState(key0, key1)
        let words = bytes.count / 8
        for word in 0..<words {
            state.compress(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self)))
        }
        var last = UInt64(bytes.count & 0xFF) << 56
        for (place, byte) in bytes[(8 * words)...].enumerated() { last |= UInt64(byte) << UInt64(8 * place) }
        state.compress(last)
        return state.finish()
    }
}

private struct SipState {
    private var v0: UInt64
    private var v1: UInt64
    private var v2: UInt64
    private var v3: UInt64

    init(_ key0: UInt64, _ key1: UInt64) {
        v0 = key0 ^ 0x736f_6d65_7073_6575
        v1 = key1 ^ 0x646f_7261_6e64_6f6d
        v2 = key0 ^ 0x6c79_6765_6e65_7261
        v3 = key1 ^ 0x7465_6462_7974_6573
    }

    mutating func compress(_ word: UInt64) {
        v3 ^= word
        round()
        round()
        v0 ^= word
    }

    mutating func finish() -> UInt64 {
        v2 ^= 0xFF
        for _ in 0..<4 { round() }
        return v0 ^ v1 ^ v2 ^ v3
    }

    private mutating func round() {
        v0 &+= v1
        v1 = (v1 << 13 | v1 >> 51) ^ v0
        v0 = v0 << 32 | v0 >> 32
        v2 &+= v3
        v3 = (v3 << 16 | v3 >> 48) ^ v2
        v0 &+= v3
        v3 = (v3 << 21 | v3 >> 43) ^ v0
        v2 &+= v1
        v1 = (v1 << 17 | v1 >> 47) ^ v2
        v2 = v2 << 32 | v2 >> 32
    }
}
