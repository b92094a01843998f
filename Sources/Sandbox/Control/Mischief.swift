internal import HTTPWire
internal import JSON

/// Carries out faults: what a struck call is answered.
enum Mischief {
    /// The answer of a fault that keeps the endpoint from acting; nil if the endpoint shall act.
    static func instead(_ kind: Fault.Kind) -> Answer? {
        switch kind {
        case .hang: return .raw([], .hang)
        case .reset(acted: false): return .raw([], .reset)
        case .status(let status, let body, let retryAfter):
            var response = errorBody(status, body)
            if let retryAfter { response.fields.append("Retry-After", String(retryAfter)) }
            return .response(response)
        case .redirect(let status, let location):
            var response = Response(status)
            response.fields.append("Location", location)
            return .response(response)
        case .latency, .reset, .cut, .lie, .oversize, .contentLength, .chunkedGarbage, .gzip: return nil
        }
    }

    /// What becomes of the truthful answer of an endpoint that has acted.
    ///
    /// - Parameters:
    ///   - earlier: the token that a repeated answer shows.
    ///   - date: the octets of `Date`, for an answer written past the server.
    static func spoiled(_ response: Response, _ kind: Fault.Kind, earlier: String?, date: [UInt8]) -> Answer {
        switch kind {
        case .reset: .raw([], .reset)
        case .cut(let hangs):
            .raw(half(head(response, date, length: response.body.count), response.body), hangs ? .hang : .reset)
        case .contentLength(let delta):
            .raw(head(response, date, length: max(0, response.body.count + delta)) + response.body, .close)
        case .chunkedGarbage:
            .raw(
                head(response, date, length: nil) + Array("zz\r\n".utf8) + response.body + Array("\r\n\r\n".utf8),
                .close
            )
        case .oversize(let count): .response(padded(response, to: count))
        case .gzip: .response(Gzip.compressed(response))
        case .lie(let lie, let value): .response(lie.told(in: response, value: value, earlier: earlier))
        case .latency, .hang, .status, .redirect: .response(response)
        }
    }

    /// The head with half of the body; a response without one, such as a 204, is whole with its head and is cut in there.
    private static func half(_ head: [UInt8], _ body: [UInt8]) -> [UInt8] {
        body.isEmpty ? Array(head.dropLast(2)) : head + body.prefix(body.count / 2)
    }

    private static func errorBody(_ status: Int, _ body: Fault.ErrorBody) -> Response {
        let refusal = Refusal(status, "The sandbox was told to fail")
        switch body {
        case .empty: return Response(status)
        case .html:
            var response = Reply.text(
                "<html><head><title>\(status)</title></head><body>Bad gateway</body></html>",
                status: status
            )
            response.fields.remove("Content-Type")
            response.fields.append("Content-Type", "text/html")
            return response
        case .text: return Reply.text("The sandbox was told to fail", status: status)
        case .v1: return Reply.json(refusal.v1, status: status)
        case .spec: return Reply.json(refusal.v2(.spec), status: status)
        case .live: return Reply.json(refusal.v2(.live), status: status)
        case .graphql: return Reply.json(refusal.v2(.graphQL), status: status)
        case .null: return Reply.json(["error": .null], status: status)
        // What a careless service would pass on.
        case .token: return Reply.text(TokenText.v1(for: "mallory"), status: status)
        }
    }

    private static func head(_ response: Response, _ date: [UInt8], length: Int?) -> [UInt8] {
        var text = "HTTP/1.1 \(response.status) Sandbox\r\nDate: \(String(decoding: date, as: UTF8.self))\r\n"
        for line in response.fields.lines { text += "\(line.name): \(String(decoding: line.value, as: UTF8.self))\r\n" }
        text += length.map { "Content-Length: \($0)\r\n\r\n" } ?? "Transfer-Encoding: chunked\r\n\r\n"
        return Array(text.utf8)
    }

    /// JSON grows by spaces and stays JSON; a bare token grows by its own alphabet.
    private static func padded(_ response: Response, to count: Int) -> Response {
        var response = response
        let filler: UInt8 = response.body.first == UInt8(ascii: "{") ? 0x20 : UInt8(ascii: "A")
        response.body += [UInt8](repeating: filler, count: max(0, count - response.body.count))
        return response
    }
}
