internal import Glibc

extension String {
    /// Whether both are the same octets of UTF-8: `==` takes texts for equal that only look the same.
    package func isSameOctets(as other: String) -> Bool { utf8.span.isSame(as: other.utf8.span) }
}

extension Span<UInt8> {
    /// Whether both are the same octets.
    package func isSame(as other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        return withUnsafeBytes { left in
            other.withUnsafeBytes { right in
                guard let left = left.baseAddress, let right = right.baseAddress else { return true }
                return memcmp(left, right, count) == 0
            }
        }
    }
}
