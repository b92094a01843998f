/// How long things take: counts in buckets of seconds, one set for each combination of labels.
package final class Histogram<Labels: MetricLabels>: Sendable {
    private let description: MetricDescription
    private let bounds: [UInt64]
    @usableFromInline package let series: [HistogramSeries]

    /// Buckets from a quarter of a millisecond to ten seconds: below lies nothing, above every deadline.
    package init(_ name: String, _ help: String, microseconds: [UInt64] = durationBounds) {
        description = MetricDescription(name, .histogram, help)
        let bounds = microseconds.map { $0 * 1000 }
        self.bounds = bounds
        series = MetricCell.cells(for: Labels.self).map { HistogramSeries(bounds, sum: $0) }
    }

    /// Appends all series.
    package func render(to page: inout [UInt8]) {
        description.appendHeader(to: &page)
        for labels in Labels.combinations {
            let series = series[labels.index]
            var total: Int64 = 0
            for (index, cell) in series.buckets.enumerated() {
                total += cell.value
                let bound = index < bounds.count ? seconds(Int64(bounds[index])) : "+Inf"
                description.appendSample(
                    String(total),
                    labels: labels.pairs + [(name: "le", value: bound)],
                    suffix: "_bucket",
                    to: &page
                )
            }
            let sum = seconds(series.sum.value)
            description.appendSample(sum, labels: labels.pairs, suffix: "_sum", to: &page)
            description.appendSample(String(total), labels: labels.pairs, suffix: "_count", to: &page)
        }
    }
}

extension Histogram {
    /// Counts one duration in the series of that label.
    @inlinable package func observe<Label>(nanoseconds: UInt64, _ label: Label) where Labels == Labelled<Label> {
        series[label.ordinal].observe(nanoseconds)
    }

    /// How many durations were counted in the series of that label.
    package func count<Label>(_ label: Label) -> Int64 where Labels == Labelled<Label> {
        series[label.ordinal].buckets.reduce(0) { $0 + $1.value }
    }
}

/// One series: a cell for each bound, one for what is longer, and the sum in nanoseconds.
@usableFromInline
package struct HistogramSeries: Sendable {
    /// Rising, in nanoseconds.
    private let bounds: [UInt64]
    let buckets: [MetricCell]
    let sum: MetricCell

    init(_ bounds: [UInt64], sum: MetricCell) {
        self.bounds = bounds
        self.sum = sum
        buckets = (0...bounds.count).map { _ in MetricCell() }
    }

    /// Counts one duration.
    @usableFromInline
    package func observe(_ nanoseconds: UInt64) {
        var index = 0
        while index < bounds.count, nanoseconds > bounds[index] { index += 1 }
        buckets[index].add(1)
        sum.add(Int64(clamping: nanoseconds))
    }
}

/// The usual bounds of durations, in microseconds.
package let durationBounds: [UInt64] = [
    250, 500, 1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000,
    10_000_000,
]

private func seconds(_ nanoseconds: Int64) -> String { String(Double(nanoseconds) / 1_000_000_000) }
