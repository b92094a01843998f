/// What a metric is called and means: its `HELP` and `TYPE` lines (Prometheus text format 0.0.4).
package struct MetricDescription: Sendable {
    /// The kinds of metric this project uses.
    package enum Kind: String, Sendable { case counter, gauge, histogram }

    package let name: String
    package let kind: Kind
    package let help: String

    package init(_ name: String, _ kind: Kind, _ help: String) {
        self.name = name
        self.kind = kind
        self.help = help
    }

    func appendHeader(to page: inout [UInt8]) {
        page.append(contentsOf: "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n".utf8)
    }

    /// Appends one sample; label values are words of ours and need no escaping.
    func appendSample(
        _ value: String,
        labels: [(name: String, value: String)] = [],
        suffix: String = "",
        to page: inout [UInt8]
    ) {
        page.append(contentsOf: name.utf8)
        page.append(contentsOf: suffix.utf8)
        if !labels.isEmpty {
            let pairs = labels.map { "\($0.name)=\"\($0.value)\"" }.joined(separator: ",")
            page.append(contentsOf: "{\(pairs)}".utf8)
        }
        page.append(contentsOf: " \(value)\n".utf8)
    }
}

extension MetricLabels {
    /// Names with their values.
    var pairs: [(name: String, value: String)] { Array(zip(Self.names, values)).map { (name: $0.0, value: $0.1) } }
}
