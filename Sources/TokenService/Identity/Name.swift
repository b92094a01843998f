internal import HTTPWire

/// A name that compares and hashes by its UTF-8 bytes: to ThoughtSpot, NFC and NFD are two users, to `String` they are one.
package struct Name: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) { self.text = text }

    package static func == (left: Name, right: Name) -> Bool { left.text.isSameOctets(as: right.text) }

    package static func < (left: Name, right: Name) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
            hasher.combine(bytes: UnsafeRawBufferPointer($0))
        }
        if isDone == nil { for byte in text.utf8 { hasher.combine(byte) } }
        hasher.combine(UInt8(0xFF))
    }

    package var description: String { text }
}
