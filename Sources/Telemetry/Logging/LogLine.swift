/// Turns one event into the bytes of one line, newline included.
package struct LogLine: Sendable {
    /// `json` or `text`; `auto` counts as `json`.
    private let format: LogFormat
    /// Whether a line begins with its syslog priority as `<N>` (sd-daemon(3)).
    private let hasPriority: Bool

    package init(format: LogFormat, hasPriority: Bool = false) {
        self.format = format
        self.hasPriority = hasPriority
    }

    /// Appends the line.
    package func append(
        _ level: Logger.Level,
        _ message: StaticString,
        at time: WallClock,
        to line: inout [UInt8],
        _ fill: (inout LogFields) -> Void
    ) {
        if hasPriority { line.append(contentsOf: "<\(level.rawValue)>".utf8) }
        switch format {
        case .json, .auto: beginJSON(level, message, time, &line)
        case .text: beginText(level, message, time, &line)
        }
        // Handed over, not copied: two owners would cost the first field a new buffer.
        var octets: [UInt8] = []
        swap(&octets, &line)
        var fields = LogFields(format, after: octets)
        fill(&fields)
        line = fields.finish()
        if format != .text { line.append(UInt8(ascii: "}")) }
        line.append(UInt8(ascii: "\n"))
    }

    private func beginJSON(
        _ level: Logger.Level,
        _ message: StaticString,
        _ time: WallClock,
        _ line: inout [UInt8]
    ) {
        let room = 65 + WallClock.room + message.quotedRoom
        if line.isEmpty { line.reserveCapacity(room + LogLine.usualRoom) }
        line.append(room: room) { line in
            line.put(#"{"time":""#)
            time.putRFC3339(to: &line)
            line.put(#"","level":""#)
            line.put(level.word)
            line.put(#"","message":"#)
            line.putQuoted(message)
        }
    }

    private func beginText(
        _ level: Logger.Level,
        _ message: StaticString,
        _ time: WallClock,
        _ line: inout [UInt8]
    ) {
        line.append(room: WallClock.room) { time.putTimeOfDay(to: &$0) }
        line.append(UInt8(ascii: " "))
        line.append(contentsOf: level.word.description.utf8)
        line.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 9 - level.word.utf8CodeUnitCount))
        line.append(contentsOf: message.description.utf8)
    }

    /// What most lines take for their fields: one reservation does for them.
    private static let usualRoom = 512
}
