internal import HTTPWire

/// The gzip format (RFC 1952) with stored blocks only: enough to see what a client makes of it.
enum Gzip {
    /// The same answer with `Content-Encoding: gzip`.
    static func compressed(_ response: Response) -> Response {
        var response = response
        response.body = encode(response.body)
        response.fields.append("Content-Encoding", "gzip")
        return response
    }

    /// The bytes as one gzip member.
    static func encode(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
        var start = 0
        repeat {
            let count = min(bytes.count - start, 0xFFFF)
            out.append(start + count == bytes.count ? 1 : 0)
            out += little(UInt32(count), bytes: 2) + little(UInt32(~UInt16(count)), bytes: 2)
            out += bytes[start..<(start + count)]
            start += count
        } while start < bytes.count
        return out + little(checksum(bytes), bytes: 4) + little(UInt32(truncatingIfNeeded: bytes.count), bytes: 4)
    }

    private static func little(_ value: UInt32, bytes: Int) -> [UInt8] {
        (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
    }

    /// CRC-32 (RFC 1952 §8).
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}
