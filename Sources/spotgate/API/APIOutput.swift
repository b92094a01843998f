internal import Glibc
internal import JSON
internal import ThoughtSpot

/// Where an answer goes and how it is written: JSON in its order unless another form is asked for, files to a file.
struct APIOutput {
    /// How JSON is written.
    enum Format: String, CaseIterable {
        case json, jsonl, table, csv, yaml
    }

    /// Given by `--output`, where it is no format.
    let file: String?
    let format: Format
    /// Given by `--fields`.
    let fields: [String]
    /// The way to the list inside the answer, where the method says it.
    var list: [String] = []

    /// `--output` may stand twice: a format and a file.
    init(_ arguments: Arguments) throws(APIFailure) {
        let given = arguments.all("--output")
        let formats = given.compactMap(Format.init)
        let files = given.filter { Format(rawValue: $0) == nil }
        guard formats.count <= 1, files.count <= 1, files.first != "" else {
            throw .usage("--output: once \(Format.words), once a file (./json for a file of that name)")
        }
        format = formats.first ?? .json
        file = files.first
        fields = (arguments["--fields"] ?? "").split(separator: ",").map { String($0.filter { $0 != " " }) }
        if arguments["--fields"] != nil, fields.isEmpty || fields.contains("") {
            throw .usage("--fields: names such as id,name,owner.name")
        }
    }

    /// As it came, to a file or else to standard output.
    init(file: String?) { (self.file, format, fields) = (file, .json, []) }

    /// Writes the answer; a file's bytes are not thrown at a terminal.
    func write(_ reply: Reply) throws(APIFailure) {
        switch reply {
        case .none: break
        case .json(let value): try put(Array(text(of: value).utf8))
        case .text(let text): try put(Array(text.utf8) + (text.hasSuffix("\n") ? [] : [0x0A]))
        case .redirect(let location): try put(JSONWriter().bytes(of: ["location": .string(location)]) + [0x0A])
        case .bytes(let bytes):
            if file == nil, Terminal.isInteractive, String(validating: bytes, as: UTF8.self) == nil {
                throw .usage("the answer is a file of \(bytes.count) bytes: say where with --output FILE")
            }
            try put(bytes)
        }
    }

    private func text(of value: JSONValue) -> String {
        if format == .json, fields.isEmpty { return JSONWriter(layout: .pretty).text(of: value) + "\n" }
        let rows = APIRows(value, list: list, fields: fields)
        switch format {
        case .json: return JSONWriter(layout: .pretty).text(of: rows.json) + "\n"
        case .jsonl: return rows.items.map { JSONWriter().text(of: $0) + "\n" }.joined()
        case .table: return rows.table
        case .csv: return rows.csv
        case .yaml: return APIYAML.text(of: fields.isEmpty ? value : rows.json)
        }
    }

    private func put(_ bytes: [UInt8]) throws(APIFailure) {
        guard let file else { return try APIOutput.print(bytes) }
        // 0600: an answer may hold a token or personal data.
        let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .usage("--output: \(printable(file)): \(errorText(errno))") }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .usage("--output: \(printable(file)): \(errorText(errno))") }
            rest = rest.dropFirst(count)
        }
    }

    /// Writes to standard output, whole or not at all as far as the exit status goes.
    static func print(_ bytes: [UInt8]) throws(APIFailure) {
        let error = Terminal.put(bytes)
        if error == EPIPE { Terminal.endByBrokenPipe() }
        guard error == 0 else { throw .usage("standard output: \(errorText(error))") }
    }
}

extension APIOutput.Format {
    /// `json, jsonl, table, csv or yaml`.
    static var words: String {
        allCases.dropLast().map(\.rawValue).joined(separator: ", ") + " or \(allCases.last?.rawValue ?? "")"
    }
}
