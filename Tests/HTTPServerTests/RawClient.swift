import Glibc
import Transport

/// A blocking socket that sends exactly the bytes it is told to, for tests.
final class RawClient {
    private let descriptor: Int32

    init(_ address: SocketAddress, from source: String? = nil) throws {
        guard case .ip(let ip, let port) = address, !ip.isIPv6 else { throw TestFailure("an IPv4 address is needed") }
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var patience = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        if let source { try RawClient.call(descriptor, source, 0, bind) }
        try RawClient.call(descriptor, "\(ip)", port, connect)
    }

    deinit { close(descriptor) }

    func send(_ text: String) { send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) { _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) }

    /// Says that nothing more follows, and goes on reading.
    func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// What comes next, at least `count` bytes; less only at the end.
    func receive(atLeast count: Int = 1) -> String {
        var all: [UInt8] = []
        while all.count < count, let more = receiveSome() { all += more }
        return String(decoding: all, as: UTF8.self)
    }

    /// Everything up to the end of the connection.
    func receiveAll() -> String { receive(atLeast: .max) }

    /// Everything until `text` has come.
    func receive(until text: String) -> String {
        var all = ""
        while !all.contains(text), let more = receiveSome() { all += String(decoding: more, as: UTF8.self) }
        return all
    }

    /// Whether anything comes in that time; it stays to be received.
    func hasAnswer(within seconds: Double) -> Bool { wait(Int16(POLLIN), seconds) }

    /// Whether the server drops the connection in that time without anything being read.
    func isReset(within seconds: Double) -> Bool { wait(Int16(POLLERR), seconds, exactly: true) }

    private func wait(_ events: Int16, _ seconds: Double, exactly: Bool = false) -> Bool {
        for _ in 0...Int(seconds * 50) {
            var entry = pollfd(fd: descriptor, events: exactly ? 0 : events, revents: 0)
            poll(&entry, 1, 20)
            if entry.revents & events != 0 { return true }
        }
        return false
    }

    private func receiveSome() -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 65536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        return count > 0 ? Array(buffer[..<count]) : nil
    }

    private static func call(
        _ descriptor: Int32,
        _ address: String,
        _ port: UInt16,
        _ function: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) throws {
        var raw = sockaddr_in()
        raw.sin_family = sa_family_t(AF_INET)
        raw.sin_port = port.bigEndian
        inet_pton(AF_INET, address, &raw.sin_addr)
        let result = withUnsafePointer(to: &raw) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                function(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw TestFailure("\(address):\(port): \(String(cString: strerror(errno)))") }
    }
}

struct TestFailure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
