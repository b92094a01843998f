/// Which of ThoughtSpot's HTTP interfaces an endpoint belongs to.
public enum API: Sendable, Hashable, CaseIterable {
    /// REST API V1, the public paths.
    case v1
    /// V1's internal twin, which ThoughtSpot's own pages use.
    case v1Internal
    /// The V2 beta of 2022.
    case v2Beta
    /// REST API 2.0.
    case v2

    /// What stands before every path.
    var base: String {
        switch self {
        case .v1: "/callosum/v1/tspublic/v1/"
        case .v1Internal: "/callosum/v1/"
        case .v2Beta: "/tspublic/rest/v2/"
        case .v2: "/api/rest/2.0/"
        }
    }

    /// The `Accept-Language` sent when the client's settings say nothing else.
    var language: String? {
        switch self {
        case .v1, .v1Internal: nil
        case .v2Beta: "en_US"
        case .v2: "en-US"
        }
    }
}
