internal import HTTPWire

/// Cross-origin answers, as a cluster gives them to pages on its list; the sandbox has all of them on it unless told.
enum CORS {
    /// Adds what lets a page of the request's origin read the answer, if the list has it (nil: every page is on it).
    static func allow(_ fields: Fields, in response: Response, listed: [String]?) -> Response {
        guard let origin = fields.text("Origin"), origin.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
            listed?.contains(where: { $0.isExactly(origin) }) ?? true
        else { return response }
        var response = response
        response.fields.append("Access-Control-Allow-Origin", origin)
        response.fields.append("Access-Control-Allow-Credentials", "true")
        response.fields.append("Vary", "Origin")
        return response
    }

    /// The answer to a pre-flight.
    static func preflight(_ fields: Fields, listed: [String]?) -> Response {
        var response = allow(fields, in: Response(204), listed: listed)
        response.fields.append("Access-Control-Allow-Methods", "GET,POST,PUT,DELETE,OPTIONS")
        response.fields.append(
            "Access-Control-Allow-Headers",
            "authorization,x-requested-by,content-type,accept,accept-language"
        )
        response.fields.append("Access-Control-Max-Age", "600")
        return response
    }
}
