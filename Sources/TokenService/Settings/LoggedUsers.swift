/// What the lines of the log say of the user of a request, once its peer was trusted; the audit file always has the name.
package enum LoggedUsers: String, Sendable, CaseIterable {
    /// The name, of refused users as well: whoever is on call is asked about it by that name.
    case name
    /// A keyed hash of the name.
    case mark
    case none
}
