internal import Glibc

/// Which file stands at a path and when it last changed: another inode or time means it must be read again.
struct FileIdentity: Sendable, Hashable {
    private let device: UInt64
    private let inode: UInt64
    private let size: Int64
    private let seconds: Int
    private let nanoseconds: Int

    /// Nil if there is no such file, or we may not look.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        size = Int64(status.st_size)
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
    }

    /// Whether it is the same inode, whatever was written to it since.
    func isSameFile(as other: FileIdentity?) -> Bool { inode == other?.inode && device == other?.device }
}

/// The bytes of a file of at most that size; nil with `errno` set if it cannot be read or is larger.
func readFile(_ path: String, maximumBytes: Int = 1 << 20) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = read(descriptor, &buffer, buffer.count)
        if count < 0 { return nil }
        if count == 0 { return bytes }
        bytes.append(contentsOf: buffer[..<count])
        if bytes.count > maximumBytes {
            errno = EFBIG
            return nil
        }
    }
}
