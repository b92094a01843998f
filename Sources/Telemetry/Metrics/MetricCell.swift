internal import Synchronization

/// One number that any thread may change at any time.
package final class MetricCell: Sendable {
    private let number = Atomic<Int64>(0)

    /// The number now.
    package var value: Int64 {
        get { number.load(ordering: .relaxed) }
        set { number.store(newValue, ordering: .relaxed) }
    }

    /// Adds in one atomic instruction; a negative change takes away.
    package func add(_ change: Int64) { number.wrappingAdd(change, ordering: .relaxed) }

    /// A cell for each combination of labels, at its index; stops the process if an index is not the place it should be,
    /// which would be a bug of ours.
    static func cells<Labels: MetricLabels>(for _: Labels.Type) -> [MetricCell] {
        Labels.combinations.enumerated().map { place, labels in
            precondition(labels.index == place, "a label is not stored as its place among the cases")
            return MetricCell()
        }
    }
}
