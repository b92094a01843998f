internal import Glibc
internal import Synchronization

/// Memory that holds secrets and nothing else, wiped before it is used again.
///
/// Tokens come and go with every request: they share one region that is mapped and locked once, in slots of a fixed size.
/// What is larger, or finds no slot, has pages of its own.
final class SecretMemory: Sendable {
    /// One for the process: the region is the process's.
    static let shared = SecretMemory()

    private static let slotBytes = 512
    private static let slotCount = 256

    // Invariant: the region's bytes are touched only by the secret that holds the slot; `free` says who holds none.
    private nonisolated(unsafe) let region: UnsafeMutableRawBufferPointer
    private let free: Mutex<[Int]>

    private init() {
        region = SecretMemory.map(SecretMemory.slotBytes * SecretMemory.slotCount)
        free = Mutex(Array((0..<SecretMemory.slotCount).reversed()))
    }

    /// At least that many bytes, all zero.
    func take(atLeast count: Int) -> UnsafeMutableRawBufferPointer {
        guard count <= SecretMemory.slotBytes, let slot = free.withLock({ $0.popLast() }) else {
            return SecretMemory.map(count)
        }
        let start = slot * SecretMemory.slotBytes
        return UnsafeMutableRawBufferPointer(rebasing: region[start..<(start + SecretMemory.slotBytes)])
    }

    /// Wipes what `take` gave.
    func giveBack(_ place: UnsafeMutableRawBufferPointer) {
        guard let base = place.baseAddress, let regionBase = region.baseAddress else { return }
        explicit_bzero(base, place.count)
        let offset = base - regionBase
        if region.indices.contains(offset) {
            free.withLock { $0.append(offset / SecretMemory.slotBytes) }
        } else {
            munmap(base, place.count)
        }
    }

    private static func map(_ count: Int) -> UnsafeMutableRawBufferPointer {
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
}
