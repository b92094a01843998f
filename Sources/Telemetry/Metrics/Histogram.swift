internal import Synchronization

/// How long things take: counts in buckets of seconds, one set for each combination of labels.
package final class Histogram<Labels: MetricLabels>: Sendable {
    private final class Cell: Sendable { let value = Atomic<UInt64>(0) }

    /// One series: a cell for each bound, one for what is longer, and the sum in nanoseconds.
    private struct Series: Sendable {
        let buckets: [Cell]
        let sum = Cell()
    }

    private let description: MetricDescription
    private let bounds: [UInt64]
    private let series: [Labels: Series]

    /// Buckets from a quarter of a millisecond to ten seconds: below lies nothing, above every deadline.
    package init(_ name: String, _ help: String, microseconds: [UInt64] = durationBounds) {
        description = MetricDescription(name, .histogram, help)
        bounds = microseconds.map { $0 * 1000 }
        series = Dictionary(
            uniqueKeysWithValues: Labels.combinations.map { labels in
                (labels, Series(buckets: (0...microseconds.count).map { _ in Cell() }))
            }
        )
    }

    /// Counts one duration.
    package func observe(nanoseconds: UInt64, _ labels: Labels) {
        guard let series = series[labels] else { return }
        let index = bounds.firstIndex { nanoseconds <= $0 } ?? bounds.count
        series.buckets[index].value.wrappingAdd(1, ordering: .relaxed)
        series.sum.value.wrappingAdd(nanoseconds, ordering: .relaxed)
    }

    /// How many durations were counted.
    package func count(_ labels: Labels) -> UInt64 {
        series[labels]?.buckets.reduce(0) { $0 + $1.value.load(ordering: .relaxed) } ?? 0
    }

    /// Appends all series.
    package func render(to page: inout [UInt8]) {
        description.appendHeader(to: &page)
        for labels in Labels.combinations {
            guard let series = series[labels] else { continue }
            var total: UInt64 = 0
            for (index, cell) in series.buckets.enumerated() {
                total += cell.value.load(ordering: .relaxed)
                let bound = index < bounds.count ? seconds(bounds[index]) : "+Inf"
                description.appendSample(
                    String(total),
                    labels: labels.pairs + [(name: "le", value: bound)],
                    suffix: "_bucket",
                    to: &page
                )
            }
            let sum = seconds(series.sum.value.load(ordering: .relaxed))
            description.appendSample(sum, labels: labels.pairs, suffix: "_sum", to: &page)
            description.appendSample(String(total), labels: labels.pairs, suffix: "_count", to: &page)
        }
    }
}

extension Histogram {
    /// Counts one duration in the series of that label.
    package func observe<Label>(nanoseconds: UInt64, _ label: Label) where Labels == Labelled<Label> {
        observe(nanoseconds: nanoseconds, Labelled(label: label))
    }

    /// How many durations were counted in the series of that label.
    package func count<Label>(_ label: Label) -> UInt64 where Labels == Labelled<Label> {
        count(Labelled(label: label))
    }
}

/// The usual bounds of durations, in microseconds.
package let durationBounds: [UInt64] = [
    250, 500, 1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000,
    10_000_000,
]

private func seconds(_ nanoseconds: UInt64) -> String { String(Double(nanoseconds) / 1_000_000_000) }
