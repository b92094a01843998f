import Foundation
import Telemetry
import Testing

@testable import spotgate

struct AuditFileTests {
    private let folder = Folder()
    private var path: String { folder.path + "/audit.jsonl" }

    private func lines(_ path: String? = nil) throws -> [[UInt8]] {
        let data = try Data(contentsOf: URL(fileURLWithPath: path ?? self.path))
        return data.split(separator: UInt8(ascii: "\n")).map { Array($0) }
    }

    /// How many lines continue one another; nil if the chain breaks.
    private func verified(_ lines: [[UInt8]]) -> Int? {
        var chain = AuditChain()
        for (index, line) in lines.enumerated() {
            do { try chain.verify(line, isFirst: index == 0) } catch { return nil }
        }
        return lines.count
    }

    private func file(_ count: Int, user: String = "alice") throws -> AuditFile {
        let file = try AuditFile(path: path, logger: .silent)
        for _ in 0..<count {
            file.append { line in
                line.add("user", user)
                line.add("code", "ok")
            }
        }
        file.flush()
        return file
    }

    @Test func chainsItsLines() throws {
        _ = try file(5)
        #expect(verified(try lines()) == 5)
        #expect(try lines()[4].containsText(#""user":"alice","code":"ok","sequence":5,"#))
    }

    @Test func continuesTheChainOfAnEarlierProcess() throws {
        _ = try file(2)
        _ = try file(3)
        #expect(verified(try lines()) == 5)
    }

    @Test func sharesTheChainWithAnotherProcess() throws {
        let first = try file(1)
        let second = try file(1)
        for _ in 0..<5 {
            first.append { $0.add("user", "a") }
            first.flush()
            second.append { $0.add("user", "b") }
            second.flush()
        }
        #expect(verified(try lines()) == 12)
    }

    @Test func beginsANewFileWhenTheOldOneIsRenamed() throws {
        let audit = try file(3)
        #expect(rename(path, path + ".1") == 0)
        audit.append { $0.add("user", "bob") }
        audit.flush()
        #expect(try lines().count == 1)
        #expect(verified(try lines(path + ".1") + lines()) == 4)
    }

    @Test func continuesAfterAnotherProcessInARenamedFile() throws {
        let audit = try file(2)
        _ = try file(2, user: "by command")
        #expect(rename(path, path + ".1") == 0)
        audit.append { $0.add("user", "bob") }
        audit.flush()
        #expect(verified(try lines(path + ".1") + lines()) == 5)
    }

    @Test func noticesAnyChange() throws {
        _ = try file(4)
        let whole = try lines()
        for index in whole.indices {
            var altered = whole
            altered[index] = Array(String(decoding: whole[index], as: UTF8.self).replacing("alice", with: "mallo").utf8)
            #expect(verified(altered) == nil)
        }
        for index in 1..<3 {
            var shorter = whole
            shorter.remove(at: index)
            #expect(verified(shorter) == nil)
            var swapped = whole
            swapped.swapAt(index, index + 1)
            #expect(verified(swapped) == nil)
        }
        var doubled = whole
        doubled.insert(whole[2], at: 2)
        #expect(verified(doubled) == nil)
        #expect(verified(whole + [Array("{}".utf8)]) == nil)
    }

    @Test func isReadableByItsOwnerAlone() throws {
        _ = try file(1)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func countsWhatAFullDiskDoesNotTake() async throws {
        let metrics = ServiceMetrics(build: .init(version: "test", commit: "test"))
        let full = try AuditFile(path: "/dev/full", logger: .silent, metrics: metrics)
        #expect(!full.isFailing)
        #expect(await !full.write({ $0.add("user", "alice") }))
        #expect(full.isFailing)
        #expect(metrics.auditLinesLost.value == 1)
        let sound = try AuditFile(path: path, logger: .silent, metrics: metrics)
        #expect(await sound.write({ $0.add("user", "alice") }))
        #expect(!sound.isFailing)
        #expect(verified(try lines()) == 1)
    }

    @Test func refusesAPathThatCannotBe() {
        #expect(throws: AuditFileRefusal.self) { try AuditFile(path: folder.path + "/no/such", logger: .silent) }
    }
}

extension [UInt8] {
    fileprivate func containsText(_ text: String) -> Bool { String(decoding: self, as: UTF8.self).contains(text) }
}
