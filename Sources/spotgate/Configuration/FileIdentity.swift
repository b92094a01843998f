internal import Glibc

/// Which file stands at a path and when it last changed: another inode or time means it must be read again.
struct FileIdentity: Sendable, Hashable {
    private let device: UInt64
    private let inode: UInt64
    private let size: Int64
    private let modified: Moment
    /// The time of the inode's last change, which nobody can set: a copy that keeps the old times shows here.
    private let changed: Moment

    private struct Moment: Hashable {
        let seconds: Int
        let nanoseconds: Int

        init(_ time: timespec) {
            seconds = time.tv_sec
            nanoseconds = time.tv_nsec
        }
    }

    /// Nil if there is no such file, or we may not look.
    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        size = Int64(status.st_size)
        modified = Moment(status.st_mtim)
        changed = Moment(status.st_ctim)
    }

    /// Whether it is the same inode, whatever was written to it since.
    func isSameFile(as other: FileIdentity?) -> Bool { inode == other?.inode && device == other?.device }
}

/// Where a file is.
enum FilePlace {
    /// The directory the file is in, and the one it is in once links are followed; never the root directory, which would
    /// be everything: then the file itself.
    static func directories(of file: String) -> [String] {
        var resolved: [String] = []
        if let real = realpath(file, nil) {
            resolved.append(String(cString: real))
            free(real)
        }
        return ([file] + resolved).map { path in
            guard let slash = path.lastIndex(of: "/") else { return "." }
            return slash == path.startIndex ? path : String(path[..<slash])
        }
    }
}
