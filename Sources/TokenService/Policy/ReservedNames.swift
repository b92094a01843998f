/// Names that ThoughtSpot itself uses, and shapes that it may take for something else.
package enum ReservedNames {
    /// Built-in users; whoever becomes one of them is an administrator or nobody in particular.
    package static let users = ["tsadmin", "su", "system", "guest", "thoughtspot", "root"]
    /// Built-in groups: administrators, the system, and everybody.
    package static let groups = ["Administrator", "Administrators", "System", "All"]

    private static let foldedUsers = Set(users.map { Name(Folding.fold($0)) })
    private static let foldedGroups = Set(groups.map { Name(Folding.fold($0)) })

    /// Whether it is a built-in user in any spelling, given in its folded form.
    static func isReserved(foldedUser name: String) -> Bool { foldedUsers.contains(Name(name)) }

    /// Whether it is a built-in group in any spelling.
    static func isReserved(group: String) -> Bool { foldedGroups.contains(Name(Folding.fold(group))) }

    /// Whether it has the shape 8-4-4-4-12 of hexadecimal digits, which V2 takes for an object's id.
    package static func isGUIDShaped(_ name: String) -> Bool {
        guard name.utf8.count == 36 else { return false }
        let bytes = Array(name.utf8)
        return bytes.indices.allSatisfy { index in
            switch index {
            case 8, 13, 18, 23: bytes[index] == UInt8(ascii: "-")
            default: isHexadecimal(bytes[index])
            }
        }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }

    /// Compares by bytes but for the case of ASCII letters.
    static func isSameIgnoringCase(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count
            && zip(left.utf8, right.utf8).allSatisfy { lowercased($0) == lowercased($1) }
    }
}

/// An ASCII capital's small letter; any other byte as it is.
@inline(__always)
func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
