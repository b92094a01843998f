import Foundation
import JSON
import Testing

@testable import ThoughtSpot

/// One recorded call of the reference library (Fixtures/*.jsonl).
struct Recording: Sendable, CustomTestStringConvertible {
    let json: JSONValue

    var id: String { json["id"]?.string ?? "" }
    var method: String { json["method"]?.string ?? "" }
    var arguments: JSONObject { json["args"]?.object ?? JSONObject() }
    /// Ids of the library's mistakes that show in the request.
    var quirks: [String] { json["quirks"]?.array?.compactMap(\.string) ?? [] }
    var jsonValued: Set<String> { Set(json["json_valued"]?.array?.compactMap(\.string) ?? []) }
    /// What was sent, in order; empty if the library refused.
    var requests: [JSONValue] { json["request"].map { $0.array ?? ($0.isNull ? [] : [$0]) } ?? [] }
    var testDescription: String { id }

    static func load(_ name: String) throws -> [Recording] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
            Recording(json: try JSONValue(parsing: String($0)))
        }
    }

    /// The requests that our catalogue makes of the same call; empty if it refuses.
    func ours() throws -> [JSONValue] {
        let attributes = json["client_attributes_set"]
        let arguments = Catalogue.applying(attributes?.object ?? JSONObject(), to: arguments, of: method)
        let address = json["server_url"]?.string ?? "{SERVER}"
        let server = try ServerURL(address.replacingOccurrences(of: "{SERVER}", with: "https://ts.example"))
        let client = Client(server: server, send: ScriptedNetwork([]).send)
        guard let endpoints = try? Catalogue.all.endpoints(method, arguments) else { return [] }
        return endpoints.compactMap { try? client.picture(of: $0) }
    }

    /// Whether both requests are the same by the rules of the recordings: pairs as multisets, JSON texts by value.
    func isSame(_ left: JSONValue, _ right: JSONValue) -> Bool {
        left["verb"] == right["verb"] && left["path"] == right["path"]
            && left["headers"]?.isEquivalent(to: right["headers"] ?? .null) == true
            && isSamePairs(left["query"], right["query"]) && isSameBody(left["body"], right["body"])
    }

    private func isSameBody(_ left: JSONValue?, _ right: JSONValue?) -> Bool {
        guard let left, let right, left["kind"] == right["kind"] else { return false }
        switch left["kind"]?.string {
        case "form": return isSamePairs(left["form"], right["form"])
        case "json": return left["json"]?.isEquivalent(to: right["json"] ?? .null) == true
        case "multipart": return isSameParts(left["parts"]?.array ?? [], right["parts"]?.array ?? [])
        default: return true
        }
    }

    private func isSamePairs(_ left: JSONValue?, _ right: JSONValue?) -> Bool {
        func canonical(_ json: JSONValue?) -> [String] {
            (json?.array ?? []).map { pair in
                let name = pair[0]?.string ?? ""
                return "\(name)=\(canonicalText(name, pair[1]?.string ?? ""))"
            }.sorted()
        }
        return canonical(left).elementsEqual(canonical(right)) { $0.utf8.elementsEqual($1.utf8) }
    }

    private func isSameParts(_ left: [JSONValue], _ right: [JSONValue]) -> Bool {
        func canonical(_ parts: [JSONValue]) -> [String] {
            parts.map { part in
                let name = part["name"]?.string ?? ""
                let file = name == "principals" ? part["filename"]?.string ?? "" : ""
                let type = part["content_type"]?.string ?? ""
                return "\(name)|\(file)|\(type)|\(canonicalText(name, part["value"]?.string ?? ""))"
            }.sorted()
        }
        return canonical(left) == canonical(right)
    }

    private func canonicalText(_ name: String, _ text: String) -> String {
        guard jsonValued.contains(name), let value = try? JSONValue(parsing: text) else { return text }
        return JSONWriter().text(of: value.sorted)
    }
}

extension JSONValue {
    /// With members in alphabetical order.
    fileprivate var sorted: JSONValue {
        switch self {
        case .array(let elements): .array(elements.map(\.sorted))
        case .object(let object):
            .object(
                JSONObject(
                    object.members.sorted { $0.name < $1.name }.map { JSONObject.Member($0.name, $0.value.sorted) }
                )
            )
        case .null, .bool, .number, .string: self
        }
    }
}
