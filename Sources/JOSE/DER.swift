/// The few DER forms (X.690 §8, §10) in which OpenSSL takes keys and signatures.
enum DER {
    /// `SEQUENCE` of parts that are DER already.
    static func sequence(_ parts: [UInt8]...) -> [UInt8] { element(0x30, Array(parts.joined())) }

    /// `INTEGER` of a big-endian number that is not negative, in its shortest form.
    static func integer(_ number: some Collection<UInt8>) -> [UInt8] {
        let digits = Array(number.drop { $0 == 0 })
        // A first bit that is set would make it negative; no digits are zero.
        return element(0x02, (digits.first.map { $0 < 0x80 } ?? false) ? digits : [0] + digits)
    }

    /// `BIT STRING` of whole bytes.
    static func bitString(_ bytes: [UInt8]) -> [UInt8] { element(0x03, [0] + bytes) }

    /// `OBJECT IDENTIFIER` of its encoded arcs.
    static func identifier(_ arcs: [UInt8]) -> [UInt8] { element(0x06, arcs) }

    /// `NULL`.
    static let null: [UInt8] = [0x05, 0x00]

    private static func element(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        guard content.count >= 0x80 else { return [tag, UInt8(content.count)] + content }
        var length: [UInt8] = []
        var rest = content.count
        while rest > 0 {
            length.insert(UInt8(rest & 0xFF), at: 0)
            rest >>= 8
        }
        return [tag, 0x80 | UInt8(length.count)] + length + content
    }
}
