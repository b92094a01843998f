/// `application/x-www-form-urlencoded` and percent sequences, read strictly.
enum FormText {
    /// Names and values in order; nil if a percent sequence is broken or the text is not UTF-8.
    static func pairs(_ bytes: [UInt8]) -> Parameters? {
        var parameters = Parameters()
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = decode(parts[0], plusIsSpace: true),
                let value = parts.count == 2 ? decode(parts[1], plusIsSpace: true) : ""
            else { return nil }
            parameters.pairs.append((name, value))
        }
        return parameters
    }

    /// The text behind percent sequences; nil if one is broken or the bytes are not UTF-8.
    static func decode(_ source: some Collection<UInt8>, plusIsSpace: Bool) -> String? {
        var out: [UInt8] = []
        var bytes = source.makeIterator()
        while let byte = bytes.next() {
            switch byte {
            case UInt8(ascii: "+") where plusIsSpace: out.append(0x20)
            case UInt8(ascii: "%"):
                guard let high = bytes.next().flatMap(hex), let low = bytes.next().flatMap(hex) else { return nil }
                out.append(high << 4 | low)
            default: out.append(byte)
            }
        }
        return String(validating: out, as: UTF8.self)
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
