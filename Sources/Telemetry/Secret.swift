internal import Glibc

/// Bytes that must appear nowhere: they redact themselves in every print and are wiped when the last owner lets go.
///
/// The bytes have pages of their own: locked against swapping, left out of core dumps and of forked children
/// where the kernel allows it.
package final class Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    // Invariant: written in init before anybody else can see them, read-only until deinit wipes and unmaps them.
    private nonisolated(unsafe) let pages: UnsafeMutableRawBufferPointer
    /// How many bytes there are.
    package let count: Int

    /// Copies the bytes; the caller wipes its own copy.
    package init(_ source: some Collection<UInt8>) {
        count = source.count
        pages = Secret.map(atLeast: source.count)
        pages.copyBytes(from: source)
    }

    /// The secret in a text; for values that come as text anyway (the environment).
    package convenience init(text: String) { self.init(text.utf8) }

    /// Takes the bytes over: `source` is wiped and emptied.
    package convenience init(consuming source: inout [UInt8]) {
        self.init(source)
        Secret.wipe(&source)
    }

    deinit {
        if let base = pages.baseAddress {
            explicit_bzero(base, pages.count)
            munmap(base, pages.count)
        }
    }

    private static func map(atLeast count: Int) -> UnsafeMutableRawBufferPointer {
        let page = Int(sysconf(Int32(_SC_PAGESIZE)))
        let length = max(1, (count + page - 1) / page) * page
        let flags = MAP_PRIVATE | MAP_ANONYMOUS
        guard let base = mmap(nil, length, PROT_READ | PROT_WRITE, flags, -1, 0), base != MAP_FAILED else {
            preconditionFailure("no memory for a secret")
        }
        // Each may be refused (RLIMIT_MEMLOCK, old kernels); the secret is then as safe as ordinary memory.
        mlock(base, length)
        madvise(base, length, MADV_DONTDUMP)
        madvise(base, length, MADV_DONTFORK)
        return UnsafeMutableRawBufferPointer(start: base, count: length)
    }

    /// Lends the bytes; they must not be kept.
    package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(rebasing: pages[..<count]))
    }

    /// Whether both hold the same bytes; takes as long wherever they differ.
    package func isEqual(to other: Secret) -> Bool {
        guard count == other.count else { return false }
        return withBytes { left in
            other.withBytes { right in
                var difference: UInt8 = 0
                for index in left.indices { difference |= left[index] ^ right[index] }
                return difference == 0
            }
        }
    }

    /// Overwrites the bytes where they are, if nobody else holds the array, and empties it.
    package static func wipe(_ bytes: inout [UInt8]) {
        bytes.withUnsafeMutableBytes { buffer in
            if let base = buffer.baseAddress { explicit_bzero(base, buffer.count) }
        }
        bytes = []
    }

    package var description: String { "[secret]" }
    package var debugDescription: String { "[secret]" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
