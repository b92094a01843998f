import Foundation

/// What came back over one plain connection for bytes that were sent as they are.
struct Heard: Sendable {
    /// Everything, as text.
    let text: String
    /// Whether the other side has closed.
    let isClosed: Bool
    /// Whether it closed in a way that may take away what it had sent (RST).
    let isReset: Bool

    /// The statuses of all answers on the connection.
    var statuses: [Int] {
        text.components(separatedBy: "HTTP/1.1 ").dropFirst().compactMap { Int($0.prefix(3)) }
    }

    /// Sends from that address of this machine, and reads until the end or until `patience` seconds bring nothing; after
    /// the first answer only `more` seconds, if given.
    ///
    /// Byte by byte each in a segment of its own, where the network keeps them apart; `finishing` closes the sending side
    /// after the last one.
    init(
        _ bytes: some Collection<UInt8>,
        to port: Int,
        from source: String,
        patience: Double,
        more: Double? = nil,
        byteByByte: Bool = false,
        finishing: Bool = false
    ) throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw HarnessError("no socket") }
        defer { close(descriptor) }
        Heard.wait(patience, on: descriptor)
        guard Heard.name(descriptor, source, 0, bind) == 0, Heard.name(descriptor, "127.0.0.1", port, connect) == 0
        else { throw HarnessError("no connection from \(source) to \(port)") }
        Heard.send(Array(bytes), atOnce: byteByByte ? 1 : .max, on: descriptor)
        if finishing { shutdown(descriptor, Int32(SHUT_WR)) }
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else {
                isReset = count < 0 && errno == ECONNRESET
                isClosed = count == 0 || isReset
                break
            }
            received += buffer[..<count]
            if let more { Heard.wait(more, on: descriptor) }
        }
        text = String(decoding: received, as: UTF8.self)
    }

    private static func send(_ content: [UInt8], atOnce most: Int, on descriptor: Int32) {
        var on: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        var sent = 0
        while sent < content.count {
            let count = content.withUnsafeBytes {
                Glibc.send(
                    descriptor,
                    $0.baseAddress?.advanced(by: sent),
                    min(content.count - sent, most),
                    Int32(MSG_NOSIGNAL)
                )
            }
            // The service may have closed over bytes it does not want.
            guard count > 0 else { break }
            sent += count
            if most == 1 { usleep(100) }
        }
    }

    private static func wait(_ seconds: Double, on descriptor: Int32) {
        var time = timeval()
        time.tv_sec = Int(seconds)
        time.tv_usec = Int((seconds - seconds.rounded(.down)) * 1_000_000)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    }

    private static func name(
        _ descriptor: Int32,
        _ host: String,
        _ port: Int,
        _ call: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr(host)
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                call(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }
}
