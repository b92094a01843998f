internal import Glibc

/// The lines of standard input, one after the other, as they come.
struct InputLines {
    private var buffer: [UInt8] = []
    private var scanned = 0
    private var isAtEnd = false

    /// The next line without its line end; nil at the end.
    mutating func next() -> [UInt8]? {
        while true {
            if let end = buffer[scanned...].firstIndex(of: 0x0A) {
                let line = Array(buffer[..<end])
                buffer.removeFirst(end + 1)
                scanned = 0
                return line
            }
            scanned = buffer.count
            if isAtEnd {
                defer {
                    buffer = []
                    scanned = 0
                }
                return buffer.isEmpty ? nil : buffer
            }
            read()
        }
    }

    private mutating func read() {
        var chunk = [UInt8](repeating: 0, count: 65536)
        let count = chunk.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { return }
        if count <= 0 { isAtEnd = true } else { buffer += chunk[..<count] }
    }
}
