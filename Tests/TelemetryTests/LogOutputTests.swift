import Glibc
import Telemetry
import Testing

struct LogOutputTests {
    private func logger(_ output: LogOutput) -> Logger {
        Logger.writing(to: output, level: .info, line: LogLine(format: .json))
    }

    @Test func writesWholeLinesInOrder() {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        let output = LogOutput(descriptor: ends[1])
        let logger = logger(output)
        for number in 0..<100 { logger.log(.info, "line") { $0.add("number", number) } }
        logger.log(.debug, "not wanted")
        output.flush()
        close(ends[1])
        let lines = readAll(ends[0]).split(separator: "\n")
        #expect(lines.count == 100)
        #expect(lines.indices.allSatisfy { lines[$0].hasSuffix("\"number\":\($0)}") })
    }

    @Test func countsAndDropsWhatAFullDiskRefuses() {
        let full = open("/dev/full", O_WRONLY)
        defer { close(full) }
        let output = LogOutput(descriptor: full)
        let logger = logger(output)
        for _ in 0..<7 { logger.log(.error, "lost") }
        output.flush()
        #expect(output.droppedLines == 7)
    }

    @Test func survivesAClosedReader() {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        close(ends[0])
        defer { close(ends[1]) }
        let output = LogOutput(descriptor: ends[1])
        logger(output).log(.error, "nobody reads this")
        output.flush()
        #expect(output.droppedLines == 1)
    }

    @Test func neverWaitsForAReaderThatDoesNotRead() {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        let output = LogOutput(descriptor: ends[1], capacity: 4096)
        let logger = logger(output)
        let start = MonotonicTime.now()
        for _ in 0..<5000 { logger.log(.warning, "more than the pipe and the buffer hold") }
        #expect(MonotonicTime.now().nanoseconds(since: start) < 5_000_000_000)
        #expect(output.droppedLines > 1000)
        close(ends[0])
        output.flush()
        close(ends[1])
    }

    /// A jam holds back the buffer's octets and nothing beside them.
    @Test func holdsNoMoreThanItsBufferWhenEveryLineIsUrgent() throws {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        let output = LogOutput(descriptor: ends[1], capacity: 4096)
        let logger = logger(output)
        let before = try #require(ProcessStatistics()).residentBytes
        for _ in 0..<300_000 { logger.log(.error, "urgent") }
        let after = try #require(ProcessStatistics()).residentBytes
        #expect(after - before < 8 << 20, "\((after - before) >> 20) MiB more")
        close(ends[0])
        output.flush()
        close(ends[1])
    }

    @Test func knowsTheJournalByDeviceAndInode() {
        var status = stat()
        #expect(fstat(1, &status) == 0)
        #expect(LogFormat.isJournal(1, stream: "\(status.st_dev):\(status.st_ino)"))
        #expect(!LogFormat.isJournal(1, stream: "\(status.st_dev):\(status.st_ino + 1)"))
        #expect(!LogFormat.isJournal(1, stream: nil))
        #expect(!LogFormat.isJournal(1, stream: "x:y"))
    }
}

private func readAll(_ descriptor: Int32) -> String {
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
}
