internal import Glibc
internal import JSON
internal import Telemetry
internal import ThoughtSpot

/// A method's arguments as a person types them: `name=text`, `name:=JSON`, `name@=FILE`.
struct NamedArguments: Sendable {
    /// By name, in the order typed.
    private(set) var values = JSONObject()

    /// Reads the words; a secret among them is refused, unless nothing is going to be sent.
    init(_ words: some Sequence<String>, of method: String, allowsSecrets: Bool) throws(APIFailure) {
        let known = Catalogue.all.methods[method]?.arguments ?? []
        for word in words {
            guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")), equals != word.startIndex else {
                throw .usage("\(printable(word)) is no argument: write name=value, name:=JSON or name@=FILE")
            }
            let text = String(word[word.index(after: equals)...])
            let mark = word[word.index(before: equals)]
            let name =
                mark == ":" || mark == "@" ? String(word[..<word.index(before: equals)]) : String(word[..<equals])
            let type = known.first { $0.name == name }?.type
            if mark != "@", type == "secret", !allowsSecrets {
                throw .usage("\(name) is a secret, which every user of this machine could read: write \(name)@=FILE")
            }
            guard values[name] == nil else { throw .usage("\(printable(name)) is given twice") }
            let value = try NamedArguments.value(text, mark, name)
            values[name] = type == "json" && mark != ":" ? try NamedArguments.parsed(value, name) : value
        }
    }

    private static func value(_ text: String, _ mark: Character, _ name: String) throws(APIFailure) -> JSONValue {
        switch mark {
        case ":":
            do { return try JSONParser(maximumDepth: 512).value(of: Array(text.utf8)) } catch {
                throw .usage("\(printable(name)): \(error)")
            }
        case "@":
            guard let bytes = readFile(text == "-" ? "/dev/stdin" : text, maximumBytes: 64 << 20) else {
                throw .usage("\(printable(name)): \(printable(text)): \(errorText(errno))")
            }
            guard let content = String(validating: bytes, as: UTF8.self) else {
                throw .usage("\(printable(name)): \(printable(text)) is not UTF-8")
            }
            // The line end that editors and shells put after a password is not part of it.
            return .string(content.hasSuffix("\n") ? String(content.dropLast()) : content)
        default: return .string(text)
        }
    }

    /// JSON that was written as text or stands in a file.
    private static func parsed(_ value: JSONValue, _ name: String) throws(APIFailure) -> JSONValue {
        do {
            return try JSONParser(maximumDepth: 512, maximumBytes: 64 << 20).value(of: Array((value.string ?? "").utf8))
        } catch { throw .usage("\(name) is JSON: \(error)") }
    }

    /// The values with `***` for each secret among them.
    func masked(of method: String) -> JSONObject {
        let secrets = (Catalogue.all.methods[method]?.arguments ?? []).filter { $0.type == "secret" }.map(\.name)
        var values = values
        for name in secrets where values[name]?.isNull == false { values[name] = "***" }
        return values
    }

    /// The values with the secret key of the configuration, where the method takes one and none was given.
    func adding(key: Secret?, of method: String) -> JSONObject {
        let names = Catalogue.all.methods[method]?.arguments.map(\.name) ?? []
        guard let key, names.contains("secret_key"), values["secret_key"] == nil, values["password"] == nil else {
            return values
        }
        var values = values
        values["secret_key"] = .string(Confidential(key).reveal())
        return values
    }
}
