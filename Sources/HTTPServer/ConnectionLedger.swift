internal import Transport

/// Counts connections against the caps: all of them, and each peer's.
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
    private var counts: [Party: Int] = [:]
    private(set) var count = 0
    private var isWaiting = false

    init(total: Int, perPeer: Int) {
        self.total = total
        self.perPeer = perPeer
    }

    /// Whether there is room for one more; a no is remembered, so that `release` says when there is.
    mutating func hasRoom() -> Bool {
        isWaiting = count >= total
        return !isWaiting
    }

    /// Whether it is known already that there is no room: so that being full is told once.
    var isFull: Bool { isWaiting }

    /// Enters a connection unless its peer has enough.
    mutating func admit(_ origin: Peer.Origin) -> Bool {
        let party = Party(origin)
        guard counts[party, default: 0] < perPeer else { return false }
        counts[party, default: 0] += 1
        count += 1
        return true
    }

    /// Strikes a connection out; true if somebody waits for the room.
    mutating func release(_ origin: Peer.Origin) -> Bool {
        let party = Party(origin)
        count -= 1
        if let left = counts[party], left > 1 { counts[party] = left - 1 } else { counts[party] = nil }
        defer { isWaiting = false }
        return isWaiting
    }
}
