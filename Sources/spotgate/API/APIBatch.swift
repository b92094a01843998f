internal import Glibc
internal import JSON
internal import ThoughtSpot
internal import Transport

/// Calls from standard input, one a line, and an answer a line each, in order.
struct APIBatch {
    /// What cannot be read as a call.
    private static let shape = #"a line is {"method":"…","args":{…}}"#

    private let isDryRun: Bool
    private let isConfirmed: Bool
    /// How many calls that only read are made at one time.
    private let parallel: Int
    private let server: ServerURL
    private let headers: [(name: String, value: String)]
    private let connection: APIConnection?

    /// Without `--dry-run` a server is needed before the first line is read.
    init(_ arguments: Arguments, _ environment: ProcessEnvironment) throws(APIFailure) {
        isDryRun = arguments.has("--dry-run")
        isConfirmed = arguments.has("--yes")
        let parallel = arguments["--parallel"] ?? "1"
        guard let parallel = Int(parallel), (1...64).contains(parallel) else {
            throw .usage("--parallel: a number from 1 to 64")
        }
        self.parallel = parallel
        server = try APICommand.server(arguments, environment)
        headers = try APIConnection.headers(arguments)
        connection = isDryRun ? nil : try APIConnection(arguments, environment)
    }

    /// Reads to the end; a call that cannot be made is an answer like any other.
    ///
    /// The calls of one read are made on the connection's own loop: no call changes threads.
    func run() async throws(APIFailure) {
        let result: Result<Void, APIFailure>
        do throws(APIFailure) { result = .success(try await answerAll()) } catch { result = .failure(error) }
        await connection?.end()
        try result.get()
    }

    private func answerAll() async throws(APIFailure) {
        var lines = InputLines()
        while let ready = lines.next() {
            guard let connection else {
                try await answer(all: ready)
                continue
            }
            try await withTaskExecutorPreference(connection.loop) { () async throws(APIFailure) in
                try await answer(all: ready)
            }
        }
    }

    private func answer(all lines: [[UInt8]]) async throws(APIFailure) {
        let answers = BatchAnswers(on: connection?.loop)
        let items = lines.filter { !$0.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }.map(Item.init)
        var next = 0
        while next < items.count {
            let end = items[next...].firstIndex { !mayShare($0) } ?? items.count
            if end > next + 1 {
                await answer(items, in: next..<end, answers)
                next = end
            } else {
                answers.put(await answer(items[next]), at: next)
                next += 1
            }
            if let failure = answers.failure { throw failure }
        }
        answers.leave()
        if let failure = answers.failure { throw failure }
    }

    /// Makes calls that only read, some at a time: whoever is through with one takes the next.
    private func answer(_ items: [Item], in range: Range<Int>, _ answers: BatchAnswers) async {
        guard let loop = connection?.loop else { return }
        let shared = LoopBound(BatchTurns(range, answers), on: loop)
        await withDiscardingTaskGroup { group in
            for _ in 0..<min(parallel, range.count) {
                group.addTask {
                    while let place = shared.value.next() {
                        shared.value.answers.put(await answer(items[place]), at: place)
                    }
                }
            }
        }
    }

    /// Whether the call may be made beside others: it changes nothing.
    private func mayShare(_ item: Item) -> Bool {
        guard parallel > 1, case .success(let json) = item.json, let call = try? call(json) else { return false }
        return (try? call.endpoints())?.allSatisfy { $0.call.effect == .reads } ?? false
    }

    /// The answer to one line: the request in a dry run, else `{"answer": …}`; `{"error": …}` if there is none.
    private func answer(_ item: Item) async -> JSONValue {
        do throws(APIFailure) {
            let json = try item.json.get()
            let call = try call(json)
            guard let connection else { return try call.pictures(try pictured(json), headers: headers) }
            return ["answer": APIBatch.json(try await call.reply(over: connection))]
        } catch {
            return error.json
        }
    }

    /// A line as it was read.
    private struct Item: Sendable {
        let json: Result<JSONValue, APIFailure>

        init(_ line: [UInt8]) {
            do {
                json = .success(try JSONParser(maximumDepth: 512, maximumBytes: 256 << 20).value(of: line))
            } catch {
                json = .failure(
                    .usage("column \(error.position.column): \(error.reason.rawValue): \(APIBatch.shape)")
                )
            }
        }
    }

    /// The server whose path prefix a dry run shows; a recorded call says for itself what its client was given.
    private func pictured(_ json: JSONValue) throws(APIFailure) -> ServerURL {
        guard let text = json["server_url"]?.string else { return server }
        let recorder = "{SERVER}"
        let url = text.hasPrefix(recorder) ? server.origin + text.dropFirst(recorder.count) : text
        do { return try ServerURL(url) } catch { throw .usage("server_url: \(error.rawValue)") }
    }

    private func call(_ json: JSONValue) throws(APIFailure) -> APICall {
        guard let method = json["method"]?.string else { throw .usage(APIBatch.shape) }
        let arguments = json["args"] ?? .object(JSONObject())
        guard let arguments = arguments.object else { throw .usage(APIBatch.shape) }
        // Recorded calls carry what was set on the client before.
        let attributes = json["client_attributes_set"]?.object ?? JSONObject()
        return APICall(
            method: method,
            arguments: Catalogue.applying(attributes, to: arguments, of: method),
            isConfirmed: isConfirmed
        )
    }

    private static func json(_ reply: Reply) -> JSONValue {
        switch reply {
        case .none: .null
        case .json(let value): value
        case .text(let text): .string(text)
        case .redirect(let location): ["location": .string(location)]
        case .bytes(let bytes): ["bytes_base64": .string(Base64.encode(bytes))]
        }
    }
}

/// Which of a range of calls are still to be made; belongs to the loop that makes them.
private final class BatchTurns {
    private var rest: Range<Int>
    let answers: BatchAnswers

    init(_ range: Range<Int>, _ answers: BatchAnswers) {
        rest = range
        self.answers = answers
    }

    /// The next one; none once answers cannot be written any more.
    func next() -> Int? { answers.failure == nil ? rest.popFirst() : nil }
}
