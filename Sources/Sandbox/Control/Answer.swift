package import HTTPWire

/// What the stand-in wants to happen on the connection.
package enum Answer: Sendable {
    /// A well-formed answer.
    case response(Response)
    /// Bytes as they are, then an ending: what a fault asks for.
    case raw([UInt8], Ending)

    /// What becomes of the connection after raw bytes.
    package enum Ending: Sendable {
        /// FIN.
        case close
        /// RST.
        case reset
        /// Nothing more, until the client gives up.
        case hang
    }
}
