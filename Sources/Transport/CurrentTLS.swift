internal import Synchronization

/// The TLS context that new connections use; replacing it leaves the connections there are alone.
package final class CurrentTLS: Sendable {
    private let current: Mutex<TLSContext>

    package init(_ context: TLSContext) { current = Mutex(context) }

    /// The context of now.
    package var context: TLSContext { current.withLock { $0 } }

    /// What follows uses `context`, as after a new certificate was read.
    package func replace(with context: TLSContext) { current.withLock { $0 = context } }
}
