import Foundation
import Testing

extension EndToEnd {
    /// What a person sees first.
    struct DemoTests {
        @Test func goesThroughTheWholeStoryOnce() async throws {
            try await Workplace.with { place in
                let outcome = try await place.run(try Spotgate.executable, ["demo", "--once", "alice"])
                #expect(outcome.status == 0, "\(outcome.everything)")
                #expect(outcome.output.contains("X-Forwarded-User: alice"))
                #expect(outcome.output.contains("200"))
                #expect(outcome.output.contains("alice"))
            }
        }

        @Test func namesTheWayOutOfATakenPort() async throws {
            try await Workplace.with { place in
                let port = try Port.free()
                _ = try await RunningSandbox(in: place, port: port)
                let outcome = try await place.run(try Spotgate.executable, ["demo", "--port", "\(port)"])
                #expect(outcome.status == 75, "\(outcome.everything)")
                #expect(outcome.errors.contains("127.0.0.1:\(port)") && outcome.errors.contains("--port"))
            }
        }

        @Test func printsACurlLineThatWorks() async throws {
            try await Workplace.with { place in
                let port = try Port.free()
                let demo = try place.start(try Spotgate.executable, ["demo", "--port", "\(port)"])
                try await demo.ready { (demo.output + demo.errors).contains("curl ") }
                let said = demo.output + demo.errors
                let line = try #require(said.split(separator: "\n").first { $0.contains("curl ") })
                let command = try #require(line.range(of: "curl ")).lowerBound
                let token = try await place.must("bash", ["-c", String(line[command...])])
                #expect(token.utf8.count >= 20, "\(token.utf8.count) bytes")
            }
        }

        /// What `demo.py` saw.
        private struct Visit: Decodable {
            /// The page after one thing was done.
            struct Scene: Decodable {
                /// Id, state and text.
                let steps: [[String]]
                let code: String?
                let problem: String?
                let view: Bool

                func state(of step: String) -> String? { steps.first { $0[0] == "step-\(step)" }?[1] }
                func text(of step: String) -> String { steps.first { $0[0] == "step-\(step)" }?[2] ?? "" }
            }

            let scenes: [String: Scene]
            let axe: [String: [String]]
            let wide: [String]
            let uncaught: [String]
            let blocks: Int
            let first: String
            let stops: [String]
            let again: Bool
            let left: Bool
        }

        private static func visit(_ place: Workplace) async throws -> Visit {
            let port = try Port.free()
            let demo = try place.start(try Spotgate.executable, ["demo", "--port", "\(port)"])
            try await demo.ready { Port.isOpen(port) }
            let packages = Workplace.root.appending(path: ".venv/lib")
            let python = try #require(try FileManager.default.contentsOfDirectory(atPath: packages.path).first)
            let axe = packages.appending(path: "\(python)/site-packages/axe_playwright_python/axe.min.js").path
            return try await FrontEndTests.chromium(
                "demo.py",
                in: place,
                ["http://localhost:\(port)/", axe],
                within: .seconds(240)
            )
        }

        /// Every failure as people meet it: its code, what it means, no view of before, nothing that nobody caught.
        @Test func tellsTheTruthWhenSomethingFails() async throws {
            try await Workplace.with { place in
                let visit = try await Self.visit(place)
                for name in ["cookieless", "slow", "cookies", "bob", "expired", "cookies, expired"] {
                    let scene = try #require(visit.scenes[name])
                    #expect(
                        scene.steps.allSatisfy { $0[1] == "done" } && scene.code == nil && scene.view,
                        "\(name) \(scene)"
                    )
                }
                for (name, status, code) in [
                    ("silent", "504", "thoughtspot_timeout"), ("down", "503", "thoughtspot_unavailable"),
                    ("key", "502", "thoughtspot_rejected"), ("blocked", "403", "identity_denied"),
                    ("session", "401", "identity_missing"),
                ] {
                    let scene = try #require(visit.scenes[name])
                    #expect(scene.state(of: "token") == "failed", "\(name)")
                    #expect(
                        scene.text(of: "token").contains("\(status), \(code)"),
                        "\(name) \(scene.text(of: "token"))"
                    )
                    #expect(scene.code == code && !scene.view, "\(name)")
                    #expect(scene.problem?.contains("What to do") == true, "\(name)")
                }
                for name in ["silent", "down", "key", "blocked"] {
                    let after = try #require(visit.scenes["after \(name)"])
                    #expect(after.steps.allSatisfy { $0[1] == "done" } && after.view, "after \(name) \(after)")
                }
                let offline = try #require(visit.scenes["offline"])
                #expect(offline.text(of: "token").contains("no answer") && !offline.view)
                #expect(offline.problem?.contains("Offline?") == true)
                // Who is no longer signed in is told so, and not under a green tick.
                let session = try #require(visit.scenes["session"])
                #expect(session.state(of: "identity") == "failed" && visit.again)
                #expect(visit.uncaught == [])

                // Each mode with the kind of token that it takes.
                #expect(visit.scenes["cookieless"]?.text(of: "token").contains("GET /token ") == true)
                #expect(visit.scenes["cookieless"]?.text(of: "accept").contains("isactive") == true)
                #expect(visit.scenes["cookies"]?.text(of: "token").contains("GET /v1/token ") == true)
                #expect(visit.scenes["cookies"]?.text(of: "accept").contains("login/token") == true)

                // People without a mouse, without good eyes, with a small screen.
                for (name, found) in visit.axe { #expect(found == [], "\(name)") }
                #expect(visit.axe.count == 16)
                #expect(visit.wide == [])
                #expect(visit.blocks == 0 && visit.first == "alice")
                #expect(visit.stops.contains("BUTTON expired") && visit.stops.contains("BUTTON again"))
                #expect(visit.stops.contains("INPUT cookieless"))
                #expect(visit.left)
            }
        }

        /// The page imports what people copy.
        @Test func showsTheModuleAsItIs() async throws {
            try await Workplace.with { place in
                let port = try Port.free()
                let demo = try place.start(try Spotgate.executable, ["demo", "--port", "\(port)"])
                try await demo.ready { Port.isOpen(port) }
                let module = try await place.curl("http://localhost:\(port)/spotgate.js").body
                #expect(module == (try FrontEndTests.file("deploy/front-end/spotgate.js")))
                let stranger = try await place.curl("http://localhost:\(port)/token")
                #expect(stranger.status == 401 && stranger.body.isEmpty)
                #expect(stranger["spotgate-error"] == "identity_missing")
                // Another site's page may neither switch the world nor sign anybody out.
                for path in ["what-if", "revoke", "sign-out"] {
                    let forged = try await place.curl(
                        "http://localhost:\(port)/\(path)",
                        ["--request", "POST", "--data", "condition=down", "--header", "Sec-Fetch-Site: cross-site"]
                    )
                    #expect([400, 403].contains(forged.status), "\(path) \(forged.status)")
                }
            }
        }

        /// As another machine's browser would: by an address of this machine that the demo does not know of.
        @Test func letsAnotherMachinesBrowserIn() async throws {
            try await Workplace.with { place in
                var (port, next) = (try Port.free(), try Port.free())
                while next != port + 1 { (port, next) = (next, try Port.free()) }
                let demo = try place.start(try Spotgate.executable, ["demo", "--listen", "0.0.0.0:\(port)"])
                try await demo.ready { (demo.output + demo.errors).contains("curl ") }
                #expect(demo.errors.contains("open to the network"))
                let jar = place.path("cookies")
                let (site, standIn) = ("http://127.0.0.2:\(port)", "http://127.0.0.2:\(next)")
                try await place.must(
                    "curl",
                    ["-sf", "-c", jar, "-d", "user=alice", "-o", "/dev/null", site + "/sign-in"]
                )
                let session = try await place.must("curl", ["-sf", "-b", jar, site + "/session"])
                #expect(session.contains("\"\(standIn)\""))
                let page = try await place.must("curl", ["-sfi", site + "/"])
                #expect(page.contains("frame-src \(standIn);"))
                let token = try await place.must("curl", ["-sf", "-b", jar, site + "/token"])
                let accepted = try await place.must(
                    "curl",
                    ["-s", "-o", "/dev/null", "-w", "%{http_code}", "-H", "Authorization: Bearer \(token)"]
                        + [standIn + "/callosum/v1/session/isactive"]
                )
                #expect(["200", "204"].contains(accepted), "\(accepted)")
                let odd = try await place.must("curl", ["-si", "-H", "Host: a;script-src", site + "/"])
                #expect(!odd.contains("a;script-src"))
            }
        }

        @Test(arguments: ["8080", "localhost:8080", "0.0.0.0:65535", "0.0.0.0:0", "unix:/run/x"])
        func refusesAddressesItCannotServe(listen: String) async throws {
            try await Workplace.with { place in
                let outcome = try await place.run(try Spotgate.executable, ["demo", "--listen", listen])
                #expect(outcome.status == 64 && outcome.errors.contains("--listen: HOST:PORT"), "\(outcome.everything)")
            }
        }
    }
}
