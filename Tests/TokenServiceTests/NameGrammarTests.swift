import Foundation
import Testing

@testable import TokenService

@Suite struct NameGrammarTests {
    private func fault(user name: String) -> NameGrammar.Fault? {
        do throws(NameGrammar.Fault) { try NameGrammar.check(user: name) } catch { return error }
        return nil
    }

    @Test(arguments: [
        "alice", "Alice.Smith-2_x", "alice@example.com", "o'brien+test@example.com", "auth0|5f7c8ec7", "a",
        "live.com#user@example.com", "jürgen", "анна", "山田", "Ωmega".replacingOccurrences(of: "mega", with: "μέγα"),
    ])
    func acceptsOrdinaryNames(name: String) {
        #expect(fault(user: name) == nil)
    }

    @Test(arguments: [
        "", " alice", "alice ", "a b", "a,b", "%", "a%", "*", "a/../b", "a&username=admin", "a%26autocreate%3Dtrue",
        "\"",
        "\\", "a\r\n", "ali\0ce", "\u{7F}", "a@b@c", "@b", "a@", "a\u{202E}b", "a\u{200B}b", "a\u{AD}b", "a\u{FEFF}",
        "a\u{E000}", "a€", "😀", "<b>", "a;b", "a?b",
    ])
    func refusesWhatIsOutsideTheGrammar(name: String) {
        #expect(fault(user: name) == .illFormed)
    }

    @Test(arguments: [
        "\u{430}lice", "p\u{430}ypal", "e\u{301}", "\u{212B}ngstrom", "\u{2126}", "\u{FF41}lice", "\u{1D41A}lice",
        "\u{1100}\u{1161}", "\u{F900}",
    ])
    func refusesNamesWithATwin(name: String) {
        #expect(fault(user: name) == .ambiguous)
    }

    @Test func boundsTheLength() {
        #expect(fault(user: String(repeating: "a", count: 254)) == nil)
        #expect(fault(user: String(repeating: "a", count: 255)) == .illFormed)
    }

    @Test func acceptsNoScalarThatNormalisationChanges() {
        var accepted = ""
        for value in UInt32(0x80)...0x2_FFFF {
            guard let scalar = Unicode.Scalar(value), fault(user: String(scalar)) == nil else { continue }
            accepted += "\(scalar)\no\(scalar)\n"
            if fault(user: "\u{AC00}\(scalar)") == nil { accepted += "\u{AC00}\(scalar)\n" }
        }
        #expect(accepted.utf8.count > 100_000)
        #expect(accepted.precomposedStringWithCanonicalMapping.utf8.elementsEqual(accepted.utf8))
    }

    @Test func letsGroupsHaveSpacesButNoQuotesOrCommas() throws {
        try NameGrammar.check(group: "Sales (EMEA) & Partners/2*")
        for name in ["a,b", "a\"]", " a", "a ", "a\nb", "", "<x>"] {
            #expect(throws: NameGrammar.Fault.illFormed) { try NameGrammar.check(group: name) }
        }
    }

    @Test func comparesNamesByTheirBytes() {
        let composed = "\u{E9}"
        let decomposed = "e\u{301}"
        #expect(composed == decomposed)
        #expect(Name(composed) != Name(decomposed))
        #expect(Set([Name(composed), Name(decomposed)]).count == 2)
    }
}
