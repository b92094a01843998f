internal import HTTPWire
internal import JSON

/// Turns a call into the request that is sent, and into the picture of it that `--dry-run` prints.
struct CallEncoder {
    let settings: ClientSettings
    /// The server's path prefix.
    let prefix: String

    /// The encoded path of a call, without its query.
    func path(of call: Call) throws(APIError) -> String {
        if let refusal = call.refusal { throw .refused(refusal) }
        return prefix + call.api.base + (try call.path.encoded())
    }

    /// The whole request but for cookies and `Host`.
    func request(for call: Call) throws(APIError) -> Request {
        var target = try path(of: call)
        if !call.query.elements.isEmpty { target += "?" + Form(call.query).encodedText }
        var fields = Fields()
        for (name, value) in try headers(of: call) { fields.append(name, value) }
        fields.append("User-Agent", settings.userAgent)
        let (type, body) = try encode(call.body)
        if let type { fields.append("Content-Type", type) }
        return Request(Method(rawValue: call.verb.rawValue), target, fields: fields, body: body)
    }

    /// What `Accept`, `Accept-Language`, `Authorization`, `X-Requested-By` and the extra fields say.
    private func headers(of call: Call) throws(APIError) -> [(String, String)] {
        var headers = [("Accept", call.accept.rawValue), ("X-Requested-By", "ThoughtSpot")]
        if let language = language(of: call) { headers.append(("Accept-Language", language)) }
        if let token = call.bearer ?? settings.bearerToken {
            let text = token.reveal()
            // Python sends an empty token of its own login calls; a field of our settings must say something.
            guard CallEncoder.isFieldText(text), call.bearer != nil || !text.isEmpty else {
                throw .refused(.bearerToken)
            }
            headers.append(("Authorization", "Bearer \(text)"))
        }
        for (name, value) in settings.extraHeaders { headers.append((name, value)) }
        guard headers.allSatisfy({ CallEncoder.isFieldText($0.1) }) else { throw .refused(.headerValue) }
        return headers
    }

    private func language(of call: Call) -> String? {
        let ofAPI = call.language ?? call.api.language
        switch settings.language {
        case .ofAPI: return ofAPI == "" ? nil : ofAPI
        case .none: return nil
        case .tag(let tag): return tag
        }
    }

    private func encode(_ body: Call.Body) throws(APIError) -> (type: String?, body: [UInt8]) {
        switch body {
        case .none: return (nil, [])
        case .form(let form): return ("application/x-www-form-urlencoded", Form(form).encoded)
        case .json(let value): return ("application/json", JSONWriter().bytes(of: value))
        case .multipart(let parts):
            do {
                let (type, body) = try Multipart(parts.map(\.wirePart)).encode()
                return (type, body)
            } catch { throw .refused(.multipart) }
        }
    }

    /// Visible ASCII and spaces: no line can be added, and nothing depends on an encoding.
    private static func isFieldText(_ text: String) -> Bool { text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } }
}

extension CallEncoder {
    /// `{"verb","path","query","headers","body"}` as in the recorded calls: decoded pairs, lower-case field names.
    func picture(of call: Call) throws(APIError) -> JSONValue {
        var headers = try headers(of: call).map { ($0.0.lowercased(), $0.1) }
        if let type = mediaType(of: call.body) { headers.append(("content-type", type)) }
        headers.sort { $0.0 < $1.0 }
        return [
            "verb": .string(call.verb.rawValue),
            "path": .string(try path(of: call)),
            "query": pairs(call.query),
            "headers": .object(JSONObject(headers.map { JSONObject.Member($0.0, .string($0.1)) })),
            "body": picture(of: call.body),
        ]
    }

    private func mediaType(of body: Call.Body) -> String? {
        switch body {
        case .none: nil
        case .form: "application/x-www-form-urlencoded"
        case .multipart: "multipart/form-data"
        case .json: "application/json"
        }
    }

    private func picture(of body: Call.Body) -> JSONValue {
        switch body {
        case .none: ["kind": "none"]
        case .form(let form): ["kind": "form", "form": pairs(form)]
        case .json(let value): ["kind": "json", "json": value]
        case .multipart(let parts): ["kind": "multipart", "parts": .array(parts.map(picture))]
        }
    }

    private func picture(of part: Call.Part) -> JSONValue {
        [
            "name": .string(part.name),
            "filename": part.fileName.map { .string($0) } ?? .null,
            "content_type": part.contentType.map { .string($0) } ?? .null,
            "value": .string(part.value),
        ]
    }

    private func pairs(_ parameters: Parameters) -> JSONValue {
        .array(parameters.elements.map { [.string($0.name), .string($0.value.wireText)] })
    }
}

extension Form {
    fileprivate init(_ parameters: Parameters) {
        self.init(capacity: parameters.elements.count)
        for (name, value) in parameters.elements { append(name, value.wireText) }
    }
}

extension Call.Part {
    fileprivate var wirePart: Multipart.Part {
        Multipart.Part(name: name, fileName: fileName, contentType: contentType, content: Array(value.utf8))
    }
}
