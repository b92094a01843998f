package import JSON

/// One call of ThoughtSpot's API as a value: where it goes, what it carries, what it answers.
///
/// Endpoints are made by the static functions named after the reference, such as `.userGet(name:)`, and sent by a `Client`.
public struct Endpoint<Value: Answer>: Sendable {
    /// Everything about the call but its answer's type.
    package let call: Call

    init(_ call: Call) { self.call = call }

    /// A call of that reference name without arguments; a GET reads, a DELETE deletes, all others change something.
    init(_ name: String, _ verb: Verb, _ api: API, _ path: Path) {
        call = Call(
            name: name,
            verb: verb,
            api: api,
            path: path,
            effect: verb == .get || verb == .head ? .reads : verb == .delete ? .deletes : .changes,
            kind: Value.kind
        )
    }

    /// The same call, answering with whatever body came.
    package var erased: Endpoint<Reply> { Endpoint<Reply>(call) }
}

extension Endpoint: CustomStringConvertible, CustomReflectable {
    /// The reference name; arguments, which may be secret, are not printed.
    public var description: String { call.name }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// A request method that endpoints use.
package enum Verb: String, Sendable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case delete = "DELETE"
    case patch = "PATCH"
    case head = "HEAD"
}

/// How much a call can do.
package enum Effect: String, Sendable {
    case reads, changes, deletes
    /// Lists every user or group of the system.
    case listsEverybody
    /// Ends every session of the cluster.
    case endsEverySession

    /// What a search of REST API 2.0 for users or groups does: without an end and with nothing to narrow it, it lists all.
    static func search(for request: JSONValue) -> Effect {
        let narrows = request.object?.names.contains {
            !$0.hasPrefix("record_") && !$0.hasPrefix("include_") && $0 != "sort_options"
        }
        return request["record_size"]?.int == -1 && narrows != true ? .listsEverybody : .reads
    }

    /// What a V1 list of headers does: of principals, the whole of it lists all.
    static func list(of type: ObjectType, _ filter: String?, _ fetchIDs: [String]?, _ batchSize: Int?) -> Effect {
        let isWhole = (filter ?? "").isEmpty && (fetchIDs ?? []).isEmpty && (batchSize ?? -1) < 1
        return isWhole && (type == .user || type == .group) ? .listsEverybody : .reads
    }

    /// Whether a person is asked before it is really sent.
    package var needsConfirmation: Bool {
        switch self {
        case .reads, .changes: false
        case .deletes, .listsEverybody, .endsEverySession: true
        }
    }
}

/// What is sent, before it is bytes.
package struct Call: Sendable {
    /// The body in one of the four encodings ThoughtSpot takes.
    package enum Body: Sendable {
        case none
        case form(Parameters)
        case multipart([Part])
        case json(JSONValue)
    }

    /// One part of a multipart body; only files carry a file name (python-library-bugs B14).
    package struct Part: Sendable {
        let name: String
        let content: [UInt8]
        var fileName: String?
        var contentType: String?

        init(name: String, content: [UInt8], fileName: String? = nil, contentType: String? = nil) {
            self.name = name
            self.content = content
            self.fileName = fileName
            self.contentType = contentType
        }

        /// A part that holds a text.
        init(name: String, value: String, fileName: String? = nil, contentType: String? = nil) {
            self.init(name: name, content: Array(value.utf8), fileName: fileName, contentType: contentType)
        }
    }

    /// The media types endpoints ask for.
    package enum Accept: String, Sendable, CaseIterable {
        case json, text, bytes, zip, any

        /// As it is sent.
        var mediaType: String {
            switch self {
            case .json: "application/json"
            case .text: "text/plain"
            case .bytes: "application/octet-stream"
            case .zip: "application/zip"
            case .any: "*/*"
            }
        }
    }

    /// What the call does to the client's session.
    package enum SessionEffect: Sendable {
        case none
        /// A login: old cookies go before it, and success without a new cookie is no success.
        case begins
        /// A logout: the cookies are gone afterwards whatever the answer.
        case ends
    }

    /// The reference name, which is also the metric label.
    package var name: String
    package let verb: Verb
    let api: API
    let path: Path
    var query: Parameters = [:]
    var body = Body.none
    var accept = Accept.json
    /// How much the call can do.
    package var effect: Effect
    var session = SessionEffect.none
    /// How the body of the response is read.
    package var kind: Reply.Kind
    /// Whether the call carries its own credentials: a login, or a token for a secret key.
    package var isAnonymous = false
    /// A bearer token for this call alone.
    var bearer: Confidential?
    /// Fields of this call alone, in order.
    var fields: [(name: String, value: String)] = []
    /// Whether `Accept` is among those fields.
    var hasOwnAccept = false
    /// Replaces the API's `Accept-Language`; the empty text leaves it out.
    var language: String?
    /// Makes the reply into what the call is named for, where that is more than reading it.
    var finish: (@Sendable (Reply) throws(AnswerError) -> Reply)?
    /// Why the call must not be sent.
    var refusal: APIError.Refusal?
}
