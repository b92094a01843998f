internal import Transport

/// Counts connections against the caps: all of them, each peer's, and those of peers that no rule trusts.
///
/// Invariants: never more than `total` at a time; of one peer never more than `perPeer`; of untrusted peers together never
/// more than `untrusted`, so that they cannot take the room of the others.
struct ConnectionLedger {
    /// Whom a cap is for: an address, or a user of a unix socket.
    enum Party: Hashable {
        case address(IPAddress)
        case user(UInt32)

        init(_ origin: Peer.Origin) {
            switch origin {
            case .ip(let address, _): self = .address(address)
            case .unix(let uid, _, _): self = .user(uid)
            }
        }
    }

    private let total: Int
    private let perPeer: Int
    private let untrusted: Int
    private var counts: [Party: Int] = [:]
    private(set) var count = 0
    /// Of `count`, those of peers that no rule trusts.
    private(set) var untrustedCount = 0
    private var isWaiting = false

    init(total: Int, perPeer: Int, untrusted: Int) {
        self.total = total
        self.perPeer = perPeer
        self.untrusted = untrusted
    }

    /// Whether there is room for one more; a no is remembered, so that `release` says when there is.
    mutating func hasRoom() -> Bool {
        isWaiting = count >= total
        return !isWaiting
    }

    /// Whether it is known already that there is no room: so that being full is told once.
    var isFull: Bool { isWaiting }

    /// Enters a connection; the reason if its peer, or its kind of peer, has enough.
    mutating func admit(_ origin: Peer.Origin, isUntrusted: Bool) -> ConnectionRejection? {
        let party = Party(origin)
        guard counts[party, default: 0] < perPeer else { return .peerLimit }
        if isUntrusted, !distrust() { return .untrustedLimit }
        counts[party, default: 0] += 1
        count += 1
        return nil
    }

    /// Counts one more connection as untrusted; false if there is no room among those.
    mutating func distrust() -> Bool {
        guard untrustedCount < untrusted else { return false }
        untrustedCount += 1
        return true
    }

    /// Strikes a connection out; true if somebody waits for the room.
    mutating func release(_ origin: Peer.Origin, isUntrusted: Bool) -> Bool {
        let party = Party(origin)
        count -= 1
        if isUntrusted { untrustedCount -= 1 }
        if let left = counts[party], left > 1 { counts[party] = left - 1 } else { counts[party] = nil }
        defer { isWaiting = false }
        return isWaiting
    }
}
