internal import HTTPWire
internal import JSON

/// What `--verbose` shows of an exchange on standard error; secrets are masked, long bodies cut.
enum APITrace {
    /// Bytes of a body that are shown.
    private static let most = 4096

    static func show(_ request: Request, server: String) {
        var lines = ["> \(request.method.rawValue) \(target(request.target))", "> Host: \(server)"]
        lines += fields(request.fields).map { "> \($0)" }
        lines += body(request.body, request.fields.text("Content-Type")).map { "> \($0)" }
        Terminal.tell(lines.joined(separator: "\n") + "\n")
    }

    static func show(_ response: Response, milliseconds: Int) {
        var lines = ["< \(response.status) (\(milliseconds) ms)"]
        lines += fields(response.fields).map { "< \($0)" }
        lines += body(response.body, response.fields.text("Content-Type")).map { "< \($0)" }
        Terminal.tell(lines.joined(separator: "\n") + "\n")
    }

    private static func fields(_ fields: Fields) -> [String] {
        fields.lines.map { line in
            let name = line.name.lowercased()
            let isSecret =
                ["authorization", "cookie", "set-cookie", "proxy-authorization"].contains(name)
                || NamedArguments.isSecretName(name)
            let text = String(decoding: line.value.filter { (0x20..<0x7F).contains($0) }, as: UTF8.self)
            return "\(line.name): \(isSecret ? "[secret]" : text)"
        }
    }

    /// The target with the values of secret parameters masked.
    static func target(_ target: String) -> String {
        guard let question = target.firstIndex(of: "?") else { return target }
        return target[...question] + form(String(target[target.index(after: question)...]))
    }

    private static func form(_ text: String) -> String {
        text.split(separator: "&", omittingEmptySubsequences: false).map { pair in
            let name = pair.prefix { $0 != "=" }
            return NamedArguments.isSecretName(String(name)) ? "\(name)=[secret]" : String(pair)
        }.joined(separator: "&")
    }

    private static func body(_ bytes: [UInt8], _ type: String?) -> [String] {
        guard !bytes.isEmpty else { return [] }
        let type = type ?? ""
        if type.hasPrefix("application/x-www-form-urlencoded") {
            return ["", String(form(String(decoding: bytes, as: UTF8.self)).prefix(most))]
        }
        if let json = try? JSONParser(maximumDepth: 512, maximumBytes: 256 << 20).value(of: bytes) {
            let text = JSONWriter().text(of: masked(json))
            return ["", text.utf8.count > most ? String(text.prefix(most)) + " …" : text]
        }
        // A token of V1 is a bare text: what is no JSON is not shown.
        return ["", "[\(counted(bytes.count, "byte"))\(type.isEmpty ? "" : " of \(printable(type))")]"]
    }

    /// The value with every secret member masked, wherever it lies.
    static func masked(_ json: JSONValue) -> JSONValue {
        switch json {
        case .object(let object):
            .object(
                JSONObject(
                    object.members.map { member in
                        let isSecret = NamedArguments.isSecretName(member.name) && member.value.object == nil
                        let value = isSecret && !member.value.isNull && member.value.bool == nil
                        return JSONObject.Member(member.name, value ? "[secret]" : masked(member.value))
                    }
                )
            )
        case .array(let elements): .array(elements.map(masked))
        case .null, .bool, .number, .string: json
        }
    }
}
