import Foundation
import Synchronization

/// Free ports below the range from which the kernel takes outgoing ones, each handed out once.
enum Port {
    private static let next = Mutex(20_000 + Int(getpid()) % 9_000)

    static func free() throws -> Int {
        for _ in 0..<2_000 {
            let candidate = next.withLock { next in
                next = next >= 31_900 ? 20_000 : next + 1
                return next
            }
            if !isOpen(candidate), canBind(candidate) { return candidate }
        }
        throw HarnessError("no free port")
    }

    /// Whether something accepts connections there on 127.0.0.1.
    static func isOpen(_ port: Int) -> Bool {
        withSocket(port) { connect($0, $1, $2) == 0 }
    }

    private static func canBind(_ port: Int) -> Bool {
        withSocket(port) { bind($0, $1, $2) == 0 }
    }

    private static func withSocket(
        _ port: Int,
        _ body: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Bool
    ) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }
}
