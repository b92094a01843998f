public import JSON

/// The header of an object: what lists show.
public struct ObjectHeader: JSONAnswer {
    /// A GUID.
    public let id: String
    /// As shown; not unique.
    public let name: String
    /// Free text.
    public let description: String?
    /// `WORKSHEET`, `ONE_TO_ONE_LOGICAL`, … for tables, the connection's kind for connections.
    public let type: String?
    /// GUID of the owner.
    public let author: String?
    /// Name of the owner.
    public let authorName: String?
    /// Epoch milliseconds.
    public let created: Int?
    /// Epoch milliseconds.
    public let modified: Int?
    /// The object as it came.
    public let json: JSONValue

    /// Needs `id` and `name`.
    public init(json: JSONValue) throws(AnswerError) {
        id = try json.text("id")
        name = try json.text("name")
        description = json["description"]?.string
        type = json["type"]?.string
        author = json["author"]?.string
        authorName = json["authorName"]?.string
        created = json["created"]?.int
        modified = json["modified"]?.int
        self.json = json
    }
}

/// A page of headers.
public struct ObjectHeaders: JSONAnswer {
    /// In the order asked for.
    public let headers: [ObjectHeader]
    /// Whether there is no page after this one; nil if the answer does not say.
    public let isLastBatch: Bool?
    /// The object as it came.
    public let json: JSONValue

    /// `{"headers": […]}`.
    public init(json: JSONValue) throws(AnswerError) {
        guard let list = json["headers"]?.array else { throw AnswerError("headers is missing") }
        var headers: [ObjectHeader] = []
        for header in list { headers.append(try ObjectHeader(json: header)) }
        self.headers = headers
        isLastBatch = json["isLastBatch"]?.bool
        self.json = json
    }

    /// The GUID of the one object with exactly that name, byte by byte; several are as bad as none.
    public func guid(named name: String) throws(AnswerError) -> String {
        let found = headers.filter { $0.name.utf8.elementsEqual(name.utf8) }
        guard let first = found.first else { throw AnswerError("no object has that name") }
        guard found.count == 1 else { throw AnswerError("\(found.count) objects have that name") }
        return first.id
    }
}
