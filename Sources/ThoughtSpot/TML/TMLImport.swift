public import JSON

/// What became of each imported document, in the order sent.
public struct TMLImport: JSONAnswer {
    /// Every object with its own status.
    public let objects: [TMLObject]
    /// The answer as it came.
    public let json: JSONValue

    /// An object with status ERROR makes the call fail, with the whole list in the error: some may be imported.
    public init(json: JSONValue) throws(AnswerError) {
        objects = try TMLObject.checked(json)
        self.json = json
    }

    /// The same without the check, for the answer that an error carries.
    public init(unchecked json: JSONValue) throws(AnswerError) {
        objects = try TMLObject.list(json)
        self.json = json
    }

    /// GUIDs of the objects that are there now, those of failed ones left out.
    public var guids: [String] { objects.compactMap { $0.status == "ERROR" ? nil : $0.guid } }
}
