internal import Glibc

/// Bytes that must appear nowhere: they redact themselves in every print and are wiped when the last owner lets go.
///
/// The bytes live in memory of their own, outside core dumps where the kernel allows it.
package final class Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    // Written in init, read-only until deinit wipes it.
    private nonisolated(unsafe) let bytes: UnsafeMutableRawBufferPointer

    /// Copies the bytes; the caller wipes its own copy.
    package init(_ source: some Collection<UInt8>) {
        bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 1)
        _ = bytes.initializeMemory(as: UInt8.self, from: source)
    }

    /// The secret in a text; for values that come as text anyway (the environment).
    package convenience init(text: String) { self.init(Array(text.utf8)) }

    deinit {
        if let base = bytes.baseAddress { explicit_bzero(base, bytes.count) }
        bytes.deallocate()
    }

    /// How many bytes there are.
    package var count: Int { bytes.count }

    /// Lends the bytes; they must not be kept.
    package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(bytes))
    }

    package var description: String { "[secret]" }
    package var debugDescription: String { "[secret]" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
