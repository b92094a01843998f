import Testing
import Transport

@Suite struct ResolverTests {
    private func resolve(_ host: String) async -> Resolver.Answer {
        let resolver = Resolver()
        return await withCheckedContinuation { continuation in
            resolver.resolve(host) { continuation.resume(returning: $0) }
        }
    }

    @Test func knowsItsOwnMachine() async throws {
        let addresses = try await resolve("localhost").get()
        #expect(addresses.contains { $0.isLoopback })
    }

    @Test(arguments: ["127.0.0.1", "::1"])
    func takesAnAddressForItself(_ text: String) async throws {
        #expect(try await resolve(text).get().map(\.description) == [text])
    }

    @Test func saysWhatCannotBeFound() async {
        let answer = await resolve("no-such-host.invalid")
        guard case .failure(let failure) = answer else {
            Issue.record("found")
            return
        }
        #expect(failure.host == "no-such-host.invalid")
        #expect(!failure.reason.isEmpty)
    }

    @Test func answersEveryoneWhoAsksAtOnce() async throws {
        let resolver = Resolver()
        let count = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    await withCheckedContinuation { continuation in
                        resolver.resolve("localhost") { answer in
                            if case .success = answer {
                                continuation.resume(returning: true)
                            } else {
                                continuation.resume(returning: false)
                            }
                        }
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(count == 50)
    }
}
