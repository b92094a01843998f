/// Every token minted and the rules by which it dies.
struct TokenBook: Sendable {
    /// Five minutes, in milliseconds: how long a V1 token outlives the next one of its key.
    static let grace = 300_000
    /// The oldest are forgotten (and so refused) beyond this many.
    static let capacity = 100_000

    private var tokens: [String: Token] = [:]
    private var order: [String] = []
    private var oldest = 0
    private var latestV1: [Int: String] = [:]
    private var liveGeneration = 0
    /// Tokens minted since the start, by user name: what tests count.
    private(set) var minted: [ExactText: Int] = [:]

    /// Those still remembered, oldest first.
    var remembered: [Token] { order[oldest...].compactMap { tokens[$0] } }

    /// The last but one.
    var previous: String? { order.count - oldest >= 2 ? order[order.count - 2] : nil }

    /// Writes down a token just minted and applies what that does to earlier ones.
    mutating func record(_ token: Token) {
        if let generation = token.generation {
            // The first token of a new key ends all tokens of the keys before it.
            liveGeneration = max(liveGeneration, generation)
            if token.kind == .v1 {
                if let previous = latestV1[generation] { tokens[previous]?.supersededAt = token.created }
                latestV1[generation] = token.text
            }
        }
        minted[ExactText(token.userName), default: 0] += 1
        tokens[token.text] = token
        order.append(token.text)
        forgetOldest()
    }

    /// The token of that text if it still opens the door at that time.
    func live(_ text: String, now: Int) -> Token? {
        guard let token = tokens[text], isLive(token, now: now) else { return nil }
        return token
    }

    /// The token of that text, dead or alive.
    func find(_ text: String) -> Token? { tokens[text] }

    /// Whether the token is good at that time.
    func isLive(_ token: Token, now: Int) -> Bool {
        if token.isRevoked { return false }
        if let expires = token.expires, now >= expires { return false }
        if let superseded = token.supersededAt, now >= superseded + TokenBook.grace { return false }
        if token.kind == .v1, let generation = token.generation, generation < liveGeneration { return false }
        return true
    }

    /// Ends one token; false if it is not known.
    mutating func revoke(_ text: String) -> Bool {
        guard tokens[text] != nil else { return false }
        tokens[text]?.isRevoked = true
        return true
    }

    /// Ends every token of those users; nil: of everybody.
    mutating func revokeAll(of users: Set<String>?) {
        for (text, token) in tokens where users?.contains(token.userID) ?? true { tokens[text]?.isRevoked = true }
    }

    private mutating func forgetOldest() {
        while order.count - oldest > TokenBook.capacity {
            tokens[order[oldest]] = nil
            oldest += 1
        }
        if oldest > TokenBook.capacity {
            order.removeFirst(oldest)
            oldest = 0
        }
    }
}
