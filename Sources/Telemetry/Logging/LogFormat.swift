internal import Glibc

/// How log lines look (`log.format`).
package enum LogFormat: String, Sendable, CaseIterable {
    /// `text` on a terminal, `json` anywhere else.
    case auto
    /// One JSON object a line.
    case json
    /// For eyes: time of day, level, message, `name=value`.
    case text

    /// What this format means for that file descriptor.
    package func resolved(for descriptor: Int32) -> LogFormat {
        switch self {
        case .json, .text: self
        case .auto: isatty(descriptor) == 1 ? .text : .json
        }
    }

    /// Whether the journal reads that descriptor, by systemd.exec(5): `JOURNAL_STREAM` names its device and inode.
    package static func isJournal(_ descriptor: Int32, stream: String?) -> Bool {
        guard let parts = stream?.split(separator: ":"), parts.count == 2 else { return false }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return false }
        return UInt64(parts[0]) == UInt64(status.st_dev) && UInt64(parts[1]) == UInt64(status.st_ino)
    }
}

extension Logger.Level {
    /// The word of the level in lines and in `log.level`.
    package var word: StaticString {
        switch self {
        case .debug: "debug"
        case .info: "info"
        case .notice: "notice"
        case .warning: "warning"
        case .error: "error"
        case .critical: "critical"
        }
    }
}
