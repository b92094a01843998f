internal import HTTPWire
internal import JSON

/// Turns a call into the request that is sent, and into the picture of it that `--dry-run` prints.
struct CallEncoder {
    let settings: ClientSettings
    /// The server's path prefix.
    let prefix: String
    /// The fields of calls that add nothing of their own, put together and checked once.
    private let usualFields: [FieldsKey: Fields]

    /// What a call's fields depend on if it adds nothing of its own.
    private struct FieldsKey: Hashable {
        let api: API
        let accept: Call.Accept
        let type: MediaType?
    }

    /// The media types of bodies that need no parameter.
    private enum MediaType {
        case form, json

        var text: String {
            switch self {
            case .form: "application/x-www-form-urlencoded"
            case .json: "application/json"
            }
        }
    }

    init(settings: ClientSettings, prefix: String) {
        self.settings = settings
        self.prefix = prefix
        // What may be secret is not kept in another place.
        guard settings.bearerToken == nil, settings.extraHeaders.isEmpty else {
            usualFields = [:]
            return
        }
        var usual: [FieldsKey: Fields] = [:]
        for api in API.allCases {
            for accept in [Call.Accept.json, .text, .bytes] {
                for type in [nil, .form, .json] as [MediaType?] {
                    let call = Call(
                        name: "",
                        verb: .get,
                        api: api,
                        path: "",
                        accept: accept,
                        effect: .reads,
                        kind: .json
                    )
                    // Settings that are refused are refused with each call.
                    guard var fields = try? CallEncoder.fields(of: call, settings) else { continue }
                    if let type { fields.append("Content-Type", type.text) }
                    guard (try? fields.check()) != nil else { continue }
                    usual[FieldsKey(api: api, accept: accept, type: type)] = fields
                }
            }
        }
        usualFields = usual
    }

    /// The encoded path of a call, without its query.
    func path(of call: Call) throws(APIError) -> String {
        if let refusal = call.refusal { throw .refused(refusal) }
        let base = call.api.base
        let path = try call.path.encoded()
        let count = prefix.utf8.count + base.utf8.count + path.utf8.count
        return String(unsafeUninitializedCapacity: count) { whole in
            var end = 0
            for piece in [prefix, base, path] {
                end = whole[end...].update(fromContentsOf: piece.utf8)
            }
            return end
        }
    }

    /// The whole request but for cookies and `Host`.
    func request(for call: Call) throws(APIError) -> Request {
        var target = try path(of: call)
        if !call.query.elements.isEmpty {
            target += "?" + String(decoding: CallEncoder.encode(call.query), as: UTF8.self)
        }
        let (type, boundary, body) = try encode(call.body)
        var fields: Fields
        let key = FieldsKey(api: call.api, accept: call.accept, type: type)
        if call.bearer == nil, call.language == nil, call.fields.isEmpty, let usual = usualFields[key] {
            fields = usual
        } else {
            fields = try CallEncoder.fields(of: call, settings)
            if let type { fields.append("Content-Type", type.text) }
        }
        if let boundary { fields.append("Content-Type", boundary) }
        return Request(Method(rawValue: call.verb.rawValue), target, fields: fields, body: body)
    }

    private static func fields(of call: Call, _ settings: ClientSettings) throws(APIError) -> Fields {
        var fields = Fields()
        for (name, value) in try headers(of: call, settings) { fields.append(name, value) }
        fields.append("User-Agent", settings.userAgent)
        return fields
    }

    /// What `Accept`, `Accept-Language`, `Authorization`, `X-Requested-By` and the extra fields say.
    private static func headers(
        of call: Call,
        _ settings: ClientSettings
    ) throws(APIError) -> [(String, String)] {
        var headers = [("X-Requested-By", "ThoughtSpot")]
        if !call.hasOwnAccept { headers.insert(("Accept", call.accept.mediaType), at: 0) }
        if let language = language(of: call, settings) { headers.append(("Accept-Language", language)) }
        if let token = call.bearer ?? settings.bearerToken {
            let text = token.reveal()
            // Python sends an empty token of its own login calls; a field of our settings must say something.
            guard isFieldText(text), call.bearer != nil || !text.isEmpty else {
                throw .refused(.bearerToken)
            }
            headers.append(("Authorization", "Bearer \(text)"))
        }
        for (name, value) in settings.extraHeaders + call.fields { headers.append((name, value)) }
        guard headers.allSatisfy({ isFieldText($0.1) }) else { throw .refused(.headerValue) }
        return headers
    }

    private static func language(of call: Call, _ settings: ClientSettings) -> String? {
        let ofAPI = call.language ?? call.api.language
        switch settings.language {
        case .ofAPI: return ofAPI == "" ? nil : ofAPI
        case .none: return nil
        case .tag(let tag): return tag
        }
    }

    /// The body with its media type, which for multipart is one of its own.
    private func encode(_ body: Call.Body) throws(APIError) -> (type: MediaType?, multipart: String?, body: [UInt8]) {
        switch body {
        case .none: return (nil, nil, [])
        case .form(let form): return (.form, nil, CallEncoder.encode(form))
        case .json(let value): return (.json, nil, JSONWriter().bytes(of: value))
        case .multipart(let parts):
            do {
                let (type, body) = try Multipart(parts.map(\.wirePart)).encode()
                return (nil, type, body)
            } catch { throw .refused(.multipart) }
        }
    }

    private static func encode(_ parameters: Parameters) -> [UInt8] {
        var form = FormWriter()
        for (name, value) in parameters.elements { form.add(name, value.wireText) }
        return form.octets
    }

    /// Visible ASCII and spaces: no line can be added, and nothing depends on an encoding.
    private static func isFieldText(_ text: String) -> Bool { text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } }
}

extension CallEncoder {
    /// `{"verb","path","query","headers","body"}` as in the recorded calls: decoded pairs, lower-case field names.
    func picture(of call: Call) throws(APIError) -> JSONValue {
        var headers = try CallEncoder.headers(of: call, settings).map { ($0.0.lowercased(), $0.1) }
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
        case .form: MediaType.form.text
        case .multipart: "multipart/form-data"
        case .json: MediaType.json.text
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
            "value": part.picture,
        ]
    }

    private func pairs(_ parameters: Parameters) -> JSONValue {
        .array(parameters.elements.map { [.string($0.name), .string($0.value.wireText)] })
    }
}

extension Call.Part {
    /// The content as a recording has it: a text, or bytes that are none in base64.
    fileprivate var picture: JSONValue {
        String(validating: content, as: UTF8.self).map { .string($0) }
            ?? ["$bytes_base64": .string(Base64.encode(content))]
    }

    fileprivate var wirePart: Multipart.Part {
        Multipart.Part(name: name, fileName: fileName, contentType: contentType, content: content)
    }
}
