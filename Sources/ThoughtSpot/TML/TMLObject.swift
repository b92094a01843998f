public import JSON

/// What an export or an import says about one object; everything is optional, for the shapes differ by release.
public struct TMLObject: Sendable, Hashable {
    /// The object's GUID: `info.id`, or `response.header.id_guid`.
    public let guid: String?
    /// The object's name; nil if the answer has none.
    public let name: String?
    /// `liveboard`, `worksheet`, … from an export; `PINBOARD_ANSWER_BOOK`, … from an import.
    public let type: String?
    /// `OK`, `WARNING` or `ERROR` in upper case; nil if the answer does not say.
    public let status: String?
    /// What the status is about.
    public let message: String?
    /// ThoughtSpot's code for it.
    public let code: Int?
    /// The document, from an export.
    public let document: String?
    /// The object as it came.
    public let json: JSONValue

    /// Looks under `info`, `response` and at the top, and takes the worst status it finds (bugs B7).
    public init(json: JSONValue) {
        let info = json["info"]
        let response = json["response"]
        let header = response?["header"]
        let found = [info?["status"], response?["status"], json["status"]].compactMap { $0 }
        let status = found.first { TMLObject.word($0) == "ERROR" } ?? found.first
        guid = (info?["id"] ?? header?["id_guid"])?.string
        name = (info?["name"] ?? header?["name"])?.string
        type = (info?["type"] ?? header?["metadata_type"])?.string
        self.status = status.flatMap { TMLObject.word($0) }
        message = status?["error_message"]?.string
        code = status?["error_code"]?.int
        document = json["edoc"]?.string
        self.json = json
    }

    private static func word(_ status: JSONValue) -> String? { status["status_code"]?.string?.uppercased() }

    /// The objects of an answer: a list under `object`, or at the top as REST API 2.0 sends it.
    static func list(_ json: JSONValue) throws(AnswerError) -> [TMLObject] {
        guard let list = json["object"]?.array ?? json.array else {
            throw AnswerError("the list of objects is missing")
        }
        return list.map { TMLObject(json: $0) }
    }

    /// Those objects if none has status ERROR; otherwise all of them go into the error.
    static func checked(_ json: JSONValue) throws(AnswerError) -> [TMLObject] {
        let objects = try list(json)
        guard let failed = objects.first(where: { $0.status == "ERROR" }) else { return objects }
        let count = objects.count { $0.status == "ERROR" }
        throw AnswerError("\(count) of \(objects.count) objects have status ERROR", refusal: json, code: failed.code)
    }
}

extension Endpoint {
    /// Fails for an object with status ERROR even where nobody reads the objects, as in the `api` command.
    func checkingObjects() -> Endpoint {
        finish { reply throws(AnswerError) in
            if case .json(let json) = reply { _ = try TMLObject.checked(json) }
            return reply
        }
    }
}
