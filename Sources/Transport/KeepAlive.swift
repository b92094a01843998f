/// When the kernel asks a silent peer whether it is still there (tcp(7)); values are clamped to what it takes.
package struct KeepAlive: Sendable, Hashable {
    /// Of silence before the first question; 1 to 32767.
    package let idleSeconds: Int32
    /// Between questions; 1 to 32767.
    package let intervalSeconds: Int32
    /// Unanswered questions after which the peer is gone; 1 to 127.
    package let probes: Int32

    package init(idleSeconds: Int, intervalSeconds: Int, probes: Int) {
        self.idleSeconds = Int32(min(max(idleSeconds, 1), 32_767))
        self.intervalSeconds = Int32(min(max(intervalSeconds, 1), 32_767))
        self.probes = Int32(min(max(probes, 1), 127))
    }

    /// A peer that vanished is noticed within two minutes.
    package static let standard = KeepAlive(idleSeconds: 60, intervalSeconds: 15, probes: 4)
}
