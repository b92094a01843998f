internal import JSON
internal import Telemetry
internal import TokenService

/// `spotgate explain`: who somebody would be, what the policy says, and what would be done, without doing it.
enum ExplainCommand {
    static let syntax = CommandSyntax(
        name: "explain",
        summary: "shows what a request would lead to, without changing anything",
        options: [
            .init("--user", value: "NAME", "the user, in the configured header"),
            .init("--groups", value: "A,B", "groups as the proxy would name them"),
            .init("--header", value: "'NAME: VALUE'", isRepeatable: true, "any header of the request"),
            .init("--json", "for machines"),
        ] + CommandSyntax.configurationOptions,
        remarks: ["Calls that only read are made; those listed under the plan are not."]
    )

    /// Prints identity, verdict and plan; a refusal is an answer and ends with 0, and 69 says that ThoughtSpot gave none.
    static func run(_ arguments: Arguments, _ environment: ProcessEnvironment) async -> ExitCode {
        guard arguments["--user"] != nil || arguments.has("--header") else {
            Terminal.complain("--user NAME or --header 'NAME: VALUE' is needed")
            return .usage
        }
        let service: ServiceAtHand
        do { service = try ServiceAtHand(arguments, environment) } catch { return error.report() }
        defer { service.output.flush() }
        let isJSON = arguments.has("--json")
        do throws(Refused) {
            let identity = try await service.identity(arguments)
            let explanation = try await service.generation.service.explain(identity, context: service.context)
            Terminal.print(isJSON ? JSONWriter(layout: .pretty).text(of: json(explanation)) + "\n" : page(explanation))
            return .fine
        } catch {
            if isJSON {
                let verdict: JSONValue = [
                    "verdict": .string(error.code.rawValue), "reason": .string("\(error.reason)"),
                    "detail": error.detail.map { .string($0) } ?? .null,
                    "cause": error.cause.map { .string($0.summary) } ?? .null,
                ]
                Terminal.print(JSONWriter(layout: .pretty).text(of: verdict) + "\n")
            } else {
                var lines = ["verdict   refused: \(error.code.rawValue)", "          \(error.reason)"]
                if let detail = error.detail { lines[1] += ": \(detail)" }
                if let cause = error.cause { lines.append("cause     \(cause.summary)") }
                Terminal.print(lines.joined(separator: "\n") + "\n")
            }
            return error.exitCode == .unavailable ? .unavailable : .fine
        }
    }

    private static func page(_ explanation: Explanation) -> String {
        let identity = explanation.identity
        let grant = explanation.grant
        var lines = ["identity  user \(identity.user)"]
        let details = [("mail", identity.email), ("name", identity.displayName)]
        for (name, value) in details { if let value { lines.append("          \(name) \(value)") } }
        lines.append("          groups \(list(identity.groups))")
        lines.append("verdict   granted to \(grant.user)")
        lines.append("          groups \(list(explanation.groups))")
        for withheld in explanation.withheld {
            lines.append("          without \(withheld.group): \(withheld.reason)")
        }
        if let org = grant.org { lines.append("          org \(org)") }
        for attribute in grant.attributes { lines.append("          \(attribute.name) = \(list(attribute.values))") }
        for (index, step) in explanation.steps.enumerated() {
            lines.append("\(index == 0 ? "plan      " : "          ")\(index + 1). \(step.what) (\(step.call))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func list(_ names: [String]) -> String { names.isEmpty ? "none" : names.joined(separator: ", ") }

    private static func json(_ explanation: Explanation) -> JSONValue {
        let identity = explanation.identity
        let grant = explanation.grant
        let texts = { (names: [String]) -> JSONValue in .array(names.map { .string($0) }) }
        return [
            "identity": [
                "user": .string(identity.user), "email": identity.email.map { .string($0) } ?? .null,
                "name": identity.displayName.map { .string($0) } ?? .null, "groups": texts(identity.groups),
            ],
            "verdict": "granted",
            "user": .string(grant.user.text), "groups": texts(explanation.groups),
            "withheld": .array(
                explanation.withheld.map { ["group": .string($0.group), "reason": .string("\($0.reason)")] }
            ),
            "org": grant.org.map { .string($0.description) } ?? .null,
            "attributes": .object(
                JSONObject(grant.attributes.map { JSONObject.Member($0.name, texts($0.values)) })
            ),
            "plan": .array(explanation.steps.map { ["call": .string($0.call), "what": .string($0.what)] }),
        ]
    }
}
