internal import Glibc

/// The lines of standard input as they come: everything that a read brings, or what it completes.
struct InputLines {
    private var rest: [UInt8] = []
    private var chunk = [UInt8](repeating: 0, count: 65536)
    private var isAtEnd = false

    /// Waits for at least one line; gives them without line ends, nil at the end.
    mutating func next() -> [[UInt8]]? {
        while !isAtEnd {
            let scanned = rest.count
            read()
            if isAtEnd { break }
            guard let end = rest[scanned...].lastIndex(of: 0x0A) else { continue }
            let lines = rest[..<end].split(separator: 0x0A, omittingEmptySubsequences: true).map { Array($0) }
            rest = Array(rest[(end + 1)...])
            if !lines.isEmpty { return lines }
        }
        defer { rest = [] }
        return rest.isEmpty ? nil : [rest]
    }

    private mutating func read() {
        let count = chunk.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { return }
        if count <= 0 { isAtEnd = true } else { rest += chunk[..<count] }
    }
}
