/// What a peer may make us hold, in bytes and lines; whatever goes over is refused as soon as it is seen.
package struct Limits: Sendable, Equatable {
    /// The request-target: 8 KiB by default; over it is 414.
    package var targetBytes: Int
    /// Start line and field lines with their line ends: 32 KiB by default; over it is 431.
    package var headBytes: Int
    /// Field lines: 100 by default; over it is 431.
    package var fieldCount: Int
    /// The body, decoded: 64 KiB by default; over it is 413.
    package var bodyBytes: Int

    /// A head and a body together: what is kept of one request at most.
    package var messageBytes: Int { headBytes + bodyBytes }

    package init(
        targetBytes: Int = 8 * 1024,
        headBytes: Int = 32 * 1024,
        fieldCount: Int = 100,
        bodyBytes: Int = 64 * 1024
    ) {
        self.targetBytes = targetBytes
        self.headBytes = headBytes
        self.fieldCount = fieldCount
        self.bodyBytes = bodyBytes
    }
}
