internal import JSON
internal import Telemetry

/// Links audit lines: each holds the hash of the one before and its own, so that a changed, removed or inserted line shows.
///
/// Whoever can rewrite the whole file can make a new chain; the hash of the last line, which also goes to the log, is
/// what they cannot change.
struct AuditChain: Sendable, Equatable {
    /// The hash of the last line; 64 zeros before the first.
    private(set) var last = String(repeating: "0", count: 64)
    /// The hash that the last line continues.
    private(set) var previous = String(repeating: "0", count: 64)
    /// Lines so far.
    private(set) var count = 0

    private static let hashPrefix = #","hash":""#
    private static let suffixLength = hashPrefix.utf8.count + 64 + 2

    /// The first part of an event's line, up to where its place in the chain is added: what a queue can hold before that
    /// place is known.
    static func entry(at time: Telemetry.WallClock, _ fill: (inout LogFields) -> Void) -> [UInt8] {
        var line: [UInt8] = []
        LogLine(format: .json).append(.notice, "audit", at: time, to: &line, fill)
        // The brace and the newline.
        line.removeLast(2)
        return line
    }

    /// The line of an entry, newline included; `lost` is how many lines before it could not be written.
    mutating func line(of entry: [UInt8], lost: Int) -> [UInt8] {
        var line = entry
        if lost > 0 { line += ",\"lost_before\":\(lost)".utf8 }
        line += ",\"sequence\":\(count + 1),\"previous\":\"\(last)\"}".utf8
        // What is hashed ends with the brace.
        let hash = SHA256.hexadecimal(of: line)
        line.removeLast()
        line += "\(AuditChain.hashPrefix)\(hash)\"}\n".utf8
        previous = last
        last = hash
        count += 1
        return line
    }

    /// Why a line does not continue the chain.
    enum Break: String, Error, Sendable {
        case malformed = "this is no audit line"
        case altered = "the line was changed: its hash does not fit its content"
        case unlinked = "the line before is missing or another one: the hashes do not meet"
        case misnumbered = "lines are missing or out of order: the numbers do not meet"
    }

    /// Takes one line of a file, without its newline; the first may continue an older file.
    mutating func verify(_ line: some BidirectionalCollection<UInt8>, isFirst: Bool) throws(Break) {
        let bytes = Array(line)
        guard bytes.count > AuditChain.suffixLength, let value = try? JSONValue(parsing: bytes),
            let hash = value["hash"]?.string, let previous = value["previous"]?.string,
            let sequence = value["sequence"]?.int,
            bytes.suffix(AuditChain.suffixLength).elementsEqual("\(AuditChain.hashPrefix)\(hash)\"}".utf8)
        else { throw .malformed }
        let hashed = bytes.dropLast(AuditChain.suffixLength) + [UInt8(ascii: "}")]
        guard SHA256.hexadecimal(of: hashed) == hash else { throw .altered }
        guard isFirst || previous == last else { throw .unlinked }
        guard isFirst || sequence == count + 1 else { throw .misnumbered }
        self.previous = previous
        last = hash
        count = sequence
    }
}
