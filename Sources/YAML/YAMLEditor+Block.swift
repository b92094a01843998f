internal import JSON

/// Collections in block style: a member or an element is some lines.
extension YAMLEditor {
    /// A member or an element that stands in the text.
    struct Item {
        let start: Int
        let end: Int
    }

    /// Changes the members of a block mapping.
    mutating func editBlock(_ members: [YAMLNode.Member], to object: JSONObject) -> Bool {
        let names = members.map { $0.key.value.string ?? "" }
        guard let first = members.first, let plan = YAMLPlan(names: names, object.names) else { return false }
        let column = breaks.column(first.key.range.lowerBound)
        let items = members.map {
            Item(start: $0.key.range.lowerBound, end: max(contentEnd($0.value), $0.key.range.upperBound))
        }
        for (old, new) in plan.kept {
            let member = members[old]
            let value = object.members[new].value
            if edit(member.value, to: value, inside: column) { continue }
            let fresh = YAMLWriter.afterColon(value, indent: column)
            replace(member.key.range.upperBound..<items[old].end, with: fresh)
        }
        arrange(items, plan, column: column) { YAMLWriter.member(object.members[$0], indent: column) }
        return true
    }

    /// Changes the elements of a block sequence.
    mutating func editBlock(_ node: YAMLNode, _ elements: [YAMLNode], to array: [JSONValue]) -> Bool {
        let first = node.range.lowerBound
        guard bytes[first] == UInt8(ascii: "-"), let plan = YAMLPlan(elements: elements.map(\.value), array) else {
            return false
        }
        let column = breaks.column(first)
        var items: [Item] = []
        for element in elements {
            let lowest = items.last?.end ?? first
            guard let dash = dash(before: element.range.lowerBound, column: column, from: lowest) else { return false }
            items.append(Item(start: dash, end: max(dash + 1, contentEnd(element))))
        }
        for (old, new) in plan.kept {
            if edit(elements[old], to: array[new], inside: column) { continue }
            let fresh = YAMLWriter.afterDash(array[new], indent: column)
            replace(items[old].start + 1..<items[old].end, with: fresh)
        }
        arrange(items, plan, column: column) { YAMLWriter.element(array[$0], indent: column) }
        return true
    }

    /// The hyphen of the element that begins at the offset: in the sequence's column, on that line or above.
    private func dash(before offset: Int, column: Int, from lowest: Int) -> Int? {
        var line = breaks.start(offset)
        while true {
            let place = line + column
            let isFirst = place == lowest || (place < bytes.count && breaks.isFirst(place))
            if place >= lowest, place < bytes.count, bytes[place] == UInt8(ascii: "-"), isFirst {
                let next = place + 1 < bytes.count ? bytes[place + 1] : 0x20
                if next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 { return place }
            }
            guard line > lowest, line > 0 else { return nil }
            line = breaks.start(line - 1)
        }
    }

    /// Takes away what the plan lacks, and adds what is new, each as lines of their own.
    private mutating func arrange(_ items: [Item], _ plan: YAMLPlan, column: Int, fresh: (Int) -> [UInt8]) {
        let indentation = [UInt8](repeating: 0x20, count: column)
        let firstKept = plan.kept[0].old
        if firstKept > 0 { replace(items[0].start..<items[firstKept].start, with: []) }
        for old in plan.removed where old > firstKept {
            replace(breaks.start(items[old].start)..<breaks.next(max(items[old].start, items[old].end - 1)), with: [])
        }
        for (new, after) in plan.added {
            guard let after else {
                replace(items[0].start..<items[0].start, with: fresh(new) + indentation)
                continue
            }
            let end = breaks.next(max(items[after].start, items[after].end - 1))
            let text = indentation + fresh(new)
            replace(end..<end, with: breaks.lacksBreak(end) ? [0x0A] + text.dropLast() : text)
        }
    }
}
