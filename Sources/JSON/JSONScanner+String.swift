extension JSONScanner {
    /// The text of the string whose opening quote is next.
    mutating func string() throws(JSONError) -> String {
        let start = index + 1
        var end = start
        var union: UInt8 = 0
        while end < bytes.count {
            let byte = bytes[end]
            switch byte {
            case .quote:
                // The check of UTF-8 is a call into the library that ASCII can do without.
                if union >= 0x80 { try checkUTF8(start..<end) }
                index = end + 1
                return String(decoding: bytes[start..<end], as: UTF8.self)
            case .backslash: return try escapedString(from: start, to: end)
            case 0..<0x20: throw failure(.controlCharacter, at: end)
            default:
                union |= byte
                end += 1
            }
        }
        throw failure(.unexpectedEnd, at: end)
    }

    /// The text of a string with escapes; there is none before `end`.
    private mutating func escapedString(from start: Int, to end: Int) throws(JSONError) -> String {
        try checkUTF8(start..<end)
        var text = Array(bytes[start..<end])
        index = end
        while let byte = next {
            switch byte {
            case .quote:
                index += 1
                return String(decoding: text, as: UTF8.self)
            case .backslash: try appendEscape(to: &text)
            case 0..<0x20: throw failure(.controlCharacter, at: index)
            default:
                let run = index
                while let byte = next, byte != .quote, byte != .backslash, byte >= 0x20 { index += 1 }
                try checkUTF8(run..<index)
                text += bytes[run..<index]
            }
        }
        throw failure(.unexpectedEnd, at: index)
    }

    /// Appends what the escape here stands for (RFC 8259 §7).
    private mutating func appendEscape(to text: inout [UInt8]) throws(JSONError) {
        let start = index
        index += 1
        switch next {
        case .quote: text.append(.quote)
        case .backslash: text.append(.backslash)
        case .slash: text.append(.slash)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            index += 1
            text += UTF8.encode(try escapedScalar(from: start)) ?? UTF8.encodedReplacementCharacter
            return
        case nil: throw failure(.unexpectedEnd, at: index)
        default: throw failure(.invalidEscape, at: start)
        }
        index += 1
    }

    /// The scalar of `\uXXXX` or of a surrogate pair of them; the first four digits are next.
    private mutating func escapedScalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
        let first = try hexadecimal(from: start)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, next == .backslash, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "u") else {
            throw failure(.loneSurrogate, at: start)
        }
        index += 2
        let second = try hexadecimal(from: index - 2)
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw failure(.loneSurrogate, at: start) }
        return scalar
    }

    private mutating func hexadecimal(from start: Int) throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next else { throw failure(.unexpectedEnd, at: index) }
            guard let digit = byte.hexDigit else { throw failure(.invalidEscape, at: start) }
            value = value << 4 | digit
            index += 1
        }
        return value
    }

    /// Refuses overlong forms, surrogates and whatever else RFC 3629 does.
    func checkUTF8(_ range: Range<Int>) throws(JSONError) {
        if String(validating: bytes[range], as: UTF8.self) == nil { throw invalidUTF8(in: range) }
    }

    private func invalidUTF8(in range: Range<Int>) -> JSONError {
        var valid = range.lowerBound
        var decoder = UTF8.ForwardParser()
        var rest = bytes[range].makeIterator()
        while case .valid(let scalar) = decoder.parseScalar(from: &rest) { valid += scalar.count }
        return failure(.invalidUTF8, at: valid)
    }
}
