import Foundation

/// What a program left behind when it ended.
struct Outcome: Sendable {
    /// Exit code; minus the signal's number when a signal ended it.
    let status: Int32
    /// Standard output as text.
    let output: String
    /// Standard error as text.
    let errors: String
    /// Wall-clock time from start to end.
    let duration: Duration

    /// Both streams, for a test that asks whether something appears anywhere.
    var everything: String { output + errors }
}

/// Why a test could not get as far as its claim.
struct HarnessError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
