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
    private let server: ServerURL
    private let connection: APIConnection?

    /// Without `--dry-run` a server is needed before the first line is read.
    init(_ arguments: Arguments, _ environment: ProcessEnvironment) throws(APIFailure) {
        isDryRun = arguments.has("--dry-run")
        isConfirmed = arguments.has("--yes")
        server = try APICommand.server(arguments, environment)
        connection = isDryRun ? nil : try APIConnection(arguments, environment)
    }

    /// Reads to the end; a call that cannot be made is an answer like any other.
    ///
    /// The calls of one read are made on the connection's own loop: no call changes threads.
    func run() async throws(APIFailure) {
        var lines = InputLines()
        while let ready = lines.next() {
            guard let connection else {
                await answer(all: ready)
                continue
            }
            await withTaskExecutorPreference(connection.loop) { await answer(all: ready) }
        }
    }

    private func answer(all lines: [[UInt8]]) async {
        let answers = BatchAnswers(on: connection?.loop)
        for line in lines where !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
            answers.append(await answer(line))
        }
        answers.leave()
    }

    /// The answer to one line: the request in a dry run, else `{"answer": …}`; `{"error": …}` if there is none.
    func answer(_ line: [UInt8]) async -> JSONValue {
        do throws(APIFailure) {
            let json: JSONValue
            do { json = try JSONParser(maximumDepth: 512, maximumBytes: 256 << 20).value(of: line) } catch {
                throw .usage("\(error): \(APIBatch.shape)")
            }
            let call = try call(json)
            guard let connection else { return try call.pictures(try pictured(json)) }
            return ["answer": APIBatch.json(try await call.reply(over: connection))]
        } catch {
            return error.json
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
        case .bytes(let bytes): ["bytes_base64": .string(base64(bytes))]
        }
    }
}

/// RFC 4648 §4, with padding.
private func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = bytes[start..<min(start + 3, bytes.count)]
        var bits: UInt32 = 0
        for (index, byte) in group.enumerated() { bits |= UInt32(byte) << (16 - 8 * UInt32(index)) }
        for index in 0..<4 {
            text.append(index <= group.count ? alphabet[Int(bits >> (18 - 6 * UInt32(index)) & 63)] : UInt8(ascii: "="))
        }
    }
    return String(decoding: text, as: UTF8.self)
}
