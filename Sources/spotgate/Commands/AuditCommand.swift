internal import Glibc

/// `spotgate audit verify FILE…`: whether an audit file is whole.
enum AuditCommand {
    static let syntax = CommandSyntax(
        name: "audit",
        summary: "checks that no line of an audit file was changed, removed or added",
        operands: "verify FILE…",
        words: ["verify"],
        remarks: [
            "Give rotated files oldest first: each must continue the one before. Exit status 65 if one is not whole."
        ]
    )

    /// Verifies the files in the order given; 65 at the first line that does not continue the one before.
    static func run(_ arguments: Arguments) -> ExitCode {
        guard arguments.operands.first == "verify", arguments.operands.count > 1 else {
            Terminal.complain("audit verify FILE… is what there is")
            return .usage
        }
        var chain = AuditChain()
        var isFirst = true
        var lines = 0
        for path in arguments.operands.dropFirst() {
            guard let bytes = readFile(path, maximumBytes: 1 << 30) else {
                Terminal.complain("\(path): \(errorText(errno))")
                return .usage
            }
            for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
                do throws(AuditChain.Break) {
                    try chain.verify(line, isFirst: isFirst)
                } catch {
                    Terminal.print("\(path):\(index + 1): \(error.rawValue)\n")
                    return .data
                }
                isFirst = false
                lines += 1
            }
        }
        Terminal.print("\(lines) lines, unbroken; the last is number \(chain.count), hash \(chain.last)\n")
        return .fine
    }
}
