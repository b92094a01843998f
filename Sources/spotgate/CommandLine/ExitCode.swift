/// How the process ends (sysexits.h).
enum ExitCode: Int32, Sendable {
    case fine = 0
    /// The arguments make no sense.
    case usage = 64
    /// The data given are not what they should be: an audit file that was changed.
    case data = 65
    /// What was asked for is not there.
    case notFound = 66
    /// ThoughtSpot, or the service asked for its health, does not answer.
    case unavailable = 69
    /// A defect of this program.
    case software = 70
    /// The same start may succeed a moment later: an address to listen on is still taken, or not yet there.
    case temporary = 75
    /// ThoughtSpot said no: a wrong password, or no right.
    case refused = 77
    /// The configuration cannot be used.
    case configuration = 78
}
