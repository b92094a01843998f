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

    /// Another process's lock on the file, until it is let go.
    private struct Lock {
        let descriptor: Int32

        init(_ path: String) {
            descriptor = open(path, O_RDWR | O_CREAT, 0o600)
            #expect(flock(descriptor, LOCK_EX) == 0)
        }

        func letGo() { close(descriptor) }
    }

    /// Whoever locks the file holds up the lines and nobody else: what waits is bounded, the rest is counted, and the next
    /// line that is written says how many are missing.
    @Test func boundsWhatWaitsForTheFile() throws {
        let metrics = ServiceMetrics(build: .init(version: "test", commit: "test"))
        let lock = Lock(path)
        let audit = try AuditFile(path: path, logger: .silent, metrics: metrics, capacity: 1 << 16)
        let before = try #require(ProcessStatistics()).residentBytes
        let start = ContinuousClock.now
        for number in 0..<200_000 { audit.append { $0.add("number", number) } }
        #expect(ContinuousClock.now - start < .seconds(20))
        let after = try #require(ProcessStatistics()).residentBytes
        #expect(after - before < 16 << 20, "\((after - before) >> 20) MiB more")
        let refused = metrics.auditQueueFull.value
        #expect(refused > 190_000 && metrics.auditLinesLost.value == refused)
        #expect(audit.isFailing)
        lock.letGo()
        #expect(audit.flush(within: 10) == 0)
        audit.append { $0.add("user", "late") }
        audit.flush(within: 10)
        #expect(!audit.isFailing)
        let written = try lines()
        #expect(verified(written) == 200_001 - Int(refused))
        #expect(written.contains { $0.containsText("\"lost_before\":\(refused)") })
    }

    @Test func keepsTheBoundOfAFlush() throws {
        let lock = Lock(path)
        let audit = try AuditFile(path: path, logger: .silent)
        for _ in 0..<3 { audit.append { $0.add("user", "alice") } }
        let start = ContinuousClock.now
        #expect(audit.flush(within: 0.2) == 3)
        #expect(audit.head.lines == 0)
        #expect(ContinuousClock.now - start < .seconds(2))
        lock.letGo()
        #expect(audit.flush(within: 10) == 0)
        #expect(audit.head.lines == 3)
    }

    /// Who was told no gets no line that says yes.
    @Test func saysWithinItsPatienceThatALineIsNotWritten() async throws {
        let lock = Lock(path)
        let audit = try AuditFile(path: path, logger: .silent, patienceSeconds: 0.3)
        let start = ContinuousClock.now
        #expect(await !audit.write { $0.add("user", "alice") })
        #expect(ContinuousClock.now - start < .seconds(3))
        lock.letGo()
        #expect(await audit.write { $0.add("user", "bob") })
        #expect(try lines().count == 1)
    }

    @Test func isFailingWhileItsLinesDoNotMove() throws {
        let lock = Lock(path)
        let audit = try AuditFile(path: path, logger: .silent, patienceSeconds: 0.1)
        audit.append { $0.add("user", "alice") }
        Thread.sleep(forTimeInterval: 0.3)
        #expect(audit.isFailing)
        lock.letGo()
        audit.flush(within: 10)
        #expect(!audit.isFailing)
    }

    @Test func refusesAPipe() {
        #expect(mkfifo(path, 0o600) == 0)
        #expect(throws: AuditFileRefusal(reason: "is not a regular file")) {
            try AuditFile(path: path, logger: .silent)
        }
    }

    @Test func findsTheHashesThatSomebodyWroteDown() throws {
        _ = try file(5)
        let whole = try lines()
        let hashes = whole.map { String(decoding: $0.suffix(66).prefix(64), as: UTF8.self) }
        let zeros = String(repeating: "0", count: 64)
        func missing(_ lines: ArraySlice<[UInt8]>, from: String?, to: String?) throws -> String? {
            var span = AuditSpan(from: from, to: to)
            for line in lines { try span.take(line) }
            return span.missing.map { String($0.prefix(while: { $0 != ":" })) }
        }
        #expect(try missing(whole[...], from: zeros, to: hashes[4]) == nil)
        #expect(try missing(whole[...], from: hashes[1], to: hashes[3]) == nil)
        #expect(try missing(whole[...], from: hashes[1], to: hashes[1]) == nil)
        #expect(try missing(whole[2...], from: hashes[1], to: hashes[4]) == nil)
        #expect(try missing(whole[1...], from: zeros, to: nil) == "--from")
        #expect(try missing(whole[..<4], from: zeros, to: hashes[4]) == "--to")
        #expect(try missing(whole[...], from: hashes[3], to: hashes[1]) == "--to")
    }

    @Test func refusesAPathThatCannotBe() {
        #expect(throws: AuditFileRefusal.self) { try AuditFile(path: folder.path + "/no/such", logger: .silent) }
    }
}

extension [UInt8] {
    fileprivate func containsText(_ text: String) -> Bool { String(decoding: self, as: UTF8.self).contains(text) }
}
