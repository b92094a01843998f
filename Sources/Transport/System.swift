internal import CLinux
internal import Glibc

/// A system call that failed, for the log.
package struct SystemError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The call's name.
    package let call: String
    /// The `errno` it left.
    package let number: Int32

    package var description: String { "\(call): \(String(cString: strerror(number)))" }
}

/// What a call on a non-blocking descriptor gave.
enum Outcome {
    /// Its result: a count, a descriptor, or 0.
    case done(Int)
    /// Nothing to be had now; the loop says when.
    case wouldBlock
}

/// The only place that reads `errno`: any Swift code between a call and its `errno` may clobber it.
enum System {
    /// Runs a call until it is not interrupted; EBADF and EFAULT can only be our own bugs.
    @inline(__always)
    static func call(_ name: StaticString, _ body: () -> Int) throws(SystemError) -> Outcome {
        while true {
            let result = body()
            if result >= 0 { return .done(result) }
            let number = errno
            switch number {
            case EINTR: continue
            case EAGAIN, EINPROGRESS: return .wouldBlock
            default:
                precondition(number != EBADF && number != EFAULT, "a descriptor or a pointer of ours is wrong")
                throw SystemError(call: "\(name)", number: number)
            }
        }
    }

    /// For calls that do not wait.
    @inline(__always) @discardableResult
    static func check(_ name: StaticString, _ body: () -> Int32) throws(SystemError) -> Int32 {
        switch try call(name, { Int(body()) }) {
        case .done(let result): return Int32(truncatingIfNeeded: result)
        case .wouldBlock: throw SystemError(call: "\(name)", number: EAGAIN)
        }
    }

    /// Takes what has come in; 0 bytes is the peer's end.
    static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Outcome {
        try call("recv") { Glibc.recv(descriptor, buffer.baseAddress, buffer.count, 0) }
    }

    /// Gives what the kernel takes now.
    static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Outcome {
        try call("send") { Glibc.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL)) }
    }

    /// Closes; what close(2) may report comes too late for anybody.
    static func close(_ descriptor: Int32) { _ = Glibc.close(descriptor) }

    /// A non-blocking stream socket that children do not inherit.
    static func socket(_ family: Int32) throws(SystemError) -> Int32 {
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        return try check("socket") { Glibc.socket(family, kind, 0) }
    }

    /// Sets an option that is a number (setsockopt(2)).
    static func setOption(_ descriptor: Int32, _ level: Int32, _ name: Int32, _ value: Int32) throws(SystemError) {
        try check("setsockopt") {
            withUnsafePointer(to: value) {
                setsockopt(descriptor, level, name, $0, socklen_t(MemoryLayout<Int32>.size))
            }
        }
    }

    /// Reads an option that is a number (getsockopt(2)).
    static func option(_ descriptor: Int32, _ level: Int32, _ name: Int32) throws(SystemError) -> Int32 {
        var value: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        try check("getsockopt") { getsockopt(descriptor, level, name, &value, &length) }
        return value
    }

    /// How many octets that were written to a TCP socket its peer has not acknowledged (tcp(7)); nil if it cannot be told.
    static func unacknowledged(_ descriptor: Int32) -> UInt64? {
        var count: Int32 = 0
        // TIOCOUTQ, which tcp(7) calls SIOCOUTQ.
        guard ioctl(descriptor, UInt(TIOCOUTQ), &count) == 0, count >= 0 else { return nil }
        return UInt64(count)
    }

    /// Whether a TCP connection is gone from the kernel, as after a reset; nil for other sockets.
    static func isReset(_ descriptor: Int32) -> Bool? {
        var information = [UInt8](repeating: 0, count: 104)
        var length = socklen_t(information.count)
        guard getsockopt(descriptor, Int32(IPPROTO_TCP), TCP_INFO, &information, &length) == 0, length > 0 else {
            return nil
        }
        // `tcpi_state` is the first octet of `tcp_info`; TCP_CLOSE is 7 (linux/tcp_states.h).
        return information[0] == 7
    }

    /// Segments leave at once, and a peer that vanished is noticed; nil asks it never.
    static func tune(_ descriptor: Int32, keepAlive: KeepAlive? = .standard) throws(SystemError) {
        let tcp = Int32(IPPROTO_TCP)
        try setOption(descriptor, tcp, TCP_NODELAY, 1)
        guard let keepAlive else { return }
        try setOption(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1)
        try setOption(descriptor, tcp, TCP_KEEPIDLE, keepAlive.idleSeconds)
        try setOption(descriptor, tcp, TCP_KEEPINTVL, keepAlive.intervalSeconds)
        try setOption(descriptor, tcp, TCP_KEEPCNT, keepAlive.probes)
    }

    /// A write to a closed peer must be an error: libssl writes without MSG_NOSIGNAL.
    static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }
}
