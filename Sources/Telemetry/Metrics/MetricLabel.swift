/// A closed set of values of one label: an enumeration, never a text from outside.
package protocol MetricLabel: Hashable, CaseIterable, Sendable, RawRepresentable<String> {
    /// The label's name in the exposition.
    static var labelName: String { get }
}

extension MetricLabel {
    /// The place among `allCases`: what an enumeration without payloads is stored as.
    ///
    /// Every metric checks this for all its labels when it is made (`MetricCell.cells`).
    @inlinable package var ordinal: Int { withUnsafeBytes(of: self) { $0.isEmpty ? 0 : Int($0[0]) } }
}

/// The labels of one time series: none, one or two.
package protocol MetricLabels: Hashable, Sendable {
    /// The labels' names in order.
    static var names: [String] { get }
    /// Every combination there can be.
    static var combinations: [Self] { get }
    /// How many values the last label has; 1 without labels.
    static var stride: Int { get }
    /// The values in the order of the names.
    var values: [String] { get }
    /// The place among `combinations`.
    var index: Int { get }
}

/// No label at all: a metric of one series.
package struct Unlabelled: MetricLabels {
    package static let names: [String] = []
    package static let combinations = [Unlabelled()]
    package static let stride = 1
    package var values: [String] { [] }
    package var index: Int { 0 }
}

/// One label.
package struct Labelled<Label: MetricLabel>: MetricLabels {
    let label: Label
    package static var names: [String] { [Label.labelName] }
    package static var combinations: [Labelled<Label>] { Label.allCases.map(Labelled.init) }
    package static var stride: Int { Label.allCases.count }
    package var values: [String] { [label.rawValue] }
    package var index: Int { label.ordinal }
}

/// Two labels.
package struct LabelledTwice<First: MetricLabel, Second: MetricLabel>: MetricLabels {
    let first: First
    let second: Second
    package static var names: [String] { [First.labelName, Second.labelName] }
    package static var combinations: [LabelledTwice<First, Second>] {
        First.allCases.flatMap { first in Second.allCases.map { LabelledTwice(first: first, second: $0) } }
    }
    package static var stride: Int { Second.allCases.count }
    package var values: [String] { [first.rawValue, second.rawValue] }
    package var index: Int { first.ordinal * Self.stride + second.ordinal }
}
