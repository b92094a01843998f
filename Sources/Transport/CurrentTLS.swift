internal import Synchronization

/// The TLS context that new connections use; replacing it leaves the connections there are alone.
package final class CurrentTLS: Sendable {
    private struct State {
        var context: TLSContext
        var authority = 0
    }

    private let current: Mutex<State>

    package init(_ context: TLSContext) { current = Mutex(State(context: context)) }

    /// The context of now.
    package var context: TLSContext { current.withLock { $0.context } }

    /// Another number whenever the authorities of client certificates are others.
    package var authority: Int { current.withLock { $0.authority } }

    /// What follows uses `context`, as after a new certificate was read.
    package func replace(with context: TLSContext) {
        current.withLock { state in
            if context.clientAuthorities != state.context.clientAuthorities { state.authority += 1 }
            state.context = context
        }
    }
}
