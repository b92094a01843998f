/// A state of the demo's world that its visitors may try, to see what their users would.
enum DemoCondition: String, CaseIterable {
    /// Everything works.
    case fine
    /// ThoughtSpot takes its time, and answers.
    case slow
    /// ThoughtSpot takes the call and never answers.
    case silent
    /// ThoughtSpot's connections break.
    case down
    /// Somebody made a new secret key in ThoughtSpot.
    case key
    /// Policy refuses the user.
    case blocked
    /// The token, or the session begun with it, comes to its end.
    case expired
    /// The visitor's session at the company's sign-in ends.
    case session

    /// What the button says, after "What if …".
    var label: String {
        switch self {
        case .fine: "all is well"
        case .slow: "ThoughtSpot is slow"
        case .silent: "ThoughtSpot hangs"
        case .down: "ThoughtSpot is down"
        case .key: "the secret key was changed"
        case .blocked: "this user is blocked"
        case .expired: "the token runs out"
        case .session: "the sign-in has ended"
        }
    }
}
