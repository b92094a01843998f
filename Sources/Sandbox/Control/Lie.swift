internal import HTTPWire
internal import JSON

/// The untruths a token answer can tell (attack case A38).
enum Lie: String, Sendable, CaseIterable {
    case user, org, access, object
    case expiryPast = "expiry_past"
    case expiryFar = "expiry_far"
    case tokenCR = "token_cr"
    case tokenLF = "token_lf"
    case tokenSpace = "token_space"
    case tokenQuotes = "token_quotes"
    case tokenHTML = "token_html"
    case tokenEmpty = "token_empty"
    case tokenLarge = "token_large"
    case tokenNumber = "token_number"
    case tokenNull = "token_null"
    case tokenMissing = "token_missing"
    case tokenDuplicate = "token_duplicate"
    /// The same token as at the last call that was lied to.
    case tokenRepeated = "token_repeated"

    /// The answer with the lie in it; `value` is the false name or number where one is needed.
    func told(in answer: Response, value: String?, earlier: String?) -> Response {
        guard answer.status == 200 else { return answer }
        guard let object = JSONText.parse(answer.body)?.object else {
            var answer = answer
            let truth = String(decoding: answer.body, as: UTF8.self)
            answer.body = Array(text(truth, user: value ?? "mallory", earlier: earlier).utf8)
            return answer
        }
        var lying = answer
        lying.body = body(object, value: value, earlier: earlier)
        return lying
    }

    /// A bare token (V1): metadata it does not have, so a lie about the user is another user's token.
    private func text(_ token: String, user: String, earlier: String?) -> String {
        switch self {
        case .user: TokenText.v1(for: user)
        case .tokenCR: token + "\r"
        case .tokenLF: token + "\n"
        case .tokenSpace: token.prefix(20) + " " + token.dropFirst(20)
        case .tokenQuotes: "\"\(token)\""
        case .tokenHTML: "<!DOCTYPE html><html><body>Please sign in</body></html>"
        case .tokenEmpty, .tokenNull, .tokenMissing: ""
        case .tokenLarge: String(repeating: "A", count: 1 << 20)
        case .tokenNumber: "12345"
        case .tokenRepeated: earlier ?? token
        case .org, .access, .object, .expiryPast, .expiryFar, .tokenDuplicate: token
        }
    }

    private func body(_ truth: JSONObject, value: String?, earlier: String?) -> [UInt8] {
        var object = truth
        let token = truth["token"]?.string ?? ""
        switch self {
        case .user: Lie.replace(user: value ?? "mallory", in: &object)
        case .org: Lie.replace(org: Int(value ?? "7") ?? 7, in: &object)
        case .access: Lie.replace("access_type", .string(value ?? "FULL"), inScopeOf: &object)
        case .object: Lie.replace("metadata_id", .string(value ?? GUID.make()), inScopeOf: &object)
        case .expiryPast: object["expiration_time_in_millis"] = 946_684_800_000.0
        case .expiryFar: object["expiration_time_in_millis"] = 4_889_462_400_000.0
        case .tokenNumber: object["token"] = 12345
        case .tokenNull: object["token"] = nil as JSONValue?
        case .tokenMissing: object["token"] = nil
        case .tokenDuplicate:
            let text = JSONText.text(.object(object))
            return Array("{\"token\":\"\(TokenText.v2(for: value ?? "mallory"))\",\(text.dropFirst())".utf8)
        case .tokenCR, .tokenLF, .tokenSpace, .tokenQuotes, .tokenHTML, .tokenEmpty, .tokenLarge, .tokenRepeated:
            object["token"] = .string(text(token, user: "", earlier: earlier))
        }
        if self == .tokenNull { object["token"] = .null }
        return Array(JSONText.text(.object(object)).utf8)
    }

    private static func replace(user: String, in object: inout JSONObject) {
        if object["user"] != nil {
            object["user"] = ["id": .string(GUID.make()), "name": .string(user)]
        } else {
            object["valid_for_username"] = .string(user)
            object["valid_for_user_id"] = .string(GUID.make())
        }
    }

    private static func replace(org: Int, in object: inout JSONObject) {
        if object["org"] != nil {
            object["org"] = ["id": .number(org), "name": "Other"]
        } else {
            replace("org_id", .number(org), inScopeOf: &object)
        }
    }

    private static func replace(_ name: String, _ value: JSONValue, inScopeOf object: inout JSONObject) {
        var scope = object["scope"]?.object ?? [:]
        scope[name] = value
        object["scope"] = .object(scope)
    }
}
