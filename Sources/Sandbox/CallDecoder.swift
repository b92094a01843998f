internal import HTTPWire
internal import JSON

/// Turns a request into a call.
enum CallDecoder {
    /// Refuses with 400 what cannot be decoded, with 415 a body of a type ThoughtSpot does not take.
    static func decode(_ request: Request, _ target: Target) throws(Refusal) -> Call {
        var call = Call(method: request.method, path: target.path, fields: request.fields, query: target.query)
        guard !request.body.isEmpty else { return call }
        let type = String(decoding: request.fields.values("Content-Type").first ?? [], as: UTF8.self)
        switch type.prefix(while: { $0 != ";" }).lowercased() {
        case "application/x-www-form-urlencoded":
            guard let form = FormText.pairs(request.body) else { throw Refusal(400, "The form cannot be decoded") }
            call.form = form
        case "multipart/form-data":
            guard let boundary = MultipartText.boundary(type),
                let form = MultipartText.parts(request.body, boundary: boundary)
            else { throw Refusal(400, "The multipart body cannot be decoded") }
            call.form = form
            call.isMultipart = true
        case "application/json":
            guard let object = JSONText.parse(request.body)?.object else {
                throw Refusal(400, "The body is no JSON object")
            }
            call.body = object
        default: throw Refusal(415, "Unsupported media type")
        }
        return call
    }
}
