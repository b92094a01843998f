import Testing

@testable import HTTPWire

struct FieldLineTests {
    private static func request(_ line: String) -> String {
        "GET / HTTP/1.1\r\nHost: s\r\n\(line)\r\n\r\n"
    }

    /// A11: a space before the colon, a fold, a name with anything but token characters.
    @Test(arguments: [
        "X-Forwarded-User : admin", "X-Forwarded-User\t: admin", " X-Forwarded-User: admin", "X-A: 1\r\n X-B: admin",
        "X-A: 1\r\n\tX-B: admin", "\tX-A: 1", ":", ": admin", "X-A", "X A: 1", "X(A): 1", "X/A: 1", "X@A: 1", "X\"A: 1",
        "X\u{E9}: 1", "X\0A: 1", "X\u{7F}: 1", "{X}: 1", "X[0]: 1", "X,Y: 1", "X;Y: 1", "=X: 1",
    ])
    func refusesMalformedNames(_ line: String) {
        expectRefusal(Self.request(line), .badField)
    }

    /// A12: every control octet but the tab, and DEL, wherever it stands in a value.
    @Test func refusesControlsInValues() {
        for octet in Array(0...0x7F) as [UInt8] where octet == 0x7F || octet < 0x20 && octet != 0x09 && octet != 0x0A {
            for (before, after) in [("ali", "ce"), ("", "alice"), ("alice", "")] {
                let octets = Array("GET / HTTP/1.1\r\nHost: s\r\nX-Forwarded-User: \(before)".utf8) + [octet]
                expectRefusal(octets + Array("\(after)\r\n\r\n".utf8), .badField)
            }
        }
    }

    /// A12: values are checked eight octets at a time, so every octet is tried at every place of every length up to 20.
    @Test func findsEveryControlAtEveryPlace() {
        for length in 1...20 {
            for place in 0..<length {
                for octet in UInt8.min ... .max {
                    var value = [UInt8](repeating: 0x61, count: length)
                    value[place] = octet
                    let isLegal = octet == 0x09 || octet >= 0x20 && octet != 0x7F
                    #expect(FieldLine.isValue(value.span) == isLegal)
                    value = [UInt8](repeating: 0xFF, count: length)
                    value[place] = octet
                    #expect(FieldLine.isValue(value.span) == isLegal)
                }
            }
        }
    }

    /// A12: only CRLF ends a line; a bare LF or CR does not begin another field.
    @Test(arguments: ["X-A: 1\nX-B: 2", "X-A: 1\rX-B: 2", "X-A: 1\n", "X-A: 1\r\r", "X-A: 1\n\r", "X-A: 1\r\n\n"])
    func refusesBareLineEnds(_ line: String) {
        expectRefusal(Self.request(line), .badField)
    }

    /// RFC 9110 §5.6.3: spaces and tabs around a value are no part of it.
    @Test func takesTabsAroundValuesForBlanks() {
        for line in ["X-A:\tb", "X-A: \tb", "X-A: b\t", "X-A: b\t ", "X-A:b \t \t"] {
            expectRequest(Self.request(line), "GET / [Host=s] [X-A=b]  stays")
        }
        for line in ["X-A:\t", "X-A: \t ", "X-A:"] {
            expectRequest(Self.request(line), "GET / [Host=s] [X-A=]  stays")
        }
        expectRequest(Self.request("X-A: b\tc"), "GET / [Host=s] [X-A=b%9.c]  stays")
    }

    @Test func keepsOctetsBeyondASCII() {
        let octets =
            Array("GET / HTTP/1.1\r\nHost: s\r\nX-A: ".utf8) + [0x80, 0xFF, 0xC3, 0xA9] + Array("\r\n\r\n".utf8)
        let outcome = everySplit(octets) { replayRequests($0) }
        #expect(outcome.lines == ["GET / [Host=s] [X-A=%128.%255.%195.%169.]  stays"])
    }

    /// A7, A8: an alias of a name is another name here, and stays visible for the identity rules.
    @Test func keepsAliasesApart() {
        expectRequest(
            "GET / HTTP/1.1\r\nHost: s\r\nX_Forwarded_User: a\r\nX.Forwarded.User: b\r\nx-forwarded-USER: c\r\n\r\n",
            "GET / [Host=s] [X_Forwarded_User=a] [X.Forwarded.User=b] [x-forwarded-USER=c]  stays"
        )
    }
}
