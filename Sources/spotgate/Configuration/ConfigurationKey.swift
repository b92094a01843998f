internal import JSON

/// One row of the table of keys: the file, the environment, the checks, the schema and the pages all come from it.
struct ConfigurationKey: Sendable {
    /// What may stand there, as far as a schema can say it.
    enum Kind: Sendable, Equatable {
        case text
        /// A number or a text.
        case textOrInteger
        case integer(ClosedRange<Int>)
        case decimal(ClosedRange<Double>)
        case flag
        case word([String])
        /// A list of texts; a single text counts as a list of one.
        case texts
        /// Texts by name.
        case map
    }

    /// Sections and name joined by dots, as in messages.
    let path: String
    let kind: Kind
    /// What it means, in a sentence or two for the operator.
    let meaning: String
    /// A value to show where the default is nothing.
    let example: JSONValue?
    /// The variable that sets it.
    let environment: String
    /// Its value in a configuration; null if nothing is set.
    let read: @Sendable (Configuration) -> JSONValue
    /// Sets it; false if the value is of the wrong type or outside of what is allowed.
    let write: @Sendable (JSONValue, inout Configuration) -> Bool

    init<Value>(
        _ path: String,
        _ form: ValueForm<Value>,
        _ target: any WritableKeyPath<Configuration, Value> & Sendable,
        example: JSONValue? = nil,
        environment: String? = nil,
        _ meaning: String
    ) {
        self.path = path
        self.meaning = meaning
        self.example = example
        self.environment = environment ?? ConfigurationKey.variable(of: path)
        kind = form.kind
        read = { form.encode($0[keyPath: target]) }
        write = { value, configuration in
            guard let decoded = form.decode(value) else { return false }
            configuration[keyPath: target] = decoded
            return true
        }
    }

    /// `SPOTGATE_` and the path in capitals, dots as underscores.
    static func variable(of path: String) -> String {
        "SPOTGATE_" + path.uppercased().split(separator: ".").joined(separator: "_")
    }

    /// The meaning, and whether a reload is enough for a new value.
    var description: String { RestartKeys.isFixed(path) ? "\(meaning) Takes a restart." : meaning }

    /// The value without any configuration.
    var defaultValue: JSONValue { read(Configuration()) }

    /// Every key, in the order of the example file.
    static let all: [ConfigurationKey] =
        listeners + thoughtSpot + identity + policy + provisioning + token + operation

    /// The key of that path.
    static func named(_ path: String) -> ConfigurationKey? { byPath[path] }

    private static let byPath = Dictionary(uniqueKeysWithValues: all.map { ($0.path, $0) })

    /// The key that this variable of the environment sets.
    static func set(by variable: String) -> ConfigurationKey? { byVariable[variable] }

    /// A key with a short name of its own, such as `THOUGHTSPOT_URL`, has the long one as well.
    private static let byVariable: [String: ConfigurationKey] = {
        let short = all.map { ($0.environment, $0) }
        let long = all.map { (variable(of: $0.path), $0) }
        return Dictionary(short + long) { first, _ in first }
    }()

    /// The variable of every key, sorted.
    static let variables = all.map(\.environment).sorted()

    /// Whether keys begin with that path.
    static func isSection(_ path: String) -> Bool { sections.contains(path) }

    /// The paths that keys begin with, such as `provisioning` and `provisioning.groups`.
    static let sections: [String] = {
        var seen: Set<String> = []
        for key in all {
            let parts = key.path.split(separator: ".")
            for count in 1..<max(1, parts.count) { seen.insert(parts.prefix(count).joined(separator: ".")) }
        }
        return seen.sorted()
    }()
}

extension ConfigurationKey.Kind {
    /// The words that may stand there; none if it may be something else.
    var words: [String] { if case .word(let words) = self { words } else { [] } }

    /// What is allowed, as the end of a sentence.
    var allowed: String {
        switch self {
        case .text: "a text"
        case .textOrInteger: "a number or a text"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .decimal(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .flag: "true or false"
        case .word(let words): "one of \(words.joined(separator: ", "))"
        case .texts: "a list of texts"
        case .map: "an object whose values are texts"
        }
    }
}
