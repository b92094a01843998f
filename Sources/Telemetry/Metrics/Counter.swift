internal import Synchronization

/// A number that only rises, one for each combination of labels; adding is one atomic instruction.
package final class Counter<Labels: MetricLabels>: Sendable {
    private final class Cell: Sendable { let value = Atomic<UInt64>(0) }

    private let description: MetricDescription
    private let cells: [Labels: Cell]

    package init(_ name: String, _ help: String) {
        description = MetricDescription(name, .counter, help)
        cells = Dictionary(uniqueKeysWithValues: Labels.combinations.map { ($0, Cell()) })
    }

    /// Adds to the series of those labels.
    package func add(to labels: Labels, by count: UInt64) {
        cells[labels]?.value.wrappingAdd(count, ordering: .relaxed)
    }

    /// The series' value.
    package func value(_ labels: Labels) -> UInt64 { cells[labels]?.value.load(ordering: .relaxed) ?? 0 }

    /// Appends all series, or with two labels those that have counted: their product is large and mostly empty.
    package func render(to page: inout [UInt8]) {
        description.appendHeader(to: &page)
        for labels in Labels.combinations {
            let value = value(labels)
            if value > 0 || Labels.names.count < 2 {
                description.appendSample(String(value), labels: labels.pairs, to: &page)
            }
        }
    }
}

extension Counter where Labels == Unlabelled {
    /// Adds to the only series.
    package func add(by count: UInt64 = 1) { add(to: Unlabelled(), by: count) }

    /// The only series' value.
    package var value: UInt64 { value(Unlabelled()) }
}

extension Counter {
    /// Adds to the series of that label.
    package func add<Label>(_ label: Label, by count: UInt64 = 1) where Labels == Labelled<Label> {
        add(to: Labelled(label: label), by: count)
    }

    /// The series' value.
    package func value<Label>(_ label: Label) -> UInt64 where Labels == Labelled<Label> {
        value(Labelled(label: label))
    }

    /// Adds to the series of those two labels.
    package func add<First, Second>(_ first: First, _ second: Second, by count: UInt64 = 1)
    where Labels == LabelledTwice<First, Second> {
        add(to: LabelledTwice(first: first, second: second), by: count)
    }

    /// The series' value.
    package func value<First, Second>(_ first: First, _ second: Second) -> UInt64
    where Labels == LabelledTwice<First, Second> {
        value(LabelledTwice(first: first, second: second))
    }
}
