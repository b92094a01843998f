/// Where log lines go: one line an event, a constant message, values as fields.
package struct Logger: Sendable {
    /// Severity; the raw values are syslog's priorities.
    package enum Level: Int, Sendable, CaseIterable {
        case debug = 7, info = 6, notice = 5, warning = 4, error = 3, critical = 2
    }

    /// A field's value; texts are escaped by the formatter.
    package enum Value: Sendable, Equatable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
        ExpressibleByBooleanLiteral
    {
        case text(String)
        case integer(Int)
        /// Written as 16 digits.
        case hexadecimal(UInt64)
        case decimal(Double)
        case flag(Bool)
        case list([String])
        case none

        package init(stringLiteral value: String) { self = .text(value) }
        package init(integerLiteral value: Int) { self = .integer(value) }
        package init(booleanLiteral value: Bool) { self = .flag(value) }
    }

    /// One named value.
    package typealias Field = (name: StaticString, value: Value)

    private let level: Level
    private let sink: @Sendable (Level, StaticString, [Field]) -> Void

    /// A logger that hands each line of at least `level` to `sink`.
    package init(level: Level = .info, sink: @escaping @Sendable (Level, StaticString, [Field]) -> Void) {
        self.level = level
        self.sink = sink
    }

    /// Drops everything.
    package static let silent = Logger(level: .critical) { _, _, _ in }

    /// Writes one line if its level is wanted.
    package func log(_ level: Level, _ message: StaticString, _ fields: @autoclosure () -> [Field] = []) {
        if level.rawValue <= self.level.rawValue { sink(level, message, fields()) }
    }
}
