/// A header value of plain ASCII and encoded words, `=?charset?B?…?=` or `=?charset?Q?…?=` (RFC 2047 §2).
struct EncodedWords {
    /// The decoded text; space between two encoded words is dropped (§6.2).
    let text: String

    /// Nil if a word is broken, its charset is not UTF-8, ISO-8859-1 or US-ASCII, or a plain part is not ASCII.
    init?(_ bytes: [UInt8]) {
        var text = ""
        var lastWasEncoded = false
        for (index, part) in bytes.split(separator: 0x20, omittingEmptySubsequences: false).enumerated() {
            let isEncoded = part.starts(with: Array("=?".utf8))
            if index > 0, !(isEncoded && lastWasEncoded) { text += " " }
            if isEncoded {
                guard let decoded = EncodedWords.word(part) else { return nil }
                text += decoded
            } else {
                guard part.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
                text += String(decoding: part, as: UTF8.self)
            }
            lastWasEncoded = isEncoded
        }
        self.text = text
    }

    private static func word(_ word: ArraySlice<UInt8>) -> String? {
        let parts = word.split(separator: UInt8(ascii: "?"), omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0].elementsEqual("=".utf8), parts[4].elementsEqual("=".utf8), word.count <= 75,
            parts[2].count == 1
        else { return nil }
        let content: [UInt8]?
        switch lowercased(parts[2][parts[2].startIndex]) {
        case UInt8(ascii: "b"): content = Base64Text.decode(parts[3])
        case UInt8(ascii: "q"): content = quoted(parts[3])
        default: return nil
        }
        guard let content else { return nil }
        switch String(decoding: parts[1].map(lowercased), as: UTF8.self) {
        case "utf-8": return String(validating: content, as: UTF8.self)
        case "us-ascii": return ValueDecoder(encoding: .ascii).text(content)
        case "iso-8859-1": return ValueDecoder(encoding: .latin1).text(content)
        default: return nil
        }
    }

    private static func quoted(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        var decoded: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            switch bytes[index] {
            case UInt8(ascii: "_"): decoded.append(0x20)
            case UInt8(ascii: "="):
                guard index + 2 < bytes.endIndex, let high = hexadecimalValue(bytes[index + 1]),
                    let low = hexadecimalValue(bytes[index + 2])
                else { return nil }
                decoded.append(high << 4 | low)
                index += 2
            case 0x21...0x7E: decoded.append(bytes[index])
            default: return nil
            }
            index += 1
        }
        return decoded
    }
}
