/// One thing wrong with what the operator wrote: where, which key, and what is allowed.
struct ConfigurationProblem: Sendable, Hashable, CustomStringConvertible {
    /// Where a value came from.
    enum Source: Sendable, Hashable {
        case file(path: String, line: Int?)
        case environment(variable: String)
        case flag(String)
        /// Nobody set it.
        case unset
    }

    let source: Source
    /// The key's path; empty if the place itself is the problem.
    let key: String
    /// What is wrong and what is allowed; never the value of a secret.
    let reason: String
    /// The key whose secret cannot be used; nil if it is not about a secret's own file or variable.
    var secretOf: String?

    init(source: Source, key: String, reason: String, secretOf: String? = nil) {
        self.source = source
        self.key = key
        self.reason = reason
        self.secretOf = secretOf
    }

    /// For example `/etc/spotgate/spotgate.jsonc:7: identity.preset: expected one of header, …`.
    var description: String {
        let place =
            switch source {
            case .file(let path, let line): line.map { "\(path):\($0): " } ?? "\(path): "
            case .environment(let variable): "environment \(variable): "
            case .flag(let flag): "\(flag): "
            case .unset: "not set: "
            }
        return ConfigurationProblem.oneLine(key.isEmpty ? place + reason : "\(place)\(key): \(reason)")
    }

    /// A value that is there but not what it may be, such as `expected one of v1, v2`.
    init(source: Source, key: String, allowed: String) {
        self.init(source: source, key: key, reason: "expected \(allowed)")
    }

    /// A name in a file may hold anything; what is printed and logged is one line without controls.
    private static func oneLine(_ text: String) -> String {
        let isControl = { (octet: UInt8) in octet < 0x20 || octet == 0x7F }
        guard text.utf8.contains(where: isControl) else { return text }
        return String(decoding: text.utf8.map { isControl($0) ? UInt8(ascii: "?") : $0 }, as: UTF8.self)
    }
}

/// All that is wrong with a configuration at once.
struct InvalidConfiguration: Error, Sendable {
    let problems: [ConfigurationProblem]
}
