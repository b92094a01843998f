internal import Dispatch
internal import Glibc
internal import Synchronization
internal import Telemetry

/// Looks names up off the loops: getaddrinfo blocks, so each name in question occupies one thread of Dispatch's pool.
package final class Resolver: Sendable {
    /// The addresses in the system's order, never empty, or why there are none.
    package typealias Answer = Result<[IPAddress], ResolveFailure>

    private struct State {
        var waiting: [String: [@Sendable (Answer) -> Void]] = [:]
        var recent: [String: (addresses: [IPAddress], until: MonotonicTime)] = [:]
    }

    /// Long enough for a burst of new connections, short enough to follow a failover.
    package static let rememberSeconds = 5.0
    private let state = Mutex(State())
    private let lookUp: @Sendable (String) -> Answer
    private let rememberSeconds: Double

    /// Asks the system by default; what a look-up brings is believed for `rememberSeconds`.
    package init(
        rememberSeconds: Double = Resolver.rememberSeconds,
        lookUp: @escaping @Sendable (String) -> Answer = Resolver.system
    ) {
        self.lookUp = lookUp
        self.rememberSeconds = rememberSeconds
    }

    /// Finds the addresses of a name or an address in text; `completion` runs on any thread, or at once if known.
    package func resolve(_ host: String, _ completion: @escaping @Sendable (Answer) -> Void) {
        if let address = IPAddress(host) { return completion(.success([address])) }
        let (known, isFirst) = state.withLock { state -> ([IPAddress]?, Bool) in
            if let recent = state.recent[host], .now() < recent.until { return (recent.addresses, false) }
            state.waiting[host, default: []].append(completion)
            return (nil, state.waiting[host]?.count == 1)
        }
        if let known { return completion(.success(known)) }
        guard isFirst else { return }
        DispatchQueue.global().async { [self] in finish(host, lookUp(host)) }
    }

    private func finish(_ host: String, _ answer: Answer) {
        let waiting = state.withLock { state in
            if case .success(let addresses) = answer {
                state.recent[host] = (addresses, MonotonicTime.now().advanced(bySeconds: rememberSeconds))
            } else {
                state.recent[host] = nil
            }
            return state.waiting.removeValue(forKey: host) ?? []
        }
        for completion in waiting { completion(answer) }
    }

    /// What the system says of a name (getaddrinfo(3)); blocks.
    @Sendable package static func system(_ host: String) -> Answer {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_ADDRCONFIG
        var list: UnsafeMutablePointer<addrinfo>?
        let result = getaddrinfo(host, nil, &hints, &list)
        guard result == 0 else {
            return .failure(ResolveFailure(host: host, reason: String(cString: gai_strerror(result))))
        }
        defer { freeaddrinfo(list) }
        var found: [IPAddress] = []
        var entry = list
        while let current = entry?.pointee {
            let raw = UnsafeRawBufferPointer(start: current.ai_addr, count: Int(current.ai_addrlen))
            if case .ip(let address, _) = SocketAddress(raw), !found.contains(address) { found.append(address) }
            entry = current.ai_next
        }
        return found.isEmpty ? .failure(ResolveFailure(host: host, reason: "no address")) : .success(found)
    }
}

/// Why a name has no address, in the system's words.
package struct ResolveFailure: Error, Sendable, Equatable, CustomStringConvertible {
    package let host: String
    package let reason: String

    package var description: String { "\(host): \(reason)" }
}
