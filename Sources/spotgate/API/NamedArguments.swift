internal import Glibc
internal import JSON
internal import Telemetry
internal import ThoughtSpot

/// A method's arguments as a person types them: `name=text`, `name:=JSON`, `name@=FILE`, and `name.member=…` for one
/// member of an object.
struct NamedArguments: Sendable {
    /// By name, in the order typed.
    private(set) var values = JSONObject()

    private let known: [ArgumentReader.Argument]

    /// Reads the words; a secret among them is refused, unless nothing is going to be sent.
    init(_ words: some Sequence<String>, of method: String, allowsSecrets: Bool) throws(APIFailure) {
        known = Catalogue.all.method(method)?.arguments ?? []
        for word in words { try add(word, allowsSecrets: allowsSecrets) }
    }

    private mutating func add(_ word: String, allowsSecrets: Bool) throws(APIFailure) {
        guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")), equals != word.startIndex else {
            throw .usage("\(printable(word)) is no argument: write name=value, name:=JSON or name@=FILE")
        }
        let text = String(word[word.index(after: equals)...])
        let mark = word[word.index(before: equals)]
        let whole = mark == ":" || mark == "@" ? String(word[..<word.index(before: equals)]) : String(word[..<equals])
        var steps = whole.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        // A dot leads into an object only where an argument of that name is one.
        if steps.count > 1, argument(steps[0])?.type != "json" || steps.contains("") { steps = [whole] }
        let name = steps[0]
        let isSecret = argument(name)?.type == "secret" || steps.dropFirst().contains(where: Self.isSecretName)
        if mark != "@", isSecret, !allowsSecrets {
            throw .usage("\(whole) is a secret, which every user of this machine could read: write \(whole)@=FILE")
        }
        if steps.count > 1 { return try add(text, mark, at: Array(steps.dropFirst()), of: name) }
        let value = try value(text, mark, name)
        if isList(name), case .array(let more) = value, case .array(let before)? = values[name] {
            values[name] = .array(before + more)
            return
        }
        guard values[name] == nil else { throw .usage("\(printable(name)) is given twice") }
        values[name] = value
    }

    private func argument(_ name: String) -> ArgumentReader.Argument? { known.first { $0.name == name } }

    /// Whether the argument may be given several times.
    private func isList(_ name: String) -> Bool {
        guard let argument = argument(name) else { return false }
        return argument.type == "list" || argument.member?.isList == true
    }

    /// One member of an object, such as `sort_options.order=ASC` or `files.content@=a.zip`.
    private mutating func add(
        _ text: String,
        _ mark: Character,
        at steps: [String],
        of name: String
    ) throws(APIFailure) {
        let value: JSONValue
        switch mark {
        case ":": value = try Self.json(text, name)
        case "@": value = name == "files" ? try Self.file(text, name) : .string(try Self.content(text, name))
        default: value = .string(text)
        }
        guard let object = Self.object(values[name], with: value, at: steps[...]) else {
            throw .usage("\(printable(([name] + steps).joined(separator: "."))) is given twice, or lies in no object")
        }
        values[name] = object
    }

    private static func object(_ json: JSONValue?, with value: JSONValue, at steps: ArraySlice<String>) -> JSONValue? {
        guard let first = steps.first else { return json == nil ? value : nil }
        guard var object = json == nil ? JSONObject() : json?.object,
            let inner = Self.object(object[first], with: value, at: steps.dropFirst())
        else { return nil }
        object[first] = inner
        return .object(object)
    }

    private func value(_ text: String, _ mark: Character, _ name: String) throws(APIFailure) -> JSONValue {
        let type = argument(name)?.type
        switch (mark, type) {
        case (":", _): return try Self.json(text, name)
        case ("@", "file"): return try Self.file(text, name)
        case ("@", "list"): return .array(try Self.elements(text, name).map { .string($0) })
        case ("@", "json"): return try Self.json(Self.content(text, name), name)
        case ("@", _): return .string(try Self.content(text, name))
        case (_, "json"): return try Self.json(text, name)
        case (_, "list"): return [.string(text)]
        default: return .string(text)
        }
    }

    private static func json(_ text: String, _ name: String) throws(APIFailure) -> JSONValue {
        do { return try JSONParser(maximumDepth: 512, maximumBytes: 64 << 20).value(of: Array(text.utf8)) } catch {
            throw .usage("\(printable(name)) is JSON: \(error)")
        }
    }

    /// The elements of a list: a file of TML is one, of anything else each line is one; a directory, or a pattern with
    /// `*`, `?` or `[…]`, stands for its files in the order of their names.
    private static func elements(_ path: String, _ name: String) throws(APIFailure) -> [String] {
        let files = try FileList(path, of: name).paths
        var elements: [String] = []
        for file in files {
            let content = try content(file, name)
            if name == "metadata_tmls" || files.count > 1 {
                elements.append(content)
            } else if let list = (try? JSONValue(parsing: content))?.array {
                elements += list.compactMap(\.string)
            } else {
                elements += content.split(whereSeparator: \.isNewline).map(String.init)
            }
        }
        return elements
    }

    private static func content(_ path: String, _ name: String) throws(APIFailure) -> String {
        guard let content = String(validating: try bytes(path, name), as: UTF8.self) else {
            throw .usage("\(printable(name)): \(printable(path)) is not UTF-8")
        }
        // The line end that editors and shells put after a password is not part of it.
        return content.hasSuffix("\n") ? String(content.dropLast()) : content
    }

    private static func file(_ path: String, _ name: String) throws(APIFailure) -> JSONValue {
        let base = path == "-" ? nil : path.split(separator: "/").last.map(String.init)
        return V2File(bytes: try bytes(path, name), name: base).element
    }

    private static func bytes(_ path: String, _ name: String) throws(APIFailure) -> [UInt8] {
        guard let bytes = readFile(path == "-" ? "/dev/stdin" : path, maximumBytes: 64 << 20) else {
            throw .usage("\(printable(name)): \(printable(path)): \(errorText(errno))")
        }
        return bytes
    }

    /// Members of objects whose values are kept off the command line.
    static func isSecretName(_ name: String) -> Bool {
        let parts = ["password", "secret", "token", "private_key", "passphrase", "api_key", "authorization"]
        return parts.contains { name.lowercased().contains($0) }
    }

    /// The values with `***` for each secret among them.
    func masked(of method: String) -> JSONObject {
        let secrets = (Catalogue.all.method(method)?.arguments ?? []).filter { $0.type == "secret" }.map(\.name)
        var values = values
        for name in secrets where values[name]?.isNull == false { values[name] = "***" }
        return values
    }

    /// The values with the secret key of the configuration, where the method takes one and none was given.
    func adding(key: Secret?, of method: String) -> JSONObject {
        let names = Catalogue.all.method(method)?.arguments.map(\.name) ?? []
        let body = values["request"]
        guard let key, names.contains("secret_key"), values["secret_key"] == nil, values["password"] == nil,
            body?["secret_key"] == nil, body?["password"] == nil
        else { return values }
        var values = values
        values["secret_key"] = .string(Confidential(key).reveal())
        return values
    }
}

/// The files that a path, a directory or a pattern stands for.
private struct FileList {
    private(set) var paths: [String]

    init(_ path: String, of name: String) throws(APIFailure) {
        var status = stat()
        if path == "-" {
            paths = [path]
        } else if stat(path, &status) == 0 {
            paths = status.st_mode & S_IFMT == S_IFDIR ? FileList.matches(path + "/*") : [path]
            if paths.count != 1 || paths[0] != path { paths.removeAll { !FileList.isDocument($0) } }
        } else {
            paths = FileList.matches(path)
        }
        guard !paths.isEmpty else { throw .usage("\(printable(name)): \(printable(path)): no such file") }
    }

    /// What a directory is searched for.
    private static func isDocument(_ path: String) -> Bool {
        [".tml", ".yaml", ".yml", ".json"].contains { path.hasSuffix($0) }
    }

    /// In the order of their names.
    private static func matches(_ pattern: String) -> [String] {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(pattern, 0, nil, &found) == 0 else { return [] }
        return (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
    }
}
