internal import JSON
internal import ThoughtSpot

/// Why `spotgate api` did not do what it was asked to.
enum APIFailure: Error, Sendable {
    case usage(String)
    case configuration(String)
    case argument(ArgumentError)
    case call(APIError)
    /// Several answers do not fit together.
    case unreadable(String)
    /// The call can do great harm and was not confirmed.
    case unconfirmed(Effect)

    /// How the process ends.
    var exitCode: ExitCode {
        switch self {
        case .usage, .argument, .unconfirmed, .call(.refused): .usage
        case .configuration: .configuration
        case .call(.unauthorized): .refused
        case .call(.rejected(let rejection)): APIFailure.exitCode(of: rejection)
        case .call(.unreachable), .call(.timedOut), .call(.malformed), .unreadable: .unavailable
        }
    }

    /// Partly done, not there, not now, or no.
    private static func exitCode(of rejection: APIError.Rejection) -> ExitCode {
        if rejection.answer != nil { return .data }
        if rejection.isNotFound { return .notFound }
        return [429, 502, 503, 504].contains(rejection.status) ? .temporary : .refused
    }

    /// One word for a batch's answers.
    var code: String {
        switch self {
        case .usage: "bad_line"
        case .configuration: "configuration"
        case .argument(let error): error.code.rawValue
        case .call(.rejected(let rejection)) where rejection.answer != nil: "partly_done"
        case .call(.rejected(let rejection)) where rejection.isNotFound: "not_found"
        case .call(let error): error.code
        case .unreadable: "malformed"
        case .unconfirmed: "confirmation_needed"
        }
    }

    /// `{"error":{"code","message"}}`, with status, ThoughtSpot's code, incident and words, and the whole answer of a
    /// call that was done in part.
    var json: JSONValue {
        var error: JSONObject = ["code": .string(code), "message": .string(description)]
        if case .call(let cause) = self, let rejection = cause.rejection {
            error["status"] = .number(rejection.status)
            error["thoughtspot_code"] = rejection.code.map { .number($0) }
            error["incident"] = rejection.incident.map { .string($0) }
            error["thoughtspot_message"] = serversWords.map { .string($0) }
            error["retry_after"] = rejection.retryAfter.map { .number($0) }
            error["answer"] = rejection.answer
        }
        return ["error": .object(error)]
    }

    /// What the server said about its refusal, bounded and printable.
    var serversWords: String? {
        guard case .call(let error) = self, let text = error.rejection?.debug.text, !text.isEmpty else { return nil }
        return answer == nil ? text : nil
    }

    /// Why there was no answer, for the person who called.
    var cause: String? {
        switch self {
        case .call(.unreachable(let interruption)), .call(.timedOut(let interruption)): interruption.detail
        case .usage, .configuration, .argument, .call, .unreadable, .unconfirmed: nil
        }
    }

    /// The answer that refused with a success status: TML with the status of every object.
    var answer: JSONValue? {
        if case .call(let error) = self { error.rejection?.answer } else { nil }
    }
}

extension APIFailure: CustomStringConvertible {
    var description: String {
        switch self {
        case .usage(let text), .configuration(let text): text
        case .unreadable(let reason): "ThoughtSpot's answers cannot be read: \(reason)"
        case .argument(let error): error.message
        case .call(let error): error.description
        case .unconfirmed(.deletes): "this deletes: say --yes if you mean it"
        case .unconfirmed(.listsEverybody): "this lists everybody: say --yes if you mean it"
        case .unconfirmed(.endsEverySession): "this ends every session of the cluster: say --yes if you mean it"
        case .unconfirmed(.reads), .unconfirmed(.changes): "say --yes if you mean it"
        }
    }
}

extension APIError {
    /// What the server's refusal says.
    fileprivate var rejection: Rejection? {
        switch self {
        case .unauthorized(let rejection), .rejected(let rejection): rejection
        case .refused, .unreachable, .timedOut, .malformed: nil
        }
    }
}

extension APIError.Rejection {
    /// Whether what was asked for is not there: both APIs say so with 400 or 500, too, and then only in words.
    fileprivate var isNotFound: Bool {
        if status == 404 || status == 410 { return true }
        let words = debug.text.lowercased()
        let phrases = ["not found", "does not exist", "not exist", "no such", "cannot be found", "could not find"]
        return (status == 400 || status == 500) && phrases.contains { words.contains($0) }
    }
}
