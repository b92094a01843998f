package import HTTPServer
package import HTTPWire
internal import JSON
internal import Telemetry
internal import ThoughtSpot

/// The answers of the contract: what the browser sees, on success and on failure (contract §3).
package struct Answers: Sendable {
    private let origins: OriginPolicy
    private let challenge: Challenge
    /// The fields of the most frequent answer, made once.
    private let plainFields: Fields

    init(_ origins: OriginPolicy, _ challenge: Challenge) {
        self.origins = origins
        self.challenge = challenge
        var fields = Answers.fields(.sameOrigin, type: Answers.plainType, origins)
        // Every one of them is a word of ours: checked once, not with each token.
        try? fields.check()
        plainFields = fields
    }

    private static let plainType = "text/plain; charset=us-ascii"

    /// 200 with the token's bytes and nothing else, or as JSON for who asks for it.
    func token(
        _ token: MintedToken,
        user: Name,
        request: Request,
        origin: OriginPolicy.Verdict
    ) -> Response {
        let text = token.token.secret.withBytes { Array($0) }
        guard Answers.wantsJSON(request.fields) else {
            let isPlain = origin == .sameOrigin
            let fields = isPlain ? plainFields : Answers.fields(origin, type: Answers.plainType, origins)
            return Response(200, fields: fields, body: text)
        }
        let fields = Answers.fields(origin, type: "application/json", origins)
        var object = JSONObject()
        object["token"] = .string(String(decoding: text, as: UTF8.self))
        object["username"] = .string(user.text)
        object["expires_at"] = token.expiresAt.map { .number(JSONNumber($0)) } ?? .null
        return Response(200, fields: fields, body: JSONWriter().bytes(of: .object(object)))
    }

    /// 204 without a body.
    func done(_ origin: OriginPolicy.Verdict) -> Response {
        Response(204, fields: Answers.fields(origin, type: nil, origins))
    }

    /// 204 to a pre-flight; only a listed origin learns what it may do.
    func preflight(_ request: Request, _ origin: OriginPolicy.Verdict, allow: String) -> Response {
        var answer = done(origin)
        answer.fields.append("Allow", allow)
        if case .listed = origin { origins.addPreflightHeaders(asked: request.fields, to: &answer.fields) }
        return answer
    }

    /// The refusal: an empty body, because a browser would take any text for a token, unless JSON was asked for.
    package func failure(
        _ refused: Refused,
        request: Request,
        requestID: String,
        origin: OriginPolicy.Verdict,
        allow: String? = nil
    ) -> Response {
        failure(
            Problem(refused, allow: allow),
            wantsJSON: Answers.wantsJSON(request.fields),
            requestID: requestID,
            origin: origin
        )
    }

    /// The refusal of a request that never came as far as the service: the same form, whoever refuses.
    ///
    /// The fields are empty where the head was not understood; then nobody has asked for JSON, and no origin is named.
    package func failure(_ refusal: HTTPServer.Refusal, fields: Fields, requestID: String) -> Response {
        let origin = origins.verdict(fields)
        return failure(
            Problem(refusal),
            wantsJSON: Answers.wantsJSON(fields),
            requestID: requestID,
            origin: origin
        )
    }

    private func failure(
        _ problem: Problem,
        wantsJSON: Bool,
        requestID: String,
        origin: OriginPolicy.Verdict
    ) -> Response {
        var fields = Answers.fields(origin, type: wantsJSON ? "application/problem+json" : nil, origins)
        fields.append("Spotgate-Error", problem.code)
        if problem.status == 401 { fields.append("WWW-Authenticate", challenge.value(for: problem.code)) }
        if let allow = problem.allow { fields.append("Allow", allow) }
        if let seconds = problem.retryAfter { fields.append("Retry-After", String(seconds)) }
        guard wantsJSON else { return Response(problem.status, fields: fields) }
        return Response(problem.status, fields: fields, body: problem.json(requestID: requestID))
    }

    private static func fields(_ origin: OriginPolicy.Verdict, type: String?, _ origins: OriginPolicy) -> Fields {
        var fields = Fields()
        if let type { fields.append("Content-Type", type) }
        fields.append("Cache-Control", "no-store")
        fields.append("X-Content-Type-Options", "nosniff")
        origins.addHeaders(origin, to: &fields)
        return fields
    }

    /// Whether `Accept` names `application/json` (or problem details) with any weight but 0; `*/*` is no wish for JSON.
    static func wantsJSON(_ fields: Fields) -> Bool {
        fields.values("Accept").contains { $0.contains(UInt8(ascii: "j")) && namesJSON($0) }
    }

    private static func namesJSON(_ value: [UInt8]) -> Bool {
        String(decoding: value, as: UTF8.self).lowercased().split(separator: ",").contains { range in
            let parts = range.split(separator: ";").map { String($0).trimmingSpaces() }
            guard let type = parts.first, type == "application/json" || type == "application/problem+json" else {
                return false
            }
            return !parts.dropFirst().contains { ["q=0", "q=0.0", "q=0.00", "q=0.000"].contains($0) }
        }
    }
}
