import JSON

/// Texts that readers and writers of YAML trip over.
enum Texts {
    static let all: [String] =
        [
            "", " ", "a", "a b", " a", "a ", "\n", "\n\n", "a\n", "a\n\n", "\na", " \na", "a\n b", "a \nb", "a\n\nb",
            "a\tb", "\ta",
            "a\r\nb", "a\u{85}b", "a\u{2028}b", "a\u{FEFF}b", "\u{0}", "\u{7F}", "é", "e\u{301}", "𝄞", "a: b", "a:",
            ":a", "a #b",
            "#a", "- a", "-a", "-", "--", "---", "--- a", "...", "? a", "?", "!a", "&a", "*a", "|", ">", "%a", "@a",
            "`a", "{a", "}",
            "[a]", "a]", ",", "a,b", "'", "''", "\"", "\\", "\\n", "it's", "<<", "=", "~", "null", "NULL", "nUll",
            "true", "True",
            "yes", "NO", "On", "off", "y", "N", "0", "-1", "+1", "017", "0o17", "0x1F", "0b1", "1_0", "1e3", "1.5e+3",
            ".5", "1.", ".",
            "..", "12:30", "1:2:3", "2024-01-31", "2024-1-1", "2024-01-31 10:00:00", "2024-01-31T10:00:00.5Z", ".inf",
            "-.inf", ".NaN",
            "1,000", "0f7af46f-e48c-4cca-b60f-d63d5ddbe59f", "12345678-1234-1234-1234-123456789012", "12e45678",
            String(repeating: "6", count: 71),
            "[sales] > 1",
            "line one\n  line two\n\nline four", "- item\n- item", "key: |\n  text", "trailing space \nnext",
            String(repeating: "long ", count: 60),
            String(repeating: "k", count: 200), "a\n---\nb", "a\n...\nb", "# a\n# b", "\\\n\"", "x\n\u{2029}y",
            "''\n''", "\u{A0}a\u{A0}", "\u{E000}", "\u{FFFD}",
        ]

    static func value(depth: Int, using random: inout SplitMix) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &random))
        case 2: return .number(Int.random(in: -1000...1000, using: &random))
        case 3, 4: return .string(all.randomElement(using: &random) ?? "")
        case 5:
            return .string(
                String(decoding: (0..<8).map { _ in UInt8.random(in: 0x20...0x7E, using: &random) }, as: UTF8.self)
            )
        case 6:
            return .array(
                (0..<Int.random(in: 0..<4, using: &random)).map { _ in value(depth: depth - 1, using: &random) }
            )
        default:
            let members = (0..<Int.random(in: 0..<4, using: &random)).map { _ in
                JSONObject.Member(all.randomElement(using: &random) ?? "", value(depth: depth - 1, using: &random))
            }
            return .object(JSONObject(members))
        }
    }
}

extension Texts {
    /// The value with something inside it changed, added or removed.
    static func changed(_ old: JSONValue, using random: inout SplitMix) -> JSONValue {
        switch old {
        case .array(var elements):
            let place = elements.isEmpty ? 0 : Int.random(in: 0..<elements.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: elements.insert(value(depth: 2, using: &random), at: place)
            case 1 where !elements.isEmpty: elements.remove(at: place)
            default: if !elements.isEmpty { elements[place] = changed(elements[place], using: &random) }
            }
            return .array(elements)
        case .object(let object):
            var members = object.members
            let place = members.isEmpty ? 0 : Int.random(in: 0..<members.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                members.insert(JSONObject.Member("added", value(depth: 2, using: &random)), at: place)
            case 1 where !members.isEmpty: members.remove(at: place)
            default:
                if !members.isEmpty { members[place].value = changed(members[place].value, using: &random) }
            }
            return .object(JSONObject(members))
        case .null, .bool, .number, .string: return value(depth: 1, using: &random)
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
