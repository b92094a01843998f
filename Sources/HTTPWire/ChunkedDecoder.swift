/// Takes the chunked coding off a body (RFC 9112 §7.1), up to and including the size line of the last chunk.
///
/// Chunk extensions of requests are refused, although a recipient should ignore them: nobody sends them but smugglers, who
/// hide line ends in them. In answers they are passed over, as RFC 9112 §7.1.1 asks, up to a bound for the whole body.
/// What follows the last size line, trailers or the final CRLF, is the message parser's to read.
struct ChunkedDecoder: Sendable {
    /// Octets of chunk extensions in one body, all of them together.
    static let extensionBytes = 4096

    private enum State {
        /// In a size line with that many digits read.
        case size(UInt64, digits: Int)
        /// Behind the size, in blanks before a semicolon or in the extension after it.
        case passing(UInt64, isNamed: Bool)
        case sizeLineFeed(UInt64)
        case data(Int)
        case dataCarriageReturn, dataLineFeed
        case finished
    }

    private var state = State.size(0, digits: 0)
    /// How many octets of extensions may still come.
    private var room: Int

    /// - Parameter passesExtensions: whether chunk extensions are passed over instead of refused.
    init(passesExtensions: Bool = false) { room = passesExtensions ? ChunkedDecoder.extensionBytes : 0 }

    /// Moves what is there of the body to `body`; true once the last chunk's size line is read.
    mutating func decode(_ input: inout InputBuffer, into body: inout [UInt8], limit: Int) throws(ParseError) -> Bool {
        while true {
            if case .finished = state { return true }
            guard input.count > 0 else { return false }
            if case .data(let left) = state {
                let rest = left - input.move(upTo: left, to: &body)
                state = rest == 0 ? .dataCarriageReturn : .data(rest)
            } else {
                let octet = input[0]
                input.consume(1)
                state = try next(octet, room: limit - body.count)
            }
        }
    }

    /// The state after one octet outside chunk data.
    private mutating func next(_ octet: UInt8, room: Int) throws(ParseError) -> State {
        switch (state, octet) {
        case (.size(let size, let digits), _):
            if octet == .cr, digits > 0 { return .sizeLineFeed(size) }
            if digits > 0, octet == UInt8(ascii: ";") || octet.isBlank { return try pass(octet, size, isNamed: false) }
            // Sixteen digits fill 64 bits, so the shift cannot overflow.
            guard let digit = octet.hexValue, digits < 16 else { throw .badChunk }
            return .size(size << 4 | UInt64(digit), digits: digits + 1)
        case (.passing(let size, true), .cr): return .sizeLineFeed(size)
        case (.passing(let size, let isNamed), _): return try pass(octet, size, isNamed: isNamed)
        case (.sizeLineFeed(let size), .lf):
            guard size <= UInt64(room) else { throw .bodyTooLarge }
            return size == 0 ? .finished : .data(Int(size))
        case (.dataCarriageReturn, .cr): return .dataLineFeed
        case (.dataLineFeed, .lf): return .size(0, digits: 0)
        default: throw .badChunk
        }
    }

    /// One octet of an extension: blanks, a semicolon, then anything that may stand in a field's value.
    private mutating func pass(_ octet: UInt8, _ size: UInt64, isNamed: Bool) throws(ParseError) -> State {
        guard room > 0, octet.isFieldValue, isNamed || octet == UInt8(ascii: ";") || octet.isBlank else {
            throw .badChunk
        }
        room -= 1
        return .passing(size, isNamed: isNamed || octet == UInt8(ascii: ";"))
    }
}
