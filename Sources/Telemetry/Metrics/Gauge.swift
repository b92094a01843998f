/// A whole number that rises and falls, one for each combination of labels.
package final class Gauge<Labels: MetricLabels>: Sendable {
    private let description: MetricDescription
    private let cells: [MetricCell]

    package init(_ name: String, _ help: String) {
        description = MetricDescription(name, .gauge, help)
        cells = MetricCell.cells(for: Labels.self)
    }

    /// Appends all series.
    package func render(to page: inout [UInt8]) {
        description.appendHeader(to: &page)
        for labels in Labels.combinations {
            description.appendSample(String(cells[labels.index].value), labels: labels.pairs, to: &page)
        }
    }
}

extension Gauge where Labels == Unlabelled {
    /// Sets the only series.
    package func set(_ value: Int64) { cells[0].value = value }

    /// The only series' value.
    package var value: Int64 { cells[0].value }
}

extension Gauge {
    /// Sets the series of that label.
    package func set<Label>(_ value: Int64, _ label: Label) where Labels == Labelled<Label> {
        cells[label.ordinal].value = value
    }

    /// Adds to the series of that label; a negative number takes away.
    package func add<Label>(_ change: Int64, _ label: Label) where Labels == Labelled<Label> {
        cells[label.ordinal].add(change)
    }

    /// The series' value.
    package func value<Label>(_ label: Label) -> Int64 where Labels == Labelled<Label> { cells[label.ordinal].value }
}
