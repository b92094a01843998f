/// The scripts whose letters are taken for each other's.
enum LetterScript: Hashable {
    case latin, greek, cyrillic, armenian, cherokee

    /// The script of a letter beyond ASCII, if it is one of these (Unicode's Scripts.txt, by block).
    init?(_ scalar: UInt32) {
        switch scalar {
        case 0xAA, 0xBA, 0xC0...0x2B8, 0x1D00...0x1DBF, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF,
            0xAB30...0xAB6F:
            self = .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
        case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
        case 0x530...0x58F: self = .armenian
        case 0x13A0...0x13FF, 0xAB70...0xABBF: self = .cherokee
        default: return nil
        }
    }

    /// Whether a letter or digit changes under NFC, composes with its neighbour, or is a compatibility form of another.
    ///
    /// The first group is every letter whose NFC_Quick_Check is not Yes (DerivedNormalizationProps.txt), by block where
    /// most of the block is concerned.
    static func hasTwin(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x374, 0x958...0x95F, 0x9DC...0x9DD, 0x9DF, 0xA33, 0xA36, 0xA59...0xA5B, 0xA5E, 0xB5C...0xB5D, 0xF43,
            0xF4D, 0xF52, 0xF57, 0xF5C, 0xF69, 0x1100...0x11FF, 0x1F71, 0x1F73, 0x1F75, 0x1F77, 0x1F79, 0x1F7B, 0x1F7D,
            0x1FBB, 0x1FBE, 0x1FC9, 0x1FCB, 0x1FD3, 0x1FDB, 0x1FE3, 0x1FEB, 0x1FF9, 0x1FFB, 0xA960...0xA97F,
            0xD7B0...0xD7FF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
            true
        // Letter-like symbols, presentation forms, half and full width, mathematical alphabets.
        case 0x2100...0x214F, 0xFB00...0xFDFF, 0xFE70...0xFEFF, 0xFF00...0xFFEF, 0x1D400...0x1D7FF, 0x1F100...0x1F1FF:
            true
        default: false
        }
    }
}
