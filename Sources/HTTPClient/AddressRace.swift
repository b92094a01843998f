internal import Transport

/// Which of several addresses is tried when (RFC 8305 §5): the next one joins after a delay or at once after a failure,
/// and the first that answers wins.
///
/// Counts attempts, holds no socket.
///
/// Invariant: every address is tried once at most; the race is over with the first success, or with the last failure.
struct AddressRace {
    /// What is to be done.
    enum Action: Equatable {
        /// Try the address of that number, and look again after the delay if there are more.
        case attempt(Int, hasMore: Bool)
        /// Nothing until something else happens.
        case wait
        /// Every address has failed.
        case lose
    }

    private let count: Int
    private var next = 0
    private var running: Set<Int> = []

    /// A race of that many addresses, at least one.
    init(count: Int) { self.count = count }

    /// The attempts that have neither failed nor won.
    var unfinished: Set<Int> { running }

    /// The race begins, or the delay after the last attempt has passed.
    mutating func advance() -> Action {
        guard next < count else { return running.isEmpty ? .lose : .wait }
        running.insert(next)
        next += 1
        return .attempt(next - 1, hasMore: next < count)
    }

    /// The attempt of that number has failed.
    mutating func failed(_ number: Int) -> Action {
        running.remove(number)
        return advance()
    }

    /// The order in which addresses are tried: the resolver's, families taking turns (§4), the dead ones last.
    static func order(_ addresses: [IPAddress], isDead: (IPAddress) -> Bool) -> [IPAddress] {
        let first = addresses.filter { $0.isIPv6 == addresses.first?.isIPv6 }
        let second = addresses.filter { $0.isIPv6 != addresses.first?.isIPv6 }
        var mixed: [IPAddress] = []
        for place in 0..<max(first.count, second.count) {
            if place < first.count { mixed.append(first[place]) }
            if place < second.count { mixed.append(second[place]) }
        }
        return mixed.filter { !isDead($0) } + mixed.filter(isDead)
    }
}
