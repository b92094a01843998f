import Testing

@testable import HTTPWire

/// The constants, against the grammars spelled out.
struct OctetSetTests {
    private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    private static let digits = "0123456789"

    private static func octets(of set: OctetSet) -> String {
        String(decoding: (0...255).filter { set.contains($0) }, as: UTF8.self)
    }

    private static func sorted(_ text: String) -> String {
        String(decoding: text.utf8.sorted(), as: UTF8.self)
    }

    @Test func holdExactlyTheirGrammars() {
        let alphanumeric = Self.letters + Self.digits
        #expect(Self.octets(of: .token) == Self.sorted(alphanumeric + "!#$%&'*+-.^_`|~"))
        #expect(Self.octets(of: .unreserved) == Self.sorted(alphanumeric + "-._~"))
        #expect(Self.octets(of: .target) == Self.sorted(alphanumeric + "-._~:/?[]@!$&'()*+,;=%^`{|}"))
        #expect(Self.octets(of: .hostName) == Self.sorted(alphanumeric + "-._"))
        #expect(Self.octets(of: .ipv6) == Self.sorted("0123456789abcdefABCDEF:."))
        #expect(Self.octets(of: .boundary) == Self.sorted(alphanumeric + "'()+_,-./:=?"))
    }

    @Test func hexadecimalDigitsHaveTheirValues() {
        let values = (UInt8.min ... .max).compactMap { octet in octet.hexValue.map { "\(UnicodeScalar(octet))\($0)" } }
        let upper = ["A10", "B11", "C12", "D13", "E14", "F15"]
        #expect(values == (0...9).map { "\($0)\($0)" } + upper + upper.map { $0.lowercased() })
    }
}
