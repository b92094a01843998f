internal import Glibc
internal import JSON
internal import ThoughtSpot

/// Where an answer goes: JSON in its order to standard output, files to a file.
struct APIOutput {
    /// Given by `--output`.
    let file: String?

    /// Writes the answer; a file's bytes are not thrown at a terminal.
    func write(_ reply: Reply) throws(APIFailure) {
        switch reply {
        case .none: break
        case .json(let value): try put(JSONWriter(layout: .pretty).bytes(of: value) + [0x0A])
        case .text(let text): try put(Array(text.utf8) + (text.hasSuffix("\n") ? [] : [0x0A]))
        case .redirect(let location): try put(JSONWriter().bytes(of: ["location": .string(location)]) + [0x0A])
        case .bytes(let bytes):
            if file == nil, Terminal.isInteractive {
                throw .usage("the answer is a file of \(bytes.count) bytes: say where with --output FILE")
            }
            try put(bytes)
        }
    }

    private func put(_ bytes: [UInt8]) throws(APIFailure) {
        guard let file else { return try APIOutput.print(bytes) }
        // 0600: an answer may hold a token or personal data.
        let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .usage("--output: \(printable(file)): \(errorText(errno))") }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .usage("--output: \(printable(file)): \(errorText(errno))") }
            rest = rest.dropFirst(count)
        }
    }

    /// Writes to standard output, whole or not at all as far as the exit status goes.
    static func print(_ bytes: [UInt8]) throws(APIFailure) {
        let error = Terminal.put(bytes)
        if error == EPIPE { Terminal.endByBrokenPipe() }
        guard error == 0 else { throw .usage("standard output: \(errorText(error))") }
    }
}
