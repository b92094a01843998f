import Foundation
import Testing

extension EndToEnd {
    /// What `make install` does with what is there already, and under another prefix.
    struct InstallTests {
        private static func install(in place: Workplace, prefix: String = "/usr") async throws -> Outcome {
            let script = Workplace.root.appending(path: "deploy/install.sh").path
            let environment = ["DESTDIR": place.path("root"), "PREFIX": prefix]
            // Any executable does: what is installed beside it is what counts.
            return try await place.run(script, ["/bin/true"], environment: environment)
        }

        @Test func keepsTheConfigurationThatIsThere() async throws {
            try await Workplace.with { place in
                let (file, new) = (
                    place.path("root/etc/spotgate/spotgate.jsonc"), "root/etc/spotgate/spotgate.jsonc.new"
                )
                let first = try await Self.install(in: place)
                #expect(first.status == 0 && first.output.isEmpty, "\(first.everything)")
                let shipped = try String(contentsOfFile: file, encoding: .utf8)
                #expect(try await Self.install(in: place).output.isEmpty)
                #expect(!FileManager.default.fileExists(atPath: place.path(new)))

                try place.write("root/etc/spotgate/spotgate.jsonc", "{} // mine")
                let second = try await Self.install(in: place)
                #expect(second.status == 0 && second.output.contains("stays as it is"), "\(second.everything)")
                #expect(try String(contentsOfFile: file, encoding: .utf8) == "{} // mine")
                #expect(try String(contentsOfFile: place.path(new), encoding: .utf8) == shipped)
            }
        }

        @Test(arguments: ["/usr", "/usr/local", "/opt/spotgate"])
        func startsTheExecutableOfItsPrefix(prefix: String) async throws {
            try await Workplace.with { place in
                let outcome = try await Self.install(in: place, prefix: prefix)
                #expect(outcome.status == 0, "\(outcome.everything)")
                let root = place.path("root") + prefix
                #expect(FileManager.default.isExecutableFile(atPath: "\(root)/bin/spotgate"))
                let unit = try String(
                    contentsOfFile: "\(root)/lib/systemd/system/spotgate.service",
                    encoding: .utf8
                )
                let starts = unit.split(separator: "\n").filter { $0.hasPrefix("Exec") }
                #expect(!starts.isEmpty && starts.allSatisfy { $0.contains("=\(prefix)/bin/spotgate ") }, "\(starts)")
            }
        }
    }
}
