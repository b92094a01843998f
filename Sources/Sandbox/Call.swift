internal import HTTPWire
internal import JSON

/// One request, decoded: what an endpoint reads.
struct Call: Sendable {
    var method: Method
    /// As it stands in the target, without the query.
    var path: String
    var fields: Fields
    var query = Parameters()
    /// Fields of a form or of a multipart body.
    var form = Parameters()
    /// The JSON body; an empty object if there is none.
    var body = JSONObject()
    /// Path segments that a route names, percent-decoded.
    var captures: [String: String] = [:]
    var caller: Caller?
    /// Whether the body came as `multipart/form-data`; some calls take nothing else.
    var isMultipart = false
    /// What the vendor's description says of a call of REST API 2.0.
    var operation: Description.Operation?

    /// Whether the call only looks for things.
    var isSearch: Bool { path.hasSuffix("search") }

    /// The path segment of that name; a route that asks for it has it.
    func segment(_ name: String) -> String { captures[name] ?? "" }

    /// The signed-in caller; a route that asks for it lets nobody else in.
    var user: User {
        get throws(Refusal) {
            guard let caller else { throw Refusal(401, "Authentication required") }
            return caller.user
        }
    }

    /// The org the caller acts in; nil when `orgScope=ALL` lifts it.
    var org: Int? {
        query["orgScope"]?.uppercased() == "ALL" || form["orgScope"]?.uppercased() == "ALL" ? nil : caller?.org ?? 0
    }

    /// The caller's org, `orgScope` or not.
    var currentOrg: Int { caller?.org ?? 0 }
}

/// Who makes a call, by cookie or by bearer token.
struct Caller: Sendable {
    let user: User
    let org: Int
    let session: Session?
    let token: Token?
}
