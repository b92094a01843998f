import Foundation
import Testing

extension EndToEnd {
    /// HTTP/1.1 case by case against the running service: each as one piece, and byte by byte.
    ///
    /// Where the RFC leaves a choice, and in the places where we are stricter than it (no trailers, chunk extensions,
    /// absolute-form or minor versions beyond 1.1), the case says what was chosen.
    struct ConformanceTests {
        @Test func answersEachCaseAsTheRFCSays() async throws {
            try await Scene.with { scene in
                for one in ConformanceCase.all {
                    try check(one, scene, byteByByte: false)
                    if one.sent.utf8.count < 600 { try check(one, scene, byteByByte: true) }
                }
                #expect(try await scene.mints() == 0)
            }
        }

        @Test func answersPipelinedRequestsInTheirOrder() async throws {
            try await Scene.with { scene in
                let requests = (1...50).map { number in
                    ConformanceCase.request(
                        number % 7 == 0 ? "GET /none HTTP/1.1" : "GET /healthz HTTP/1.1",
                        "X-Request-Id: n\(number)",
                        number == 50 ? "Connection: close" : "X: y"
                    )
                }
                for byteByByte in [false, true] {
                    let heard = try scene.hear(requests.joined(), byteByByte: byteByByte)
                    #expect(heard.statuses == (1...50).map { $0 % 7 == 0 ? 404 : 200 })
                    let ids = heard.text.components(separatedBy: "X-Request-Id: ").dropFirst().map {
                        $0.prefix { $0 != "\r\n" }
                    }
                    #expect(ids == (1...50).map { "n\($0)" })
                    #expect(heard.isClosed)
                }
            }
        }

        private func check(_ one: ConformanceCase, _ scene: Scene, byteByByte: Bool) throws {
            var finishing = false
            if case .closesAfterEnd = one.ending { finishing = true }
            let heard = try scene.hear(one.sent, byteByByte: byteByByte, finishing: finishing)
            let shown = "\(one.rule)\(byteByByte ? ", byte by byte" : ""): \(heard.text)"
            // A client that sends byte by byte may be asked for the body.
            #expect(heard.statuses.filter { $0 != 100 || !byteByByte } == one.expected, "\(shown)")
            #expect(heard.isClosed && !heard.isReset, "\(shown)")
            for text in one.says { #expect(heard.text.contains(text), "\(shown)") }
            for text in one.lacks { #expect(!heard.text.contains(text), "\(shown)") }
        }
    }
}

extension Scene {
    /// What comes back until the service closes.
    fileprivate func hear(_ text: String, byteByByte: Bool, finishing: Bool = false) throws -> Heard {
        try Heard(
            text.utf8,
            to: service.port,
            from: Scene.trusted,
            patience: 10,
            byteByByte: byteByByte,
            finishing: finishing
        )
    }
}
