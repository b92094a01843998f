package import HTTPWire

/// What a server does in answer to a request: the response, or for the sandbox a play of its own on the socket.
package enum ServerDirective: Sendable {
    case respond(Response)
    /// Step by step, after which the connection ends.
    case script([Step])

    /// One step of a script.
    package enum Step: Sendable {
        case send([UInt8])
        case wait(seconds: Double)
        /// Close with RST, as a server that died.
        case reset
    }

    /// Takes the request and never says a word.
    package static let hang = ServerDirective.script([.wait(seconds: 3600)])

    /// Drops the connection without a word.
    package static let reset = ServerDirective.script([.reset])

    /// Sends only the first `count` bytes of the response's body, then closes.
    package static func cut(_ response: Response, after count: Int) -> ServerDirective {
        let bytes = encoded(response)
        return .script([.send(Array(bytes.prefix(max(0, bytes.count - response.body.count + count))))])
    }

    /// Sends the response in pieces of `size` bytes with a pause between any two.
    package static func drip(_ response: Response, size: Int, seconds: Double) -> ServerDirective {
        let bytes = encoded(response)
        var steps: [Step] = []
        for start in stride(from: 0, to: bytes.count, by: max(1, size)) {
            if start > 0 { steps.append(.wait(seconds: seconds)) }
            steps.append(.send(Array(bytes[start..<min(bytes.count, start + max(1, size))])))
        }
        return .script(steps)
    }

    /// Sends these bytes in place of a response, then closes.
    package static func raw(_ bytes: [UInt8]) -> ServerDirective { .script([.send(bytes)]) }

    private static func encoded(_ response: Response) -> [UInt8] {
        (try? ResponseEncoder.encode(response, to: .get, closes: true)) ?? []
    }
}

/// Answers one request, perhaps by misbehaving on purpose; runs like a `Handler`.
package typealias DirectiveHandler = @Sendable (Request, RequestContext) async -> ServerDirective
