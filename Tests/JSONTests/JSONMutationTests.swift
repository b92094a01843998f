import JSON
import Testing

/// Seeded mutations: whatever the bytes, the parser answers a value that survives writing, or an error inside the text.
struct JSONMutationTests {
    private let seeds = [
        #"{"users":[{"name":"al\u00efce","n":-1.5e3,"ok":true},null,[]],"é":"\ud834\udd1e"}"#,
        #"[0,1,[2,{"a":"b\\"}]]"#,
        "// c\n{\"a\": [1, 2,], /* x */ \"b\": \"y\",}",
    ]

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func survivesMutatedTexts(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        for round in 0..<3000 {
            var bytes = Array(seeds[round % seeds.count].utf8)
            for _ in 0...Int.random(in: 0..<4, using: &random) { mutate(&bytes, using: &random) }
            let parser = JSONParser(maximumDepth: 16, skipsBOM: round % 2 == 0, allowsComments: round % 3 == 0)
            do {
                let value = try parser.value(of: bytes)
                #expect(try parser.document(of: bytes).value == value)
                for writer in [JSONWriter(), JSONWriter(layout: .pretty, isASCIIOnly: true)] {
                    #expect(try JSONValue(parsing: writer.bytes(of: value)) == value)
                }
            } catch {
                let lines = bytes.count { $0 == 0x0A } + 1
                #expect((1...lines).contains(error.position.line))
                #expect((1...bytes.count + 1).contains(error.position.column))
            }
        }
    }

    @Test func refusesEveryPrefix() throws {
        let text = Array(seeds[0].utf8)
        #expect(throws: Never.self) { try JSONValue(parsing: text) }
        for count in 0..<text.count {
            #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text[..<count])) }
        }
    }

    private func mutate(_ bytes: inout [UInt8], using random: inout SplitMix) {
        let interesting = Array("{}[]\",:\\/*0-e.u \n".utf8) + [0x00, 0x80, 0xC3, 0xED, 0xFF]
        let place = Int.random(in: 0..<max(1, bytes.count), using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0 where !bytes.isEmpty: bytes.remove(at: place)
        case 1: bytes.insert(interesting.randomElement(using: &random) ?? 0, at: min(place, bytes.count))
        case 2 where !bytes.isEmpty: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 3: bytes.append(contentsOf: bytes[..<min(place, bytes.count)])
        case _ where !bytes.isEmpty: bytes[place] = interesting.randomElement(using: &random) ?? 0
        default: bytes = [0x5B]
        }
    }
}

/// A reproducible generator (SplitMix64).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
