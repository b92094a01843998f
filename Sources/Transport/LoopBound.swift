/// Carries a value that belongs to one loop through code that may run elsewhere; only on that loop does it open.
// Invariant of @unchecked Sendable: every access checks that it happens on the loop's thread, and the value's last
// reference is dropped there too because the owner closes before it lets go.
package struct LoopBound<Value>: @unchecked Sendable {
    package let loop: EventLoop
    @usableFromInline let wrapped: Value

    /// Wraps a value on its own loop.
    @inlinable @inline(__always)
    package init(_ value: Value, on loop: EventLoop) {
        self.loop = loop
        wrapped = value
    }

    /// The value; off the loop this is a bug and stops the process.
    @inlinable package var value: Value {
        @inline(__always) get {
            loop.checkIsolated()
            return wrapped
        }
    }
}
