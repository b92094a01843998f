internal import JSON

/// What a reload led to.
enum ReloadOutcome: Sendable, Equatable {
    /// In force; the keys whose new values count only after a restart.
    case accepted(waiting: [String])
    /// The old configuration stays, because of these problems.
    case refused([String])

    /// What `POST /reload` answers with.
    var json: JSONValue {
        let texts = { (texts: [String]) -> JSONValue in .array(texts.map { .string($0) }) }
        return switch self {
        case .accepted(let keys): ["result": "accepted", "restart": texts(keys)]
        case .refused(let problems): ["result": "refused", "problems": texts(problems)]
        }
    }

    /// From such an answer; nil for anything else.
    init?(json: JSONValue) {
        let texts = { (name: String) in json[name]?.array?.compactMap(\.string) ?? [] }
        switch json["result"]?.string {
        case "accepted": self = .accepted(waiting: texts("restart"))
        case "refused": self = .refused(texts("problems"))
        default: return nil
        }
    }
}
