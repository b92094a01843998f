import Dispatch
import Glibc
import Synchronization

/// A forward proxy on a free port: answers every CONNECT with `answer` and, if that is a 200, passes bytes both ways.
final class TestProxy: Sendable {
    let port: UInt16
    private let listener: Int32
    private let requests = Mutex<[String]>([])

    init(answer: String = "HTTP/1.1 200 OK\r\n\r\n") throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = bind(listener, $0, length)
                _ = getsockname(listener, $0, &length)
            }
        }
        listen(listener, 16)
        self.listener = listener
        port = UInt16(bigEndian: address.sin_port)
        DispatchQueue(label: "proxy").async { [self] in
            while case let client = accept(listener, nil, nil), client >= 0 {
                DispatchQueue(label: "proxy").async { self.serve(client, answer) }
            }
        }
    }

    /// The heads that came in.
    var heads: [String] { requests.withLock { $0 } }

    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private func serve(_ client: Int32, _ answer: String) {
        defer { close(client) }
        var head = ""
        while !head.contains("\r\n\r\n") {
            guard let more = TestProxy.read(client) else { return }
            head += String(decoding: more, as: UTF8.self)
        }
        requests.withLock { $0.append(head) }
        _ = send(client, answer, answer.utf8.count, Int32(MSG_NOSIGNAL))
        guard answer.hasPrefix("HTTP/1.1 200"), let colon = head.firstIndex(of: ":"),
            let port = UInt16(head[head.index(after: colon)...].prefix { $0.isNumber })
        else { return }
        relay(client, to: port)
    }

    /// To that port of 127.0.0.1, whatever the name was.
    private func relay(_ client: Int32, to port: UInt16) {
        let origin = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(origin) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = connect(origin, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        while true {
            var entries = [client, origin].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard poll(&entries, 2, 10_000) > 0 else { return }
            for (from, to) in [(0, 1), (1, 0)] where entries[from].revents != 0 {
                guard let bytes = TestProxy.read(entries[from].fd) else { return }
                _ = send(entries[to].fd, bytes, bytes.count, Int32(MSG_NOSIGNAL))
            }
        }
    }

    private static func read(_ descriptor: Int32) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 16384)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        return count > 0 ? Array(buffer[..<count]) : nil
    }
}
