internal import Glibc
internal import Telemetry

/// A file that holds one secret and nothing else.
struct SecretFile: Sendable, Hashable {
    let path: String
    /// Fewer bytes are no secret but a mistake, such as a file being written.
    let minimumBytes: Int

    /// Why a file gives no secret, in words that do not quote it.
    struct Refusal: Error, Sendable, Equatable, CustomStringConvertible {
        let description: String
    }

    /// Reads the secret; the newline that editors leave at the end is not part of it.
    func read() throws(Refusal) -> Secret {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Refusal(description: "cannot be read (\(errorText(errno)))") }
        defer { close(descriptor) }
        try SecretFile.checkStatus(of: descriptor)
        var bytes = [UInt8](repeating: 0, count: SecretFile.maximumBytes + 2)
        let count = Glibc.read(descriptor, &bytes, bytes.count)
        defer { Secret.wipe(&bytes) }
        guard count >= 0 else { throw Refusal(description: "cannot be read (\(errorText(errno)))") }
        var length = count
        if length > 0, bytes[length - 1] == UInt8(ascii: "\n") { length -= 1 }
        if length > 0, bytes[length - 1] == UInt8(ascii: "\r") { length -= 1 }
        if let refusal = SecretFile.refusal(of: bytes[..<length], minimumBytes: minimumBytes) { throw refusal }
        return Secret(bytes[..<length])
    }

    /// Why these bytes are no secret, wherever they come from; nil if they are one.
    static func refusal(of bytes: some Collection<UInt8>, minimumBytes: Int) -> Refusal? {
        if bytes.isEmpty { return Refusal(description: "is empty") }
        if bytes.count < minimumBytes {
            return Refusal(description: "is too short: a secret has at least \(minimumBytes) bytes")
        }
        if bytes.count > maximumBytes { return Refusal(description: "is longer than \(maximumBytes) bytes") }
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            return Refusal(description: "holds a control character or a second line")
        }
        // A password may be of any form; a key never has these, but files that were written by hand do.
        return minimumBytes > 1
            ? wrapping(of: bytes).map { Refusal(description: "\($0); write the secret alone") } : nil
    }

    /// What stands around a secret that does not belong to it, as the end of a sentence; nil for nothing.
    static func wrapping(of bytes: some Collection<UInt8>) -> String? {
        let bytes = Array(bytes)
        guard let first = bytes.first, let last = bytes.last else { return nil }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "begins with a byte order mark" }
        if first == 0x20 || last == 0x20 { return "has blanks around it" }
        let isQuoted = bytes.count > 1 && first == last && (first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"))
        return isQuoted ? "stands in quotation marks" : nil
    }

    private static let maximumBytes = 4096

    /// Whoever else could read the file has the secret already; whoever could write it decides who we are.
    private static func checkStatus(of descriptor: Int32) throws(Refusal) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Refusal(description: "cannot be examined") }
        guard status.st_mode & S_IFMT == S_IFREG else { throw Refusal(description: "is not a regular file") }
        guard status.st_mode & 0o007 == 0 else {
            let mode = String(status.st_mode & 0o777, radix: 8)
            throw Refusal(description: "is open to everybody (mode 0\(mode)); chmod 0640 or 0600")
        }
        guard status.st_mode & 0o020 == 0 else {
            throw Refusal(description: "can be written by its group; chmod g-w")
        }
    }
}

/// The system's text for an error number.
func errorText(_ number: Int32) -> String {
    strerror(number).map { String(cString: $0) } ?? "error \(number)"
}
