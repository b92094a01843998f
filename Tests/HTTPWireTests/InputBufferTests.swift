import Testing

@testable import HTTPWire

struct InputBufferTests {
    /// Beside a plain array: the same octets in the same order through growing, consuming and compacting.
    @Test func holdsWhatAPlainArrayHolds() {
        var buffer = InputBuffer()
        var plain: [UInt8] = []
        var lineStart = 0
        var number: UInt8 = 0
        for step in 0..<4000 {
            switch step % 7 {
            case 0, 3, 5:
                let more = (0..<(step * 37 % 1500)).map { _ in
                    number = number &* 5 &+ 89
                    return number
                }
                more.withUnsafeBytes { buffer.append($0) }
                plain += more
            case 1, 6:
                let expected = plain[lineStart...].firstIndex(of: .lf)
                #expect(buffer.lineFeed(from: lineStart) == expected)
                lineStart = expected.map { $0 + 1 } ?? lineStart
            case 2:
                buffer.consume(lineStart)
                plain.removeFirst(lineStart)
                lineStart = 0
            default:
                // What is moved out of the middle of a line begins a new one, as a body does.
                buffer.consume(lineStart)
                plain.removeFirst(lineStart)
                lineStart = 0
                var body: [UInt8] = []
                let moved = buffer.move(upTo: step % 900, to: &body)
                #expect(body == Array(plain.prefix(moved)) && moved == min(step % 900, plain.count))
                plain.removeFirst(moved)
            }
            #expect(buffer.count == plain.count)
            if let last = plain.last { #expect(buffer[0] == plain[0] && buffer[plain.count - 1] == last) }
        }
        #expect(buffer.copy(0..<plain.count) == plain)
    }
}
