/// A range of addresses in CIDR notation (RFC 4632 §3.1): `10.0.0.0/8`, `2001:db8::/32`, or one address.
package struct IPNetwork: Sendable, Hashable {
    /// The first address; every bit behind the prefix is zero.
    package let base: IPAddress
    /// How many leading bits are fixed.
    package let prefixLength: Int

    /// Refuses a prefix that is too long and an address with bits set behind it: that is a slip of the hand, and
    /// guessing what was meant could widen trust.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let base = IPAddress(String(parts[0])) else { return nil }
        let width = base.bytes.count * 8
        var length = width
        if parts.count == 2 {
            guard let given = IPNetwork.prefix(parts[1]), given <= width else { return nil }
            length = given
        }
        guard IPNetwork.isZero(base.bytes, behind: length) else { return nil }
        self.base = base
        self.prefixLength = length
    }

    /// Whether the address lies in the range; families never match each other.
    package func contains(_ address: IPAddress) -> Bool {
        guard address.bytes.count == base.bytes.count else { return false }
        let whole = prefixLength / 8
        guard address.bytes.prefix(whole) == base.bytes.prefix(whole) else { return false }
        let rest = prefixLength % 8
        return rest == 0 || (address.bytes[whole] ^ base.bytes[whole]) >> (8 - rest) == 0
    }

    /// Plain digits without sign or leading zero.
    private static func prefix(_ text: Substring) -> Int? {
        guard (1...3).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            text == "0" || text.utf8.first != 0x30
        else { return nil }
        return Int(text)
    }

    private static func isZero(_ bytes: [UInt8], behind length: Int) -> Bool {
        (length..<bytes.count * 8).allSatisfy { bytes[$0 / 8] & (0x80 >> UInt8($0 % 8)) == 0 }
    }
}

extension IPNetwork: CustomStringConvertible {
    /// CIDR notation; a single address without a prefix.
    package var description: String {
        prefixLength == base.bytes.count * 8 ? "\(base)" : "\(base)/\(prefixLength)"
    }
}
