import JSON
import Testing

@testable import ThoughtSpot

/// Every recorded call of the reference libraries, replayed through the catalogue.
struct RecordingTests {
    /// `drawn.jsonl` holds calls with arguments drawn at random, kept where both make the same request.
    @Test(arguments: ["v1-1.8.8.jsonl", "v1-1.2.3.jsonl", "v2beta-1.2.3.jsonl", "v2-2.0.3.jsonl", "drawn.jsonl"])
    func makesTheSameRequests(file: String) throws {
        let recordings = try Recording.load(file).filter(\.quirks.isEmpty)
        #expect(recordings.count > 10)
        for recording in recordings {
            let ours = try recording.ours()
            let isSame = ours.elementsEqual(recording.requests) { recording.isSame($0, $1) }
            #expect(isSame, "\(recording.id)")
        }
    }
}
