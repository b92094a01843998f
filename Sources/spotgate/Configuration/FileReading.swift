internal import Glibc

/// Why a file was not read, in words that go after its name.
struct FileRefusal: Error, Sendable, Equatable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    /// What the system said.
    init(errno number: Int32) { description = "cannot be read (\(errorText(number)))" }
}

/// The bytes of a regular file of at most that size.
///
/// Never waits for anybody: a pipe or a device that was put in the file's place is refused, and not read from.
func readRegularFile(_ path: String, maximumBytes: Int = 1 << 20) throws(FileRefusal) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw FileRefusal(errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileRefusal(errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileRefusal("is not a regular file") }
    guard let bytes = read(descriptor, maximumBytes: maximumBytes) else {
        throw errno == EFBIG ? FileRefusal("is larger than \(maximumBytes) bytes") : FileRefusal(errno: errno)
    }
    return bytes
}

/// The bytes of a file or pipe of at most that size; nil with `errno` set if it cannot be read or is larger.
///
/// For commands and the start: a pipe is waited for.
func readFile(_ path: String, maximumBytes: Int = 1 << 20) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return read(descriptor, maximumBytes: maximumBytes)
}

private func read(_ descriptor: Int32, maximumBytes: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        if count < 0 { return nil }
        if count == 0 { return bytes }
        bytes.append(contentsOf: buffer[..<count])
        if bytes.count > maximumBytes {
            errno = EFBIG
            return nil
        }
    }
}
