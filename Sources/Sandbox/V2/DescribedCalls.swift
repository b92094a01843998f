internal import HTTPWire
internal import JSON

/// Every other operation of the description: the request is checked, the answer is typed, and nothing is kept.
enum DescribedCalls {
    /// One route for each operation that has none among those.
    static func routes(besides known: [Route]) -> [Route] {
        Description.all.operations.compactMap { operation in
            let isKnown = known.contains { route in
                route.dialect == .v2 && route.method.rawValue == operation.verb
                    && Description.same(route.pattern, operation.pattern)
            }
            return isKnown ? nil : .v2(Method(rawValue: operation.verb), operation.pattern, .signedIn, answer)
        }
    }

    @Sendable private static func answer(_ cluster: inout Cluster, _ call: Call) throws(Refusal) -> Response {
        try RequestCheck().insist(call)
        guard let operation = call.operation, operation.answer != "-" else { return Reply.done }
        var known = call.body
        for (name, value) in call.captures { known[name] = .string(value) }
        if known["id"] == nil { known["id"] = .string(call.captures.values.first ?? GUID.make()) }
        if operation.isStream { return stream(call.body["messages"]?[0]?.string ?? call.body["message"]?.string) }
        guard operation.answer != "bytes" else { return file(operation.pattern) }
        let answer = try Sample(cluster, call).answer(operation.answer, from: known)
        return Reply.json(operation.answer.hasPrefix("[]@") && call.isSearch ? [] : answer)
    }

    /// A few events, as an agent's answer comes.
    private static func stream(_ question: String?) -> Response {
        let words = ["You asked: ", question ?? "nothing", ". The sandbox has no agent."]
        var text = words.map { word in
            "data: \(JSONText.text(["type": "text-chunk", "content": .string(word)]))\n\n"
        }.joined()
        text += "data: \(JSONText.text(["type": "done"]))\n\n"
        var response = Response(200, body: Array(text.utf8))
        response.fields.append("Content-Type", "text/event-stream")
        return response
    }

    /// A file of the kind that the call gives: an empty ZIP archive, or a line of CSV.
    private static func file(_ pattern: String) -> Response {
        let isArchive = pattern.hasSuffix("logos/export")
        let zip: [UInt8] = [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)
        var response = Response(200, body: isArchive ? zip : Array("key,value\r\n".utf8))
        response.fields.append("Content-Type", isArchive ? "application/zip" : "application/octet-stream")
        return response
    }
}
