internal import JSON

/// Something in a document that an import would refuse, or that would not do what it looks like.
public struct TMLFinding: Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// None of the members that TML knows.
        case kindUnknown = "kind_unknown"
        /// Two kinds in one document.
        case kindAmbiguous = "kind_ambiguous"
        /// The definition has no name.
        case nameMissing = "name_missing"
        /// No GUID and no `obj_id`: an import makes a new object.
        case guidMissing = "guid_missing"
        /// A GUID that is none.
        case guidMalformed = "guid_malformed"
        /// A `formula_id` that no formula has.
        case formulaUnknown = "formula_unknown"
        /// A `column_id` of a table that the document does not name.
        case tableUnknown = "table_unknown"
    }

    public let code: Code
    /// What it is about, such as the id that nothing has; nil if the code says it all.
    public let subject: String?

    /// Whether an import would fail or do harm; else it is a hint.
    public var isError: Bool { code != .guidMissing }

    /// For example `formula_unknown: formula_Margin`.
    public var description: String { subject.map { "\(code.rawValue): \($0)" } ?? code.rawValue }
}

extension TMLDocument {
    /// What is wrong inside this document, each once, in the order of the codes.
    public var findings: [TMLFinding] {
        // The tables of an old connection are in a list of that name.
        let kinds = isLegacyConnection ? [] : (json.object?.names ?? []).filter { TMLDocument.kinds.contains($0) }
        guard let kind else { return [TMLFinding(code: .kindUnknown, subject: nil)] }
        var found: [TMLFinding] = []
        if kinds.count > 1 { found.append(TMLFinding(code: .kindAmbiguous, subject: kinds.joined(separator: ", "))) }
        if name == nil, definition != nil,
            [
                "table", "worksheet", "model", "view", "sql_view", "answer", "liveboard",
                "pinboard", "cohort", "connection",
            ].contains(kind)
        {
            found.append(TMLFinding(code: .nameMissing, subject: nil))
        }
        if guid == nil, objectID == nil, !isLegacyConnection {
            found.append(TMLFinding(code: .guidMissing, subject: nil))
        }
        if let guid, !TMLDocument.isGUID(guid) { found.append(TMLFinding(code: .guidMalformed, subject: guid)) }
        if let model { found += model.findings }
        return found
    }

    /// Eight, four, four, four and twelve hexadecimal digits with hyphens between.
    static func isGUID(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return parts.map(\.count) == [8, 4, 4, 4, 12]
            && parts.joined().allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
            }
    }
}

extension TMLModel {
    /// Columns whose formula or table the model lacks.
    var findings: [TMLFinding] {
        var found: [TMLFinding] = []
        let formulas = Set((self.formulas.flatMap { [$0.id, $0.name] }).compactMap { $0 })
        for id in columns.compactMap(\.formulaID) where !formulas.contains(id) {
            found.append(TMLFinding(code: .formulaUnknown, subject: id))
        }
        var tables = Set(self.tables.flatMap { [$0.id, $0.name, $0["alias"]] }.compactMap { $0 })
        for path in object["table_paths"]?.array ?? [] {
            if let id = path["id"]?.string { tables.insert(id) }
        }
        guard !tables.isEmpty else { return found }
        var seen: Set<String> = []
        for id in columns.compactMap(\.columnID) {
            guard let end = id.utf8.firstRange(of: "::".utf8)?.lowerBound, let table = String(id.utf8[..<end]) else {
                continue
            }
            // Without paths, ORDERS_1 is the first path to ORDERS.
            let isKnown = tables.contains(table) || tables.contains(TMLModel.withoutNumber(table))
            if !isKnown, seen.insert(table).inserted {
                found.append(TMLFinding(code: .tableUnknown, subject: table))
            }
        }
        return found
    }

    private static func withoutNumber(_ path: String) -> String {
        guard let end = path.utf8.lastIndex(of: UInt8(ascii: "_")) else { return path }
        let digits = path.utf8[end...].dropFirst()
        let isNumber = !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
        return isNumber ? String(path[..<end]) : path
    }
}
