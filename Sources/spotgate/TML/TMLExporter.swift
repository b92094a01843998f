internal import Glibc
internal import JSON
internal import ThoughtSpot
internal import ThoughtSpotTML

/// `spotgate tml export`: objects of a server as files, a folder for each kind.
///
/// A file's name depends on the object's name and kind, and on its GUID where two objects would share one; never on what
/// else is exported at the time, the order or the day. A file whose content is what it was is not written.
struct TMLExporter {
    /// How many objects one call exports.
    private static let batchSize = 20
    /// The words that people use for types of objects.
    private static let types: [(word: String, type: ObjectType)] = [
        ("connection", .connection), ("table", .table), ("sql_view", .sqlView), ("view", .view),
        ("worksheet", .worksheet), ("answer", .answer), ("liveboard", .liveboard),
    ]

    private let arguments: Arguments
    private let connection: APIConnection
    private let folder: String
    private var written = 0
    private var unchanged = 0
    private var failed = 0
    /// Names of files in this run with the GUIDs they are for.
    private var owners: [String: String] = [:]

    init(_ arguments: Arguments, _ environment: ProcessEnvironment) throws(APIFailure) {
        guard let folder = arguments["--output"] else { throw .usage("export: --output FOLDER is needed") }
        guard arguments.operands.count == 1 else { throw .usage("export: objects are named by options") }
        self.arguments = arguments
        self.folder = folder
        connection = try APIConnection(arguments, environment)
    }

    /// What `run` gave or threw.
    mutating func outcome() async -> Result<ExitCode, APIFailure> {
        do { return .success(try await run()) } catch { return .failure(error) }
    }

    /// Ends the session that was opened for it.
    func end() async { await connection.end() }

    /// Exports what was asked for; 65 if an object could not be exported, 66 if one is not there.
    mutating func run() async throws(APIFailure) -> ExitCode {
        let headers = try await headers()
        let found = Set(headers.map(\.id))
        if let missing = arguments.all("--guid").first(where: { !found.contains($0) }) {
            Terminal.complain("export: no object has the GUID \(TMLCheck.visible(missing))")
            return .notFound
        }
        // Those that others have the name of keep their GUID in the file's name.
        var names: [String: Int] = [:]
        for header in headers { names[TMLExporter.fileName(header.name).lowercased(), default: 0] += 1 }
        var rest = headers[...]
        while !rest.isEmpty {
            let batch = Array(rest.prefix(TMLExporter.batchSize))
            rest = rest.dropFirst(batch.count)
            try await export(batch, names)
            if isatty(STDERR_FILENO) == 1 {
                Terminal.tell("\r\(headers.count - rest.count) of \(headers.count) objects\(rest.isEmpty ? "\n" : "")")
            }
        }
        Terminal.print("\(written) written, \(unchanged) unchanged, \(failed) failed\n")
        return failed == 0 ? .fine : .data
    }

    /// The objects asked for by GUID, or by type, tag, author and name.
    private func headers() async throws(APIFailure) -> [ObjectHeader] {
        var headers: [ObjectHeader] = []
        let guids = arguments.all("--guid")
        let tags = arguments.all("--tag")
        let wanted = arguments.all("--type")
        for word in wanted where !TMLExporter.types.contains(where: { $0.word == word }) {
            let known = TMLExporter.types.map(\.word).joined(separator: ", ")
            throw .usage("--type: one of \(known)")
        }
        var author: String?
        if let name = arguments["--author"] {
            author = try await send(.metadataListFindGUID(objectType: .user, name: name))
        }
        var seen: Set<String> = []
        for (word, type) in TMLExporter.types where wanted.isEmpty || wanted.contains(word) {
            let list = try await send(
                .metadataList(
                    objectType: type,
                    filter: arguments["--name"],
                    fetchIDs: guids.isEmpty ? nil : guids,
                    tagNames: tags.isEmpty ? nil : tags,
                    authorGUID: author
                )
            )
            for header in list.headers where guids.isEmpty || guids.contains(header.id) {
                if seen.insert(header.id).inserted { headers.append(header) }
            }
        }
        return headers
    }

    private mutating func export(_ headers: [ObjectHeader], _ names: [String: Int]) async throws(APIFailure) {
        let endpoint = Endpoint<TMLExport>.metadataTMLExport(
            guids: headers.map(\.id),
            format: .yaml,
            exportAssociated: arguments.has("--associations"),
            exportFQN: true
        )
        let export: TMLExport
        do { export = try await connection.send(endpoint) } catch {
            // One that cannot be exported fails the whole call: then each goes by itself.
            guard case .rejected = error else { throw .call(error) }
            guard headers.count > 1 else {
                failed += 1
                Terminal.complain("export: \(TMLCheck.visible(headers[0].name)) (\(headers[0].id)): \(error.code)")
                return
            }
            for header in headers { try await self.export([header], names) }
            return
        }
        for object in export.objects { try take(object, names) }
    }

    private mutating func take(_ object: TMLObject, _ names: [String: Int]) throws(APIFailure) {
        guard let text = object.document else { throw .unreadable("an exported object has no document") }
        let document: TMLDocument
        do { document = try TMLDocument(parsing: text) } catch { throw .unreadable("an exported object: \(error)") }
        let kind = document.kind ?? "other"
        let name = TMLExporter.fileName(document.name ?? object.name ?? "unnamed")
        let guid = document.guid ?? object.guid ?? ""
        let isShared = (names[name.lowercased()] ?? 0) > 1
        var path = "\(kind)/\(name)\(isShared ? "-\(guid.prefix(8))" : "").\(kind).tml"
        if let owner = owners[path.lowercased()], owner != guid { path = "\(kind)/\(name)-\(guid).\(kind).tml" }
        owners[path.lowercased()] = guid
        mkdir(folder, 0o777)
        mkdir("\(folder)/\(kind)", 0o777)
        let file = "\(folder)/\(path)"
        if let old = readFile(file, maximumBytes: 256 << 20), old.elementsEqual(text.utf8) {
            unchanged += 1
            return
        }
        do throws(TMLFailure) { try TMLFile.replace(file, with: text) } catch { throw .usage(error.text) }
        written += 1
    }

    private func send<Value>(_ endpoint: Endpoint<Value>) async throws(APIFailure) -> Value {
        do { return try await connection.send(endpoint) } catch { throw .call(error) }
    }

    /// The name without what a file system or a shell would take amiss, at most 100 bytes.
    static func fileName(_ name: String) -> String {
        var result = ""
        for scalar in name.unicodeScalars {
            let isFit =
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || " ._-()+".unicodeScalars.contains(scalar)
            let next = isFit ? Character(scalar) : "_"
            guard result.utf8.count + next.utf8.count <= 100 else { break }
            result.append(next)
        }
        while let first = result.first, first == "." || first == "-" || first == " " { result.removeFirst() }
        while let last = result.last, last == " " || last == "." { result.removeLast() }
        return result.isEmpty ? "_" : result
    }
}
