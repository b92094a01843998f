internal import Glibc
internal import JSON
internal import ThoughtSpot
internal import ThoughtSpotTML

/// Why a command on TML files ends.
struct TMLFailure: Error, Sendable {
    let text: String
    let exitCode: ExitCode

    static func usage(_ text: String) -> TMLFailure { TMLFailure(text: text, exitCode: .usage) }
    static func data(_ text: String) -> TMLFailure { TMLFailure(text: text, exitCode: .data) }
}

/// TML files as they are read and written.
enum TMLFile {
    private static let maximumBytes = 16 << 20
    /// Folders in folders that are looked into, and files that are found, at most.
    private static let (maximumDepth, maximumFiles) = (32, 100_000)

    /// The files meant: those given, and every `.tml` file below a folder, in the order of their names.
    static func paths(_ operands: [String]) throws(TMLFailure) -> [String] {
        guard !operands.isEmpty else { throw .usage("tml: which files?") }
        var paths: [String] = []
        for operand in operands {
            if isDirectory(operand) { try find(below: operand, depth: 0, &paths) } else { paths.append(operand) }
        }
        guard !paths.isEmpty else { throw .usage("tml: there is no .tml file in what was given") }
        return paths
    }

    /// The document in a file; a failure names file, line and column.
    static func document(_ path: String) throws(TMLFailure) -> TMLDocument {
        let text = try text(path)
        do { return try TMLDocument(parsing: text) } catch { throw .data("\(path): \(error)") }
    }

    /// The map in a JSON file, in which comments are allowed.
    static func map(_ path: String) throws(TMLFailure) -> TMLMap {
        let text = try text(path)
        do {
            return try TMLMap(json: JSONParser(allowsComments: true).value(of: Array(text.utf8)))
        } catch {
            throw .data("\(path): \(error)")
        }
    }

    private static func text(_ path: String) throws(TMLFailure) -> String {
        let file = path == "-" ? "/dev/stdin" : path
        guard let bytes = readFile(file, maximumBytes: maximumBytes) else {
            throw .usage("\(path): \(errorText(errno))")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .data("\(path): the text is not UTF-8") }
        return text
    }

    /// Writes a result to a file, or to standard output.
    static func put(_ text: String, to path: String?) throws(TMLFailure) {
        guard let path, path != "-" else {
            Terminal.print(text)
            return
        }
        try write(text, to: path)
    }

    /// Writes a file anew if its text is another one: beside it first, so that a reader finds the old or the new one.
    static func replace(_ path: String, with text: String) throws(TMLFailure) {
        guard path != "-" else { throw .usage("--in-place: standard input has no place") }
        if let old = readFile(path, maximumBytes: maximumBytes), old.elementsEqual(text.utf8) { return }
        var status = stat()
        let mode = stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o644
        let beside = "\(path).\(getpid()).new"
        try write(text, to: beside)
        chmod(beside, mode)
        guard rename(beside, path) == 0 else {
            let reason = errorText(errno)
            unlink(beside)
            throw .data("\(path): \(reason)")
        }
    }

    private static func write(_ text: String, to path: String) throws(TMLFailure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .data("\(path): \(errorText(errno))") }
        defer { close(descriptor) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { throw .data("\(path): \(errorText(errno))") }
            rest = rest.dropFirst(max(0, count))
        }
    }

    private static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func find(below folder: String, depth: Int, _ paths: inout [String]) throws(TMLFailure) {
        guard depth < maximumDepth, paths.count < maximumFiles else {
            throw .usage("\(folder): too deep, or too many files")
        }
        guard let directory = opendir(folder) else { throw .usage("\(folder): \(errorText(errno))") }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        closedir(directory)
        for name in names.sorted() {
            let path = "\(folder)/\(name)"
            if isDirectory(path) {
                try find(below: path, depth: depth + 1, &paths)
            } else if name.hasSuffix(".tml") {
                paths.append(path)
            }
        }
    }
}
