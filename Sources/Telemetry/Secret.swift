internal import Glibc

/// Bytes that must appear nowhere: they redact themselves in every print and are wiped when the last owner lets go.
///
/// The bytes lie in pages for secrets only: locked against swapping, left out of core dumps and of forked children
/// where the kernel allows it.
package final class Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    // Invariant: written in init before anybody else can see them, read-only until deinit wipes and gives them back.
    private nonisolated(unsafe) let place: UnsafeMutableRawBufferPointer
    /// How many bytes there are.
    package let count: Int

    /// Copies the bytes; the caller wipes its own copy.
    package init(_ source: some Collection<UInt8>) {
        count = source.count
        place = SecretMemory.shared.take(atLeast: source.count)
        place.copyBytes(from: source)
    }

    /// The secret in a text; for values that come as text anyway (the environment).
    package convenience init(text: String) { self.init(text.utf8) }

    /// Takes the bytes over: `source` is wiped and emptied.
    package convenience init(consuming source: inout [UInt8]) {
        self.init(source)
        Secret.wipe(&source)
    }

    deinit { SecretMemory.shared.giveBack(place) }

    /// Lends the bytes; they must not be kept.
    package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(rebasing: place[..<count]))
    }

    /// Whether both hold the same bytes; takes as long wherever they differ.
    package func isEqual(to other: Secret) -> Bool {
        guard count == other.count else { return false }
        return withBytes { left in
            other.withBytes { right in
                var difference: UInt8 = 0
                for index in left.indices { difference |= left[index] ^ right[index] }
                return difference == 0
            }
        }
    }

    /// Overwrites the bytes where they are, if nobody else holds the array, and empties it.
    package static func wipe(_ bytes: inout [UInt8]) {
        bytes.withUnsafeMutableBytes { buffer in
            if let base = buffer.baseAddress { explicit_bzero(base, buffer.count) }
        }
        bytes = []
    }

    package var description: String { "[secret]" }
    package var debugDescription: String { "[secret]" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
