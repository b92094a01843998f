internal import Synchronization

/// A whole number that rises and falls, one for each combination of labels.
package final class Gauge<Labels: MetricLabels>: Sendable {
    private final class Cell: Sendable { let value = Atomic<Int64>(0) }

    private let description: MetricDescription
    private let cells: [Labels: Cell]

    package init(_ name: String, _ help: String) {
        description = MetricDescription(name, .gauge, help)
        cells = Dictionary(uniqueKeysWithValues: Labels.combinations.map { ($0, Cell()) })
    }

    /// Sets the series of those labels.
    package func set(_ value: Int64, _ labels: Labels) { cells[labels]?.value.store(value, ordering: .relaxed) }

    /// Adds to the series of those labels; a negative number takes away.
    package func add(_ change: Int64, _ labels: Labels) {
        cells[labels]?.value.wrappingAdd(change, ordering: .relaxed)
    }

    /// The series' value.
    package func value(_ labels: Labels) -> Int64 { cells[labels]?.value.load(ordering: .relaxed) ?? 0 }

    /// Appends all series.
    package func render(to page: inout [UInt8]) {
        description.appendHeader(to: &page)
        for labels in Labels.combinations {
            description.appendSample(String(value(labels)), labels: labels.pairs, to: &page)
        }
    }
}

extension Gauge where Labels == Unlabelled {
    /// Sets the only series.
    package func set(_ value: Int64) { set(value, Unlabelled()) }

    /// The only series' value.
    package var value: Int64 { value(Unlabelled()) }
}

extension Gauge {
    /// Sets the series of that label.
    package func set<Label>(_ value: Int64, _ label: Label) where Labels == Labelled<Label> {
        set(value, Labelled(label: label))
    }

    /// Adds to the series of that label; a negative number takes away.
    package func add<Label>(_ change: Int64, _ label: Label) where Labels == Labelled<Label> {
        add(change, Labelled(label: label))
    }

    /// The series' value.
    package func value<Label>(_ label: Label) -> Int64 where Labels == Labelled<Label> {
        value(Labelled(label: label))
    }
}
