/// A number that only rises, one for each combination of labels; adding is one atomic instruction.
package final class Counter<Labels: MetricLabels>: Sendable {
    private let description: MetricDescription
    @usableFromInline package let cells: [MetricCell]
    @usableFromInline package let stride: Int

    package init(_ name: String, _ help: String) {
        description = MetricDescription(name, .counter, help)
        cells = MetricCell.cells(for: Labels.self)
        stride = Labels.stride
    }

    /// Appends all series, those at 0 as well: a rise from nothing is none to Prometheus, so that the first burst that makes
    /// a series would never be seen.
    package func render(to page: inout [UInt8]) {
        description.appendHeader(to: &page)
        for labels in Labels.combinations {
            description.appendSample(String(cells[labels.index].value), labels: labels.pairs, to: &page)
        }
    }
}

extension Counter where Labels == Unlabelled {
    /// Adds to the only series.
    package func add(by count: Int = 1) { cells[0].add(Int64(count)) }

    /// The only series' value.
    package var value: Int64 { cells[0].value }
}

// Inlined into their callers, so that no label is looked up by its name or hashed.
extension Counter {
    /// Adds to the series of that label.
    @inlinable package func add<Label>(_ label: Label, by count: Int = 1) where Labels == Labelled<Label> {
        cells[label.ordinal].add(Int64(count))
    }

    /// The series' value.
    package func value<Label>(_ label: Label) -> Int64 where Labels == Labelled<Label> { cells[label.ordinal].value }

    /// Adds to the series of those two labels.
    @inlinable package func add<First, Second>(_ first: First, _ second: Second, by count: Int = 1)
    where Labels == LabelledTwice<First, Second> {
        cells[first.ordinal * stride + second.ordinal].add(Int64(count))
    }

    /// The series' value.
    package func value<First, Second>(_ first: First, _ second: Second) -> Int64
    where Labels == LabelledTwice<First, Second> {
        cells[first.ordinal * stride + second.ordinal].value
    }
}
