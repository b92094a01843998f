/// An audit file without which no token is handed out (`audit.required`).
package struct RequiredAudit: Sendable {
    /// Whether the last line could not be written: then ThoughtSpot is not even asked.
    let isFailing: @Sendable () -> Bool
    /// Writes the record of a decision, and says whether it is in the file.
    let write: @Sendable (AuditRecord) async -> Bool

    package init(
        isFailing: @escaping @Sendable () -> Bool,
        write: @escaping @Sendable (AuditRecord) async -> Bool
    ) {
        self.isFailing = isFailing
        self.write = write
    }
}
