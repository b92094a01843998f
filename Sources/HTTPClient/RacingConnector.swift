internal import Telemetry
internal import Transport

/// Connects to whichever of several addresses answers first (Happy Eyeballs, RFC 8305); belongs to one loop.
final class RacingConnector {
    /// The stream and the address it leads to, or why the last address gave none.
    typealias Completion = (Result<(ByteStream, SocketAddress), SystemError>) -> Void

    /// The Connection Attempt Delay (RFC 8305 §5).
    static let delaySeconds = 0.25

    private let addresses: [SocketAddress]
    private let loop: EventLoop
    private let deadline: MonotonicTime
    private let keepAlive: KeepAlive?
    private let deadAddresses: DeadAddresses
    private let alarm = Alarm()
    private var race: AddressRace
    private var attempts: [Int: Connector] = [:]
    private var lastError: SystemError?
    private var completion: Completion?

    /// Nothing happens before `start`; the addresses must not be empty.
    init(
        _ addresses: [SocketAddress],
        _ deadAddresses: DeadAddresses,
        on loop: EventLoop,
        before deadline: MonotonicTime,
        keepAlive: KeepAlive?
    ) {
        self.addresses = addresses
        self.deadAddresses = deadAddresses
        self.loop = loop
        self.deadline = deadline
        self.keepAlive = keepAlive
        race = AddressRace(count: addresses.count)
    }

    /// Begins; `completion` is called once on the loop.
    func start(_ completion: @escaping Completion) {
        self.completion = completion
        alarm.onRing { [unowned self] in perform(race.advance()) }
        perform(race.advance())
    }

    /// Gives up; the completion is not called any more.
    func cancel() {
        completion = nil
        endAttempts()
    }

    private func perform(_ action: AddressRace.Action) {
        switch action {
        case .wait: break
        case .lose: if let lastError { finish(.failure(lastError)) }
        case .attempt(let number, let hasMore):
            let connector = Connector([addresses[number]], on: loop, before: deadline, keepAlive: keepAlive)
            attempts[number] = connector
            if hasMore { loop.set(alarm, at: loop.now.advanced(bySeconds: RacingConnector.delaySeconds)) }
            connector.start { [self] result in ended(number, result) }
        }
    }

    private func ended(_ number: Int, _ result: Result<ByteStream, SystemError>) {
        attempts[number] = nil
        switch result {
        case .failure(let error):
            lastError = error
            note(number, isDead: true)
            guard completion != nil else { return }
            loop.set(alarm, at: .distantFuture)
            perform(race.failed(number))
        case .success(let stream):
            guard completion != nil else { return stream.close() }
            note(number, isDead: false)
            // Whoever had more time than the winner and said nothing is asked last the next time.
            for other in race.unfinished where other < number { note(other, isDead: true) }
            finish(.success((stream, addresses[number])))
        }
    }

    private func note(_ number: Int, isDead: Bool) {
        guard case .ip(let address, _) = addresses[number] else { return }
        if isDead { deadAddresses.add(address, now: loop.now) } else { deadAddresses.remove(address) }
    }

    private func finish(_ result: Result<(ByteStream, SocketAddress), SystemError>) {
        let completion = completion
        self.completion = nil
        endAttempts()
        completion?(result)
    }

    private func endAttempts() {
        loop.set(alarm, at: .distantFuture)
        for connector in attempts.values { connector.cancel() }
        attempts = [:]
    }
}
