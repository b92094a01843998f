internal import HTTPWire

/// One way to misbehave, where and how often.
struct Fault: Sendable {
    /// What happens instead of, or to, the answer.
    enum Kind: Sendable, Equatable {
        /// Waits before acting, in milliseconds, plus up to `jitter` more.
        case latency(Int, jitter: Int)
        /// Never answers and never acts.
        case hang
        /// Cuts the connection without an answer; `acted`: after having done what was asked.
        case reset(acted: Bool)
        /// Acts, sends the head and half of the body (without a body, the head but for its end), then cuts; or hangs there.
        case cut(hangs: Bool)
        /// Answers with that status and does not act.
        case status(Int, ErrorBody, retryAfter: Int?)
        /// Sends the client elsewhere and does not act.
        case redirect(Int, location: String)
        /// Acts and answers something else than the truth.
        case lie(Lie, String?)
        /// Acts; the answer's body grows to that many bytes.
        case oversize(Int)
        /// Acts; `Content-Length` is off by that many bytes, then the connection closes.
        case contentLength(Int)
        /// Acts; the body comes in chunks that are none.
        case chunkedGarbage
        /// Acts; the body comes compressed.
        case gzip
    }

    /// The bodies of a status fault.
    enum ErrorBody: String, Sendable, CaseIterable {
        case empty, html, text, v1, spec, live, graphql, null, token
    }

    var kind: Kind
    /// A route's pattern such as `session/auth/token`, or a prefix ended by `*`; nil: every endpoint.
    var endpoint: String?
    var method: Method?
    /// How many calls it strikes; nil: without end.
    var times: Int?
    /// How many calls it lets pass first.
    var after = 0
    /// The chance that it strikes a call, from a generator of its own with a fixed seed.
    var probability = 1.0
    var random = SeededRandom(seed: 1)
    /// Whether its answers carry the CORS headers of a page that may read them, as those of a cluster do.
    var letsPagesRead = true

    /// Whether it concerns that endpoint.
    func concerns(_ route: Route) -> Bool {
        if let method, method != route.method { return false }
        guard let endpoint else { return true }
        if endpoint.hasSuffix("*") { return route.pattern.hasPrefix(endpoint.dropLast()) }
        return endpoint.isExactly(route.pattern)
    }

    /// The word that the call log shows.
    var word: String {
        switch kind {
        case .latency: "latency"
        case .hang: "hang"
        case .reset: "reset"
        case .cut: "cut"
        case .status(let status, _, _): "status \(status)"
        case .redirect(let status, _): "redirect \(status)"
        case .lie(let lie, _): "lie \(lie.rawValue)"
        case .oversize: "oversize"
        case .contentLength: "content_length"
        case .chunkedGarbage: "chunked_garbage"
        case .gzip: "gzip"
        }
    }
}

/// A small generator whose sequence a seed fixes (SplitMix64), so that a run can be repeated.
struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// The next number of the sequence.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
