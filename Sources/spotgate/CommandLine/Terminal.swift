internal import Glibc

/// Where commands speak to people and scripts: results on standard output, everything else on standard error.
enum Terminal {
    /// Writes a text to standard output; a reader that went away is no reason to complain.
    static func print(_ text: String) { write(text, to: STDOUT_FILENO) }

    /// Writes a line to standard error.
    static func complain(_ text: String) { write("spotgate: \(text)\n", to: STDERR_FILENO) }

    /// Writes bytes to standard output; 0, or the error number of what could not be written.
    static func put(_ bytes: [UInt8]) -> Int32 { write(bytes, to: STDOUT_FILENO) }

    /// Ends the process by SIGPIPE, as other programs end whose reader went away.
    static func endByBrokenPipe() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
    }

    /// Writes a text to standard error as it is, such as a line that shows progress.
    static func tell(_ text: String) { write(text, to: STDERR_FILENO) }

    private static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

    @discardableResult
    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&request, 1, 1000)
            } else if errno != EINTR {
                return errno
            }
        }
        return 0
    }

    /// Whether a person looks at standard output.
    static var isInteractive: Bool { isatty(STDOUT_FILENO) == 1 }
}

/// `1 day`, `2 days`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
