import Foundation
import Testing

extension EndToEnd {
    /// The vendor's own Python clients against the sandbox, unchanged.
    struct VendorClientTests {
        private static func run(_ script: String) async throws -> [String: Any] {
            var said: [String: Any] = [:]
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let output = try await place.must(
                    Workplace.root.appending(path: ".venv/bin/python").path,
                    [Workplace.root.appending(path: "Tests/EndToEndTests/Strangers/\(script)").path, sandbox.url],
                    environment: RunningSandbox.credentials
                )
                said = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
            }
            return said
        }

        @Test func speaksV1() async throws {
            let said = try await Self.run("vendor_v1.py")
            #expect(said["user"] as? String == "guido")
            #expect(said["same"] as? Bool == true)
            #expect(said["group"] as? String == "python-people")
            #expect(said["token"] as? Bool == true)
        }

        @Test func doesWhatItsREADMEShows() async throws {
            let said = try await Self.run("vendor_readme.py")
            #expect(said["worksheets"] as? [String] == ["Retail Sales"])
            #expect(said["details"] as? String == "Total sales")
            #expect(said["visualizations"] as? [String] == ["Sales by region", "Top products"])
            #expect(said["first"] as? String == "guid")
            #expect((said["associated"] as? [String])?.contains("Retail Sales") == true)
            for claim in ["yaml", "copy", "refused", "shared", "pdf"] {
                #expect(said[claim] as? Bool == true, "\(claim)")
            }
            #expect(said["in_group"] as? [String] == ["reader"])
            #expect(said["tagged"] as? [String] == ["Total sales"])
            #expect(said["rows"] as? Int == 4)
            #expect(said["databases"] as? [String] == ["RETAIL"])
        }

        @Test func speaksV2() async throws {
            let said = try await Self.run("vendor_v2.py")
            #expect(said["session"] as? String == "service")
            #expect(said["user"] as? String == "barbara")
            #expect((said["groups"] as? [String])?.contains("v2-people") == true)
            #expect(said["valid_for"] as? String == "service")
            #expect(said["sdk_user"] as? String == "barbara")
        }

        /// With the least and with every member; what the SDK cannot ask or read stands in the script, with the reason.
        @Test func answersEveryCallOfTheSDK() async throws {
            let said = try await Self.run("vendor_breadth.py")
            #expect(said["missing"] as? [String] == [])
            #expect(Set(said["answered"] as? [String] ?? []).count >= 188)
            let refused = Set((said["refused"] as? [String: String] ?? [:]).keys)
            // Names that are taken by then, and members that the sandbox insists on or wants in another form.
            let known: Set = [
                "upload_style_font full", "dbt_connection full", "create_agent_conversation bare",
                "get_custom_access_token full",
            ]
            #expect(refused.subtracting(known) == [], "\(said["refused"] ?? "")")
        }

        @Test func answersWhatOurOwnClientAnswers() async throws {
            try await Workplace.with { place in
                let sandbox = try await RunningSandbox(in: place)
                let output = try await place.must(
                    Workplace.root.appending(path: ".venv/bin/python").path,
                    [
                        Workplace.root.appending(path: "Tests/EndToEndTests/Strangers/vendor_and_ours.py").path,
                        sandbox.url, try Spotgate.executable,
                    ],
                    environment: RunningSandbox.credentials
                )
                let said = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
                #expect((said["different"] as? [Any])?.isEmpty == true, "\(output)")
                #expect(said["answered"] as? Int ?? 0 > 10, "\(output)")
            }
        }
    }
}
