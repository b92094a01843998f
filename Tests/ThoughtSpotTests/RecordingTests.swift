import JSON
import Testing

@testable import ThoughtSpot

/// Every recorded call of the reference libraries, replayed through the catalogue.
struct RecordingTests {
    @Test(arguments: ["v1-1.8.8.jsonl", "v1-1.2.3.jsonl", "v2beta-1.2.3.jsonl", "v2-2.0.3.jsonl"])
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
