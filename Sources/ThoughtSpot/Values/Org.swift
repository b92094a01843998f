public import JSON

/// An org, as V1 (`orgId`, `orgName`) and REST API 2.0 (`id`, `name`) answer with it.
public struct Org: JSONAnswer {
    /// 0 is the primary org.
    public let id: Int
    /// Unique on the cluster.
    public let name: String
    /// Free text.
    public let description: String?
    /// Whether it is in use: `active`, `isActive` or `status` ACTIVE; nil if the answer does not say.
    public let isActive: Bool?
    /// The object as it came.
    public let json: JSONValue

    /// Needs the number and the name.
    public init(json: JSONValue) throws(AnswerError) {
        guard let id = (json["orgId"] ?? json["id"])?.int else { throw AnswerError("the org's id is missing") }
        guard let name = (json["orgName"] ?? json["name"])?.string else {
            throw AnswerError("the org's name is missing")
        }
        self.id = id
        self.name = name
        description = json["description"]?.string
        isActive = (json["active"] ?? json["isActive"])?.bool ?? json["status"]?.string.map { $0 == "ACTIVE" }
        self.json = json
    }
}
