import Foundation
import Testing

extension EndToEnd {
    /// The sandbox's clock, moved: a service in front of it goes on, as it does before a cluster whose clock is off.
    struct SandboxClockTests {
        @Test func movesDateAndServiceWithIt() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let service = try await RunningService(in: place, sandbox: sandbox, ["SPOTGATE_TOKEN_API": "v2"])
                for (seconds, total) in [(0, 0), (301, 301), (3600, 3901), (-7802, -3901), (90_301, 86_400)] {
                    try await move(sandbox, seconds, place)
                    let date = try await place.curl("\(sandbox.url)/sandbox/state")["date"] ?? ""
                    let theirs = try #require(Self.seconds(of: date))
                    #expect(abs(theirs - Int(Date().timeIntervalSince1970) - total) <= 2, "\(date)")
                    #expect(try await service.token("alice").status == 200, "\(total) seconds apart")
                }
                // Two days apart no clock is believed: what it says of lifetimes is worth nothing.
                try await move(sandbox, 86_400, place)
                let answer = try await service.token("alice")
                #expect(answer.status == 502)
                #expect(answer["spotgate-error"] == "answer_mismatch")
            }
        }

        private func move(_ sandbox: RunningSandbox, _ seconds: Int, _ place: Workplace) async throws {
            let body = "{\"advance_seconds\":\(seconds)}"
            let put = ["--request", "PUT", "--data-binary", body]
            #expect(try await place.curl("\(sandbox.url)/sandbox/clock", put).status == 200)
        }

        private static func seconds(of date: String) -> Int? {
            let format = DateFormatter()
            format.locale = Locale(identifier: "en_US_POSIX")
            format.timeZone = TimeZone(identifier: "GMT")
            format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
            return format.date(from: date).map { Int($0.timeIntervalSince1970) }
        }
    }
}
