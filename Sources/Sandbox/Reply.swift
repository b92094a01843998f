internal import HTTPWire
internal import JSON

/// The answers endpoints give.
enum Reply {
    /// JSON, 200 unless said otherwise.
    static func json(_ value: JSONValue, status: Int = 200) -> Response {
        var response = Response(status, body: Array(JSONText.text(value).utf8))
        response.fields.append("Content-Type", "application/json")
        return response
    }

    /// Text without anything around it.
    static func text(_ text: String, status: Int = 200) -> Response {
        var response = Response(status, body: Array(text.utf8))
        response.fields.append("Content-Type", "text/plain;charset=utf-8")
        return response
    }

    /// 204, as most changes answer.
    static let done = Response(204)
}
