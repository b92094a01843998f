import Foundation
import JSON
import Testing

@testable import ThoughtSpot

struct TimestampTests {
    private static let now = Timestamp(milliseconds: 1_764_360_000_123)

    @Test(arguments: [
        ("2026-11-01", 1_793_491_200_000), ("2026-11-01T12:00:00Z", 1_793_534_400_000),
        ("2026-11-01T12:00:00+02:00", 1_793_527_200_000), ("2026-11-01 12:00", 1_793_534_400_000),
        ("1969-12-31", -86_400_000), ("2024-02-29", 1_709_164_800_000), ("1793491200000", 1_793_491_200_000),
        ("now", 1_764_360_000_123), ("today", 1_764_288_000_000), ("yesterday", 1_764_201_600_000),
        ("-7d", 1_763_755_200_123), ("+12h", 1_764_403_200_123), ("-90s", 1_764_359_910_123),
    ])
    func readsWhatAPersonWrites(text: String, milliseconds: Int) {
        #expect(Timestamp(text, now: Self.now)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        "", "7", "2026", "2026-13-01", "2026-02-29", "26-01-01", "2026-1-1", "2026-11-01T25:00:00Z", "soon", "-7y",
        "-d",
        "2026-11-01T12:00:00+99:00", "-999999999999999999d", "2026-11-01T12:00:nan",
    ])
    func refusesTheRest(text: String) {
        #expect(Timestamp(text, now: Self.now) == nil)
    }

    @Test func writesWhatFoundationWrites() {
        let formatter = ISO8601DateFormatter()
        // Before 1582 Foundation counts days of the Julian calendar.
        for milliseconds in stride(from: -12_219_292_800_000, to: 253_402_300_799_000, by: 987_654_321_000) {
            let date = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
            #expect(Timestamp(milliseconds: milliseconds).description == formatter.string(from: date))
        }
    }

    @Test func readsNumbersOfAnyForm() {
        #expect(Timestamp(element: 1.5e12)?.milliseconds == 1_500_000_000_000)
        #expect(Timestamp(element: 1e300) == nil)
        #expect(Timestamp(element: "soon") == nil)
    }
}

struct Base64Tests {
    @Test func agreesWithFoundation() {
        for count in 0..<70 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ count) }
            let text = Base64.encode(bytes)
            #expect(text == Data(bytes).base64EncodedString())
            #expect(Base64.decode(text) == bytes)
        }
    }

    @Test(arguments: ["A", "AA=A", "====", "AAB=", "AA==AAAA", "A\nAA", "AAé="])
    func refusesWhatIsNoBase64(text: String) {
        #expect(Base64.decode(text) == nil)
    }
}

struct V2EventStreamTests {
    @Test func readsEventsHoweverTheyAreCut() {
        let text = "\u{FEFF}: hello\r\ndata: {\"a\":1}\r\ndata: \r\n\r\nevent: end\ndata:x\n\nid: 7\n\ndata: cut"
        let events = V2EventStream(Array(text.utf8)).events
        #expect(events.map(\.name) == ["message", "end", "message"])
        #expect(events.map(\.data) == ["{\"a\":1}\n", "x", "cut"])
        #expect(events[0].json == ["a": 1])
        #expect(V2EventStream([]).events.isEmpty)
    }
}
