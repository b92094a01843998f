/// A text as libyaml can read it, and the way back to what stands in the file.
///
/// libyaml refuses a byte order mark inside, DEL and the C1 controls, which ThoughtSpot exports as they are, and escapes
/// of surrogate pairs, which JSON writers make. Each is read as one stand-in: a private character of a plane that the
/// text does not use. Invariant: a character of `bytes` is a character, or one escaped pair, of the file.
struct YAMLInput {
    /// What a stand-in stands for.
    private enum Meaning {
        /// A character that libyaml refuses.
        case character(Unicode.Scalar)
        /// `\ud83d\ude00`: the character in double quotes, its spelling elsewhere.
        case pair(Unicode.Scalar, spelling: String)
    }

    /// The text for libyaml: UTF-8 without a byte order mark.
    let bytes: [UInt8]

    private let file: [UInt8]
    /// Where the text begins: after a byte order mark.
    private let start: Int
    private var meanings: [Unicode.Scalar: Meaning] = [:]
    /// Offsets in the file of every 64th character; empty if a character is a byte throughout.
    private var marks: [Int] = []
    private static let stride = 64
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    init(_ file: [UInt8]) {
        self.file = file
        start = file.starts(with: Self.byteOrderMark) ? 3 : 0
        let text = file[start...]
        guard text.contains(where: { $0 >= 0x7F || $0 == UInt8(ascii: "\\") }) else {
            bytes = Array(text)
            return
        }
        // A plane of private use whose lead byte the text does not have.
        var next: UInt32? = !text.contains(0xF3) ? 0xF0000 : !text.contains(0xF4) ? 0x100000 : nil
        var standIns: [[UInt8]: Unicode.Scalar] = [:]
        var written: [UInt8] = []
        written.reserveCapacity(text.count)
        var offset = start
        var count = 0
        while offset < file.count {
            if count.isMultiple(of: Self.stride) { marks.append(offset) }
            let unit = Self.unit(of: file, at: offset)
            let spelling = file[offset..<offset + unit.length]
            if let meaning = unit.meaning, let free = next {
                let known = standIns[Array(spelling)]
                if let standIn = known ?? Unicode.Scalar(free) {
                    if known == nil {
                        standIns[Array(spelling)] = standIn
                        meanings[standIn] = meaning
                        next = free & 0xFFFF < 0xFFF0 ? free + 1 : nil
                    }
                    written += Array(String(Character(standIn)).utf8)
                    count += 1
                    offset += unit.length
                    continue
                }
            }
            // Without a stand-in a pair is twelve characters like any others.
            let length = unit.isPair ? 1 : unit.length
            written += file[offset..<offset + length]
            count += 1
            offset += length
        }
        bytes = written
        if written.count == count, meanings.isEmpty { marks = [] }
    }

    /// The offset in the file of a character of `bytes`, its end for the number of all characters.
    func offset(ofCharacter index: Int) -> Int {
        guard !marks.isEmpty else { return min(start + index, file.count) }
        let mark = min(index / Self.stride, marks.count - 1)
        var offset = marks[mark]
        for _ in 0..<(index - mark * Self.stride) where offset < file.count {
            let unit = Self.unit(of: file, at: offset)
            offset += unit.isPair && !stands(for: file[offset..<offset + unit.length]) ? 1 : unit.length
        }
        return offset
    }

    /// A scalar's text with the characters that stand in the file.
    func text(_ read: String, isDoubleQuoted: Bool) -> String {
        guard !meanings.isEmpty, read.unicodeScalars.contains(where: { meanings[$0] != nil }) else { return read }
        var text = ""
        for scalar in read.unicodeScalars {
            switch meanings[scalar] {
            case nil: text.unicodeScalars.append(scalar)
            case .character(let meant): text.unicodeScalars.append(meant)
            case .pair(let meant, let spelling):
                if isDoubleQuoted { text.unicodeScalars.append(meant) } else { text += spelling }
            }
        }
        return text
    }

    private func stands(for spelling: ArraySlice<UInt8>) -> Bool {
        meanings.values.contains {
            if case .pair(_, let known) = $0 { known.utf8.elementsEqual(spelling) } else { false }
        }
    }

    /// One character of the file or one escaped pair, its length in bytes, and what a stand-in for it means.
    private static func unit(of file: [UInt8], at offset: Int) -> (length: Int, meaning: Meaning?, isPair: Bool) {
        let byte = file[offset]
        switch byte {
        case UInt8(ascii: "\\"):
            guard let pair = pair(in: file, at: offset) else { return (1, nil, false) }
            return (12, .pair(pair, spelling: String(decoding: file[offset..<offset + 12], as: UTF8.self)), true)
        case 0x7F: return (1, .character("\u{7F}"), false)
        case ..<0xC0: return (1, nil, false)
        default:
            let wanted = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            let length = min(wanted, file.count - offset)
            guard length == wanted else { return (length, nil, false) }
            // NEL is a line end of YAML 1.1 and no control.
            if byte == 0xC2, file[offset + 1] < 0xA0, file[offset + 1] >= 0x80, file[offset + 1] != 0x85 {
                return (2, .character(Unicode.Scalar(file[offset + 1])), false)
            }
            if file[offset..<offset + length].elementsEqual(byteOrderMark) { return (3, .character("\u{FEFF}"), false) }
            return (length, nil, false)
        }
    }

    /// The character that `\uD83D\uDE00` at that offset writes, if the backslash begins an escape and both halves are there.
    private static func pair(in file: [UInt8], at offset: Int) -> Unicode.Scalar? {
        guard offset + 12 <= file.count, file[offset + 1] == UInt8(ascii: "u") else { return nil }
        guard let high = unit(file[offset + 2..<offset + 6]), 0xD800..<0xDC00 ~= high else { return nil }
        guard file[offset + 6] == UInt8(ascii: "\\"), file[offset + 7] == UInt8(ascii: "u") else { return nil }
        guard let low = unit(file[offset + 8..<offset + 12]), 0xDC00..<0xE000 ~= low else { return nil }
        var before = offset
        while before > 0, file[before - 1] == UInt8(ascii: "\\") { before -= 1 }
        guard (offset - before).isMultiple(of: 2) else { return nil }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    }

    private static func unit(_ digits: ArraySlice<UInt8>) -> UInt32? {
        digits.allSatisfy { $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }
            ? UInt32(String(decoding: digits, as: UTF8.self), radix: 16) : nil
    }
}
