internal import Telemetry

/// One thing that happens at a time unless the time is moved; owned by whoever waits, known to one loop's heap.
package final class Alarm {
    /// When it rings; `distantFuture` is never.
    fileprivate(set) var time = MonotonicTime.distantFuture
    /// What the heap is ordered by: never later than `time`.
    fileprivate var key = MonotonicTime.distantFuture
    /// Where it stands in the heap; -1 when it is not there.
    fileprivate var position = -1
    /// What to do; run on the loop, after the alarm was taken out.
    private(set) var action: () -> Void = {}

    package init() {}

    /// Says what to do when the time has come; it must not keep the alarm's owner alive.
    package func onRing(_ action: @escaping () -> Void) { self.action = action }
}

/// The alarms of one loop, earliest first: a binary heap in which each alarm knows its place.
///
/// Moving an alarm to a later time, what every request does, writes one field; the heap notices when the old time comes.
struct DeadlineHeap {
    private var alarms: [Alarm] = []

    /// How many alarms are armed.
    var count: Int { alarms.count }

    /// When to look again; nil if nothing is armed.
    var next: MonotonicTime? { alarms.first?.key }

    /// Makes the alarm ring at `time`, whatever was set before.
    mutating func set(_ alarm: Alarm, at time: MonotonicTime) {
        alarm.time = time
        if alarm.position < 0 {
            alarm.key = time
            alarm.position = alarms.count
            alarms.append(alarm)
            rise(alarm.position)
        } else if time < alarm.key {
            alarm.key = time
            rise(alarm.position)
        }
    }

    /// Takes the alarm out.
    mutating func cancel(_ alarm: Alarm) {
        alarm.time = .distantFuture
        guard alarm.position >= 0 else { return }
        remove(alarm.position)
    }

    /// The next alarm that is due, taken out; nil when none is.
    mutating func due(_ now: MonotonicTime) -> Alarm? {
        while let first = alarms.first, first.key <= now {
            if first.time <= now {
                remove(0)
                return first
            }
            first.key = first.time
            sink(0)
        }
        return nil
    }

    private mutating func remove(_ position: Int) {
        alarms[position].position = -1
        let last = alarms.removeLast()
        guard position < alarms.count else { return }
        place(last, at: position)
        sink(position)
        rise(position)
    }

    private mutating func place(_ alarm: Alarm, at position: Int) {
        alarms[position] = alarm
        alarm.position = position
    }

    private mutating func rise(_ start: Int) {
        var position = start
        let alarm = alarms[position]
        while position > 0 {
            let parent = (position - 1) / 2
            guard alarm.key < alarms[parent].key else { break }
            place(alarms[parent], at: position)
            position = parent
        }
        place(alarm, at: position)
    }

    private mutating func sink(_ start: Int) {
        var position = start
        let alarm = alarms[position]
        while true {
            var child = position * 2 + 1
            guard child < alarms.count else { break }
            if child + 1 < alarms.count, alarms[child + 1].key < alarms[child].key { child += 1 }
            guard alarms[child].key < alarm.key else { break }
            place(alarms[child], at: position)
            position = child
        }
        place(alarm, at: position)
    }
}
