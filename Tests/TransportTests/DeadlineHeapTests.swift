import Telemetry
import Testing

@testable import Transport

@Suite struct DeadlineHeapTests {
    private func at(_ nanoseconds: Int) -> MonotonicTime { MonotonicTime(nanoseconds: UInt64(nanoseconds)) }

    @Test func ringsEarliestFirstWhateverWasMoved() {
        var heap = DeadlineHeap()
        var random = SystemRandomNumberGenerator()
        var expected: [ObjectIdentifier: Int] = [:]
        var alarms: [Alarm] = []
        for _ in 0..<500 {
            let alarm = Alarm()
            alarms.append(alarm)
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let time = Int.random(in: 1...10_000, using: &random)
                heap.set(alarm, at: at(time))
                expected[ObjectIdentifier(alarm)] = time
            }
        }
        for alarm in alarms where Int.random(in: 0..<4, using: &random) == 0 {
            heap.cancel(alarm)
            expected[ObjectIdentifier(alarm)] = nil
        }
        for now in stride(from: 0, through: 10_000, by: 50) {
            while let alarm = heap.due(at(now)) {
                let time = expected.removeValue(forKey: ObjectIdentifier(alarm))
                #expect(time.map { $0 <= now && $0 > now - 50 } == true)
            }
        }
        #expect(expected.isEmpty)
        #expect(heap.count == 0)
        #expect(heap.next == nil)
    }

    @Test func ringsOnceForAnAlarmMovedLaterMeanwhile() {
        var heap = DeadlineHeap()
        let alarm = Alarm()
        heap.set(alarm, at: at(10))
        heap.set(alarm, at: at(30))
        #expect(heap.due(at(20)) == nil)
        #expect(heap.due(at(30)) === alarm)
        #expect(heap.due(at(40)) == nil)
    }
}
