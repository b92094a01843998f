internal import CLinux

/// Makes request ids from the kernel's random source, a page of it at a time; belongs to one loop.
struct RequestIDs {
    private var pool: [UInt8] = []

    /// 15 characters, 75 bits: as many as a Swift string holds without memory of its own.
    mutating func next() -> String {
        let length = 15
        if pool.count < length { refill() }
        defer { pool.removeLast(length) }
        let alphabet: StaticString = "abcdefghijkmnpqrstuvwxyz23456789"
        return String(unsafeUninitializedCapacity: length) { text in
            for index in 0..<length { text[index] = alphabet.utf8Start[Int(pool[pool.count - 1 - index] & 31)] }
            return length
        }
    }

    /// Whether an id given by a client may be used as it is: 1 to 64 of `[A-Za-z0-9._-]`.
    static func isAcceptable(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                switch $0 {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
                default: false
                }
            }
    }

    private mutating func refill() {
        pool = [UInt8](repeating: 0, count: 3840)
        var filled = 0
        while filled < pool.count {
            let count = pool[filled...].withUnsafeMutableBytes { getrandom($0.baseAddress, $0.count, 0) }
            if count > 0 { filled += count }
        }
    }
}
