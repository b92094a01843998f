package import Telemetry

/// A password, key or token: it prints as `[secret]` wherever it appears and is wiped when the last owner lets go.
public struct Confidential: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable,
    ExpressibleByStringLiteral
{
    package let secret: Secret

    package init(_ secret: Secret) { self.secret = secret }

    /// Copies the text's UTF-8 bytes.
    public init(_ text: String) { secret = Secret(text: text) }

    public init(stringLiteral text: String) { self.init(text) }

    public var description: String { secret.description }
    public var debugDescription: String { secret.description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }

    /// The text itself, for the moment in which it is put on the wire or handed to whoever asked for it.
    public func reveal() -> String { secret.withBytes { String(decoding: $0, as: UTF8.self) } }
}
