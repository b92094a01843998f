import Testing

@testable import HTTPWire

struct ParseErrorTests {
    /// The contract's statuses; everything it does not name is a malformed message.
    @Test func hasTheStatusOfTheContract() {
        let others: [ParseError: Int] = [
            .bodyTooLarge: 413, .targetTooLong: 414, .expectationFailed: 417, .headTooLarge: 431,
            .versionNotSupported: 505,
        ]
        for error in ParseError.allCases { #expect(error.status == others[error] ?? 400, "\(error)") }
    }

    /// A code is a label of metrics and a word of logs: short, plain and its own.
    @Test func hasAPlainCodeOfItsOwn() {
        for error in ParseError.allCases {
            #expect(error.code.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F }, "\(error)")
        }
        #expect(Set(ParseError.allCases.map(\.code)).count == ParseError.allCases.count)
    }
}
