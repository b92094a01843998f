import Dispatch
import Glibc
import Synchronization

/// A server on 127.0.0.1 that does with each connection what the test says, in blocking calls on a thread of its own.
final class RawServer: Sendable {
    let port: UInt16
    private let descriptor: Int32
    private let accepted = Counter()

    /// How many connections have come.
    var connections: Int { accepted.number.load(ordering: .relaxed) }

    /// `serve` gets each connection and its number, from 0; it closes what it gets.
    init(
        address: String = "127.0.0.1",
        port: UInt16 = 0,
        _ serve: @escaping @Sendable (_ connection: Int32, _ number: Int) -> Void
    ) throws {
        let listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var on: Int32 = 1
        setsockopt(listening, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(4))
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = port.bigEndian
        inet_pton(AF_INET, address, &name.sin_addr)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafePointer(to: &name) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listening, $0, size) }
        }
        guard isBound == 0, listen(listening, 128) == 0 else { throw RawServerError() }
        var length = size
        withUnsafeMutablePointer(to: &name) {
            _ = $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(listening, $0, &length) }
        }
        self.port = UInt16(bigEndian: name.sin_port)
        descriptor = listening
        let accepted = accepted
        Thread.start {
            while true {
                let connection = accept(listening, nil, nil)
                guard connection >= 0 else { return }
                let number = accepted.number.add(1, ordering: .relaxed).oldValue
                Thread.start { serve(connection, number) }
            }
        }
    }

    /// Takes no more connections.
    func stop() {
        shutdown(descriptor, Int32(SHUT_RDWR))
        close(descriptor)
    }

    /// One request's head and body by its `Content-Length`; nil at the end of the connection.
    static func request(_ connection: Int32) -> String? {
        var text: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            if let end = String(decoding: text, as: UTF8.self).range(of: "\r\n\r\n") {
                let all = String(decoding: text, as: UTF8.self)
                let length =
                    all.lowercased().split(separator: "\r\n").first { $0.hasPrefix("content-length: ") }
                    .flatMap { Int($0.dropFirst(16)) } ?? 0
                if all.utf8.distance(from: end.upperBound, to: all.utf8.endIndex) >= length { return all }
            }
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            text += buffer[..<count]
        }
    }

    static func send(_ connection: Int32, _ text: String) {
        _ = Array(text.utf8).withUnsafeBytes { Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    }

    private final class Counter: Sendable {
        let number = Atomic<Int>(0)
    }

    private enum Thread {
        static func start(_ body: @escaping @Sendable () -> Void) {
            DispatchQueue(label: "raw-server").async(execute: body)
        }
    }
}

struct RawServerError: Error {}

extension String {
    /// Where the text stands first.
    fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
