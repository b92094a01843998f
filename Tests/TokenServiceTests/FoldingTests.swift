import Foundation
import Testing

@testable import TokenService

@Suite struct FoldingTests {
    /// What the generator's Python makes of every code point.
    private static func python() throws -> [UInt32: [UInt32]] {
        let process = Process()
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        process.executableURL = root.appending(path: ".venv/bin/python")
        process.arguments = [root.appending(path: "Tests/Unicode/folding.py").path, "--list"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        var table: [UInt32: [UInt32]] = [:]
        for line in text.split(separator: "\n") {
            let numbers = line.split(separator: " ").compactMap { UInt32($0, radix: 16) }
            table[numbers[0]] = Array(numbers.dropFirst())
        }
        return table
    }

    /// All 1,112,064, but for those that one of the two does not know yet.
    @Test func agreesWithPythonOnEveryCodePoint() throws {
        let python = try Self.python()
        #expect(python.count > 6000)
        var differing: [UInt32] = []
        for value in UInt32(0x80)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value), !(0xAC00...0xD7A3).contains(value), !Folding.isNewer(scalar)
            else { continue }
            let folded = Folding.fold(String(scalar)).unicodeScalars.map(\.value)
            if folded != python[value] ?? [value] { differing.append(value) }
        }
        // A Python older than the table lists fewer; what it does not know it leaves alone.
        #expect(differing.allSatisfy { python[$0] == nil } && differing.count < 100, "\(differing.prefix(10))")
    }

    @Test func decomposesHangulAndOrdersMarks() {
        for value in stride(from: UInt32(0xAC00), through: 0xD7A3, by: 17) {
            guard let syllable = Unicode.Scalar(value) else { continue }
            let wanted = String(syllable).decomposedStringWithCanonicalMapping
            #expect(Folding.fold(String(syllable)).utf8.elementsEqual(wanted.utf8))
        }
        #expect(Folding.isSame("a\u{301}\u{323}", "\u{1EA1}\u{301}"))
        #expect(Folding.isSame("\u{212B}ngström", "A\u{30A}NGSTRO\u{308}M"))
    }

    @Test func foldsToTheSameAsFoundationsCompatibilityForms() {
        for text in ["Straße", "ǅ", "ŉ", "ﬃ", "İstanbul", "ΣΊΣΥΦΟΣ", "ᏸ", "Ⓐⓑ", "ﷺ", "①", "alice", "ALICE@Example.COM"]
        {
            let other = text.precomposedStringWithCompatibilityMapping.folding(options: .caseInsensitive, locale: nil)
            #expect(Folding.isSame(text, other), "\(text)")
        }
    }

    @Test func leavesNamesApartThatOnlyLookAlike() {
        #expect(!Folding.isSame("admin", "adm\u{131}n"))
        #expect(!Folding.isSame("alice", "\u{430}lice"))
        #expect(!Folding.isSame("a", "ä"))
    }
}
