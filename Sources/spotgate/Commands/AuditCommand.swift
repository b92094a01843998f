internal import Glibc

/// `spotgate audit verify FILE…`: whether an audit file is whole.
enum AuditCommand {
    static let syntax = CommandSyntax(
        name: "audit",
        summary: "checks that no line of an audit file was changed, removed or added",
        operands: "verify FILE…",
        words: ["verify"],
        options: [
            .init("--from", value: "HASH", "the chain must hold this hash; 65 if lines are missing at the beginning"),
            .init("--to", value: "HASH", "and this one after it; 65 if lines are missing at the end"),
        ],
        remarks: [
            "Give rotated files oldest first: each must continue the one before. Exit status 65 if one is not whole.",
            "The files alone cannot show that lines are missing at the beginning or at the end, nor that somebody wrote the",
            "whole file anew. The log can: it tells the chain's hash at the start (audit file continues), each hour (audit",
            "file stands) and at the stop (audit file ends). Give two of those hashes, from a place that the file's writer",
            "cannot change. Lines after the last hash that the log told can still be missing.",
        ]
    )

    /// Verifies the files in the order given; 65 at the first line that does not continue the one before.
    static func run(_ arguments: Arguments) -> ExitCode {
        guard arguments.operands.first == "verify", arguments.operands.count > 1 else {
            Terminal.complain("audit verify FILE… is what there is")
            return .usage
        }
        for option in ["--from", "--to"] {
            guard let hash = arguments[option], !isHash(hash) else { continue }
            Terminal.complain("\(option): 64 hexadecimal digits, as the log has them")
            return .usage
        }
        var span = AuditSpan(from: arguments["--from"], to: arguments["--to"])
        for path in arguments.operands.dropFirst() {
            guard let bytes = readFile(path, maximumBytes: 1 << 30) else {
                Terminal.complain("\(path): \(errorText(errno))")
                return .usage
            }
            for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
                do throws(AuditChain.Break) { try span.take(line) } catch {
                    Terminal.print("\(path):\(index + 1): \(error.rawValue)\n")
                    return .data
                }
            }
        }
        if let missing = span.missing {
            Terminal.print("\(missing)\n")
            return .data
        }
        let chain = span.chain
        Terminal.print("\(span.lines) lines, unbroken; the last is number \(chain.count), hash \(chain.last)\n")
        return .fine
    }

    private static func isHash(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}

/// Audit lines one after the other, and whether the two hashes that somebody wrote down are among them, in their order.
struct AuditSpan {
    private(set) var chain = AuditChain()
    /// Lines so far.
    private(set) var lines = 0
    private let from: String?
    private let to: String?
    private var hasFrom: Bool
    private var hasTo: Bool

    /// Nil asks for nothing.
    init(from: String?, to: String?) {
        self.from = from
        self.to = to
        hasFrom = from == nil
        hasTo = to == nil
    }

    /// Takes one line, without its newline.
    mutating func take(_ line: some BidirectionalCollection<UInt8>) throws(AuditChain.Break) {
        let isFirst = lines == 0
        try chain.verify(line, isFirst: isFirst)
        lines += 1
        // What the first line continues is a place of the chain as well: 64 zeros stand for its beginning.
        if isFirst { look(at: chain.previous) }
        look(at: chain.last)
    }

    private mutating func look(at hash: String) {
        if hash == from { hasFrom = true }
        if hash == to, hasFrom { hasTo = true }
    }

    /// Which hash was not found, in words; nil if all is there.
    var missing: String? {
        if !hasFrom { return "--from: no line has this hash: lines are missing at the beginning" }
        return hasTo ? nil : "--to: no line after it has this hash: lines are missing at the end"
    }
}
