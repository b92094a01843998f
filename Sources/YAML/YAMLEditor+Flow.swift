internal import JSON

/// Collections in flow style, as in JSON: members and elements stand between commas.
extension YAMLEditor {
    /// Changes the members of a flow mapping.
    mutating func editFlow(_ node: YAMLNode, _ members: [YAMLNode.Member], to object: JSONObject) -> Bool {
        let names = members.map { $0.key.value.string ?? "" }
        guard let first = members.first, let plan = YAMLPlan(names: names, object.names) else { return false }
        let items = members.map {
            Item(start: $0.key.range.lowerBound, end: max($0.value.range.upperBound, $0.key.range.upperBound))
        }
        for (old, new) in plan.kept {
            guard edit(members[old].value, to: object.members[new].value, inside: nil, isFlow: true) else {
                return false
            }
        }
        // The colon as the first member has it: with a space or without.
        let between = bytes[first.key.range.upperBound..<max(first.key.range.upperBound, first.value.range.lowerBound)]
        let isPlain = between.first == UInt8(ascii: ":") && between.dropFirst().allSatisfy { $0 == 0x20 }
        let colon = isPlain ? Array(between) : Array(": ".utf8)
        arrange(node, items, plan) { editor, new in
            let member = object.members[new]
            return editor.flowText(of: .string(member.name)) + colon + editor.flowText(of: member.value)
        }
        return true
    }

    /// Changes the elements of a flow sequence.
    mutating func editFlow(_ node: YAMLNode, _ elements: [YAMLNode], to array: [JSONValue]) -> Bool {
        guard let plan = YAMLPlan(elements: elements.map(\.value), array) else { return false }
        let items = elements.map { Item(start: $0.range.lowerBound, end: $0.range.upperBound) }
        for (old, new) in plan.kept {
            guard edit(elements[old], to: array[new], inside: nil, isFlow: true) else { return false }
        }
        arrange(node, items, plan) { editor, new in editor.flowText(of: array[new]) }
        return true
    }

    private mutating func arrange(
        _ node: YAMLNode,
        _ items: [Item],
        _ plan: YAMLPlan,
        fresh: (YAMLEditor, Int) -> [UInt8]
    ) {
        let firstKept = plan.kept[0].old
        if firstKept > 0 { replace(items[0].start..<items[firstKept].start, with: []) }
        for old in plan.removed where old > firstKept { replace(items[old - 1].end..<items[old].end, with: []) }
        guard !plan.added.isEmpty else { return }
        let comma = separator(node, items)
        for (new, after) in plan.added {
            if let after {
                replace(items[after].end..<items[after].end, with: comma + fresh(self, new))
            } else {
                replace(items[0].start..<items[0].start, with: fresh(self, new) + comma)
            }
        }
    }

    /// What stands between two of them: a comma, and space or a new line as the text has it.
    private func separator(_ node: YAMLNode, _ items: [Item]) -> [UInt8] {
        let lead = bytes[min(node.range.lowerBound + 1, items[0].start)..<items[0].start]
        let between = items.count > 1 ? Array(bytes[items[0].end..<items[1].start]) : [UInt8(ascii: ",")] + lead
        let isPlain = between.allSatisfy { [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ",")].contains($0) }
        // The line ends are the text's own already.
        return isPlain ? between.filter { $0 != 0x0D } : Array(", ".utf8)
    }
}
