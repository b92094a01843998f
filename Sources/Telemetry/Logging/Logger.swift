/// Where log lines go: one line an event, a constant message, values as fields.
package struct Logger: Sendable {
    /// Severity; the raw values are syslog's priorities.
    package enum Level: Int, Sendable, CaseIterable {
        case debug = 7, info = 6, notice = 5, warning = 4, error = 3, critical = 2
    }

    private let level: Level
    private let sink: Sink

    /// Takes one event; the closure adds its fields.
    package typealias Sink = @Sendable (Level, StaticString, (inout LogFields) -> Void) -> Void

    /// A logger that hands each line of at least `level` to `sink`.
    package init(level: Level = .info, sink: @escaping Sink) {
        self.level = level
        self.sink = sink
    }

    /// Drops everything.
    package static let silent = Logger(level: .critical) { _, _, _ in }

    /// Writes one line if its level is wanted; only then are its fields asked for.
    package func log(_ level: Level, _ message: StaticString, _ fill: (inout LogFields) -> Void = { _ in }) {
        if level.rawValue <= self.level.rawValue { sink(level, message, fill) }
    }
}
