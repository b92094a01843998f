internal import JSON
internal import Telemetry
internal import Transport

/// Answers of a batch on their way to standard output: they leave together, but none waits long for others.
///
/// With a loop it belongs to that loop, which lets answers leave while the next call takes its time.
final class BatchAnswers {
    /// Bytes that are written at once.
    private static let many = 32768
    /// Seconds that an answer may wait.
    private static let patience = 0.05

    private let loop: EventLoop?
    private let alarm = Alarm()
    private var bytes: [UInt8] = []
    /// How many answers were added in their order.
    private var count = 0
    /// Answers that came before those of earlier places.
    private var early: [Int: JSONValue] = [:]
    /// Why answers could not be written: then no more calls are to be made that nobody hears of.
    private(set) var failure: APIFailure?

    /// Nil is for a dry run, where nothing is waited for.
    init(on loop: EventLoop?) {
        self.loop = loop
        alarm.onRing { [unowned self] in leave() }
    }

    /// Adds the answer to the call of that place; it leaves after those of all places before it, which begin at 0.
    func put(_ answer: JSONValue, at place: Int) {
        early[place] = answer
        while let next = early.removeValue(forKey: count) {
            append(next)
            count += 1
        }
    }

    /// Adds an answer on a line of its own.
    private func append(_ answer: JSONValue) {
        if bytes.isEmpty { loop?.set(alarm, at: .now().advanced(bySeconds: Self.patience)) }
        JSONWriter().write(answer, to: &bytes)
        bytes.append(0x0A)
        if bytes.count > Self.many { leave() }
    }

    /// Writes what there is.
    func leave() {
        loop?.set(alarm, at: .distantFuture)
        guard !bytes.isEmpty else { return }
        do { try APIOutput.print(bytes) } catch { failure = error }
        bytes.removeAll(keepingCapacity: true)
    }
}
