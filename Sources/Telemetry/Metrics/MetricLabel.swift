/// A closed set of values of one label: an enumeration, never a text from outside.
package protocol MetricLabel: Hashable, CaseIterable, Sendable, RawRepresentable<String> {
    /// The label's name in the exposition.
    static var labelName: String { get }
}

/// The labels of one time series: none, one or two.
package protocol MetricLabels: Hashable, Sendable {
    /// The labels' names in order.
    static var names: [String] { get }
    /// Every combination there can be.
    static var combinations: [Self] { get }
    /// The values in the order of the names.
    var values: [String] { get }
}

/// No label at all: a metric of one series.
package struct Unlabelled: MetricLabels {
    package static let names: [String] = []
    package static let combinations = [Unlabelled()]
    package var values: [String] { [] }
}

/// One label.
package struct Labelled<Label: MetricLabel>: MetricLabels {
    let label: Label
    package static var names: [String] { [Label.labelName] }
    package static var combinations: [Labelled<Label>] { Label.allCases.map(Labelled.init) }
    package var values: [String] { [label.rawValue] }
}

/// Two labels.
package struct LabelledTwice<First: MetricLabel, Second: MetricLabel>: MetricLabels {
    let first: First
    let second: Second
    package static var names: [String] { [First.labelName, Second.labelName] }
    package static var combinations: [LabelledTwice<First, Second>] {
        First.allCases.flatMap { first in Second.allCases.map { LabelledTwice(first: first, second: $0) } }
    }
    package var values: [String] { [first.rawValue, second.rawValue] }
}
