internal import Glibc
internal import Telemetry

/// The audit file's descriptor with the end of its chain.
struct OpenAuditFile: Sendable {
    private let path: String
    private var descriptor: Int32
    private var identity: FileIdentity?
    private var chain = AuditChain()
    /// Where our last line ended; another length means that another process wrote.
    private var end: off_t = 0
    /// Whether the file ended in something that is no audit line.
    private(set) var isAlien = false
    private var lockedOutSince: MonotonicTime?
    private var isLockTold = false
    /// Why the path's new file could not be opened, once that was said.
    var refusal: AuditFileRefusal?

    /// Opens or makes the file, which may not be a pipe or a socket: a write must not wait for a reader.
    init(path: String) throws(AuditFileRefusal) {
        self.path = path
        descriptor = try OpenAuditFile.open(path)
        identity = FileIdentity(path: path)
        findEnd()
    }

    /// The end of the chain.
    var head: AuditFile.Head { AuditFile.Head(hash: chain.last, lines: chain.count) }

    /// Lets go of the file.
    func close() { Glibc.close(descriptor) }

    private static func open(_ path: String) throws(AuditFileRefusal) -> Int32 {
        let flags = O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
        let descriptor = Glibc.open(path, flags, 0o600)
        guard descriptor >= 0 else { throw AuditFileRefusal(reason: errorText(errno)) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, [S_IFREG, S_IFCHR].contains(status.st_mode & S_IFMT) else {
            Glibc.close(descriptor)
            throw AuditFileRefusal(reason: "is not a regular file")
        }
        return descriptor
    }

    /// Goes on in a new file if the old one was renamed away; whether it did.
    mutating func reopenIfMoved() throws(AuditFileRefusal) -> Bool {
        let found = FileIdentity(path: path)
        // Our own writes change size and time; only another inode is another file.
        guard found?.isSameFile(as: identity) != true else { return false }
        // Another process may have written the old file's last line: the new one continues after that.
        followOthers()
        let next = try OpenAuditFile.open(path)
        Glibc.close(descriptor)
        descriptor = next
        identity = FileIdentity(path: path)
        refusal = nil
        findEnd()
        return true
    }

    /// Takes the lock under which all processes append (`spotgate token` may write at the same time), without waiting.
    mutating func lock() -> Bool {
        // A file system without locks is used without them.
        guard flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR else {
            lockedOutSince = nil
            isLockTold = false
            return true
        }
        lockedOutSince = lockedOutSince ?? .now()
        return false
    }

    /// Lets the next process append.
    func unlock() { flock(descriptor, LOCK_UN) }

    /// Whether it is time to say that another process holds the lock: once, after a second.
    var isLockNews: Bool {
        mutating get {
            guard !isLockTold, let lockedOutSince, MonotonicTime.now() > lockedOutSince.advanced(bySeconds: 1) else {
                return false
            }
            isLockTold = true
            return true
        }
    }

    /// Writes the line of an entry; false leaves file and chain as they were.
    mutating func append(_ entry: [UInt8], lost: Int) -> Bool {
        var next = chain
        let line = next.line(of: entry, lost: lost)
        let written = line.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        guard written == line.count else {
            // Half a line would break the chain for ever.
            if written > 0 { ftruncate(descriptor, end) }
            return false
        }
        chain = next
        end += off_t(written)
        return true
    }

    /// Takes over the end of the chain if somebody else wrote since our last line.
    mutating func followOthers() {
        if lseek(descriptor, 0, SEEK_END) != end { findEnd() }
    }

    /// Continues the chain after the file's last line, if it has one.
    private mutating func findEnd() {
        end = lseek(descriptor, 0, SEEK_END)
        isAlien = false
        var tail = [UInt8](repeating: 0, count: Int(min(max(0, end), 65_536)))
        guard !tail.isEmpty, pread(descriptor, &tail, tail.count, end - off_t(tail.count)) == tail.count,
            let last = tail.split(separator: UInt8(ascii: "\n")).last
        else { return }
        do throws(AuditChain.Break) { try chain.verify(last, isFirst: true) } catch { isAlien = true }
    }
}
