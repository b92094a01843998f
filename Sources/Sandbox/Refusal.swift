internal import HTTPWire
internal import JSON

/// An answer that says no; each API words it in its own way.
struct Refusal: Error {
    let status: Int
    /// ThoughtSpot's number for the error.
    let code: Int
    /// What the `debug` member says.
    let debug: String

    init(_ status: Int, _ debug: String, code: Int? = nil) {
        self.status = status
        self.debug = debug
        self.code = code ?? Refusal.usualCode(status)
    }

    /// The codes REST API 2.0's description shows beside each status.
    private static func usualCode(_ status: Int) -> Int {
        switch status {
        case 400: 10002
        case 401: 10097
        case 403: 10023
        default: 10038
        }
    }

    /// V1's undocumented body: `debug` is a text that holds a JSON array of texts.
    var v1: JSONValue {
        [
            "type": .null, "code": .number(JSONNumber(code)), "incident_id_guid": .string(GUID.make()),
            "trace_id_guid": .string(GUID.make()), "debug": .string(JSONText.text(.array([.string(debug)]))),
        ]
    }

    /// REST API 2.0's body in one of the three nestings seen.
    func v2(_ style: ErrorStyle) -> JSONValue {
        let plain: JSONValue = [
            "code": .number(JSONNumber(code)), "incident_id_guid": .string(GUID.make()),
            "trace_id_guid": .string(GUID.make()), "debug": .string(debug),
        ]
        return switch style {
        case .spec: ["error": ["message": plain]]
        case .live: ["error": ["message": ["debug": v1]]]
        case .graphQL:
            [
                "error": [
                    "errors": [
                        "message": .string(debug),
                        "extension": [
                            "exception": ["upstreamResponse": ["status": .number(JSONNumber(status)), "data": v1]]
                        ],
                    ]
                ]
            ]
        }
    }
}

/// The nestings of REST API 2.0's errors.
enum ErrorStyle: String, Sendable, CaseIterable {
    /// As its OpenAPI description shows: `error.message.{code,…}`.
    case spec
    /// As bodies of live clusters are quoted: `error.message.debug.{code,…}`.
    case live
    /// The older one: `error.errors.extension.exception.upstreamResponse.data.{code,…}`.
    case graphQL = "graphql"
}
