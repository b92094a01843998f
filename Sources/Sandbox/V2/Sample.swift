internal import JSON

/// Makes an answer of the described shape out of what is known: the record, the call, and who made it.
///
/// A required member of which nothing is known has the first word, an empty text, zero, false or an empty list; an optional
/// one is left away. So every answer is one that the vendor's own typed clients read.
struct Sample {
    let caller: User
    let org: Org?
    /// Milliseconds since 1970.
    let now: Int
    private let description = Description.all

    init(_ cluster: Cluster, _ call: Call) throws(Refusal) {
        caller = try call.user
        org = cluster.directory.orgs.first { $0.id == call.currentOrg }
        now = cluster.now
    }

    /// An answer of that type: a letter, a shape, or a list of either.
    func answer(_ type: String, from known: JSONObject) -> JSONValue {
        if type.hasPrefix("[]@") { return [object(String(type.dropFirst(3)), from: known, depth: 0)] }
        if type.hasPrefix("@") { return object(String(type.dropFirst()), from: known, depth: 0) }
        return type.hasPrefix("[]") ? [] : .object(known)
    }

    /// An object of that shape.
    func object(_ shape: String, from known: JSONObject, depth: Int = 0) -> JSONValue {
        var object = JSONObject()
        for member in description.members(of: shape) {
            if let value = value(of: member, in: shape, from: known, depth: depth) {
                object[member.name] = value
            } else if member.isRequired {
                object[member.name] = standard(member, depth: depth)
            }
        }
        return .object(object)
    }

    private func value(
        of member: Description.Member,
        in shape: String,
        from known: JSONObject,
        depth: Int
    ) -> JSONValue? {
        guard depth < 8 else { return nil }
        if let given = known[member.name], let fit = fit(given, to: member, depth: depth) { return fit }
        if member.isList { return nil }
        if let inner = member.shape {
            let names = description.members(of: inner).map(\.name)
            let isPerson = ["author", "created_by", "owner", "modified_by", "creator"].contains(member.name)
            if isPerson, names.contains("id") {
                return self.object(
                    inner,
                    from: ["id": .string(caller.id), "name": .string(caller.name)],
                    depth: depth + 1
                )
            }
            if ["org", "orgs", "org_info"].contains(member.name), let org {
                return self.object(inner, from: ["id": .number(org.id), "name": .string(org.name)], depth: depth + 1)
            }
            return nil
        }
        return simple(member, known)
    }

    /// What a member's name says about a value that was not given.
    private func simple(_ member: Description.Member, _ known: JSONObject) -> JSONValue? {
        let name = member.name
        let isNumber = member.letter == "n" || member.letter == "i"
        if isNumber, name.contains("millis") || name.hasSuffix("_at") || name.contains("epoch") { return .number(now) }
        guard member.letter == "s" || member.letter == "o", member.words.isEmpty else { return nil }
        let id = known["id"]
        if name == "id" || name == "identifier" || name.hasSuffix("_identifier") || name.hasSuffix("_id") {
            let isOther = ["author", "owner", "org", "user", "modifier", "parent"].contains { name.hasPrefix($0) }
            if isOther { return name.hasPrefix("org") ? org.map { .string(String($0.id)) } : .string(caller.id) }
            return member.isRequired || name == "id" ? id : nil
        }
        return nil
    }

    /// A value that was given, in the form of the member; nil if it has none.
    private func fit(_ value: JSONValue, to member: Description.Member, depth: Int) -> JSONValue? {
        if value.isNull { return nil }
        guard member.isList else { return one(value, member, depth: depth) }
        guard let elements = value.array else { return nil }
        return .array(elements.compactMap { one($0, member, depth: depth) })
    }

    private func one(_ value: JSONValue, _ member: Description.Member, depth: Int) -> JSONValue? {
        if let shape = member.shape {
            if let object = value.object { return self.object(shape, from: object, depth: depth + 1) }
            // A request names by identifier what an answer shows.
            return value.string.map {
                self.object(
                    shape,
                    from: ["id": .string($0), "identifier": .string($0), "name": .string($0)],
                    depth: depth + 1
                )
            }
        }
        switch member.letter {
        case "s":
            guard let text = value.string ?? value.number?.text else { return nil }
            return member.words.isEmpty || member.words.contains(text) ? .string(text) : nil
        case "b": return value.bool.map { .bool($0) }
        case "i": return value.int.map { .number($0) }
        case "n": return value.number.map { .number($0) }
        default: return value
        }
    }

    /// What stands for a required member of which nothing is known.
    private func standard(_ member: Description.Member, depth: Int) -> JSONValue {
        if member.isList { return [] }
        if let shape = member.shape { return depth < 8 ? object(shape, from: [:], depth: depth + 1) : [:] }
        switch member.letter {
        case "s": return .string(member.words.first ?? "")
        case "b": return false
        case "i", "n": return 0
        default: return [:]
        }
    }
}
