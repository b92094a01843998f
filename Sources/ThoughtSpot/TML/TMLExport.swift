public import JSON

/// Exported documents: the one asked for and, with associations, those it rests on.
public struct TMLExport: JSONAnswer {
    /// Every object with its document, in the order of the answer; names may stand twice.
    public let objects: [TMLObject]
    /// The answer as it came.
    public let json: JSONValue

    /// An object with status ERROR makes the call fail, with the whole list in the error.
    public init(json: JSONValue) throws(AnswerError) {
        objects = try TMLObject.checked(json)
        self.json = json
    }

    /// The document of that object as text, exactly as the server wrote it.
    public func text(guid: String) throws(AnswerError) -> String {
        let found = objects.first { $0.guid.map { $0.utf8.elementsEqual(guid.utf8) } ?? false }
        // Older releases leave the id out when there is but one object.
        guard let object = found ?? (objects.count == 1 ? objects[0] : nil) else {
            throw AnswerError("the object is not among the exported ones")
        }
        guard let text = object.document else { throw AnswerError("edoc is missing") }
        return text
    }

    /// The document of that object, order and number texts kept; it must have been exported as JSON.
    public func document(guid: String) throws(AnswerError) -> TMLDocument {
        let text = try text(guid: guid)
        do {
            let bytes = Array(text.utf8)
            let value = try JSONParser(maximumDepth: 512).value(of: bytes)
            return TMLDocument(TMLDocument.Origin(bytes: bytes, value: value, isJSON: true))
        } catch {
            throw AnswerError("edoc is no JSON: \(error)")
        }
    }

    /// Name, GUID and type of every object.
    public var associations: JSONValue {
        .array(
            objects.map { object in
                .object(
                    JSONObject([
                        JSONObject.Member("name", object.name.map { .string($0) } ?? .null),
                        JSONObject.Member("guid", object.guid.map { .string($0) } ?? .null),
                        JSONObject.Member("type", object.type.map { .string($0) } ?? .null),
                    ])
                )
            }
        )
    }
}
