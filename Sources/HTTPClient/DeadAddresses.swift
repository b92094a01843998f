internal import Synchronization
internal import Telemetry
internal import Transport

/// Addresses that did not answer lately: they are tried last, so that not every new connection waits for them.
///
/// Shared by a client's loops; an address is only ever put behind others, never left out.
final class DeadAddresses: Sendable {
    /// For how long an address counts as dead.
    static let seconds = 60.0
    /// More than any name has; beyond, what is remembered longest is forgotten.
    private static let limit = 64

    private let until = Mutex<[IPAddress: MonotonicTime]>([:])

    /// The address refused, or did not answer while another one did.
    func add(_ address: IPAddress, now: MonotonicTime) {
        until.withLock { until in
            if until.count >= DeadAddresses.limit, until[address] == nil,
                let oldest = until.min(by: { $0.value < $1.value })?.key
            {
                until[oldest] = nil
            }
            until[address] = now.advanced(bySeconds: DeadAddresses.seconds)
        }
    }

    /// The address answered.
    func remove(_ address: IPAddress) { until.withLock { $0[address] = nil } }

    /// The addresses in the order in which they are to be tried.
    func order(_ addresses: [IPAddress], now: MonotonicTime) -> [IPAddress] {
        until.withLock { until in AddressRace.order(addresses) { until[$0].map { now < $0 } ?? false } }
    }
}
