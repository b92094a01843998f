import HTTPWire

/// What our parsers made of some octets, in the form that `Strangers/parsers.py` compares with its own.
struct Reading: Encodable {
    struct Message: Encodable {
        let start: String
        let fields: [[String]]
        let body: String
    }

    private(set) var messages: [Message] = []
    /// `waiting`, `closed`, or the code of the refusal.
    private(set) var end = "waiting"
    /// Where each message begins, and then what was not read.
    private(set) var starts = [0]

    init(requests octets: [UInt8]) {
        var parser = RequestParser(limits: Limits(bodyBytes: 1 << 20))
        parser.append(octets)
        while true {
            switch parser.next() {
            case .head, .expectsContinue: continue
            case .needMore: return
            case .refused(let error):
                end = error.code
                return
            case .request(let request, let persists):
                add("\(request.method) \(request.target)", request.fields, request.body)
                starts.append(octets.count - parser.bufferedCount)
                guard persists else {
                    end = "closed"
                    return
                }
            }
        }
    }

    init(response octets: [UInt8]) {
        var parser = ResponseParser(limits: Limits(bodyBytes: 1 << 20))
        parser.expect(.get)
        parser.append(octets)
        switch parser.endOfInput() {
        case .needMore: return
        case .refused(let error): end = error.code
        case .response(let response, _):
            add(String(response.status), response.fields, response.body)
            end = "closed"
        }
    }

    private mutating func add(_ start: String, _ fields: Fields, _ body: [UInt8]) {
        let lines = fields.lines.map { [$0.name.lowercased(), Self.latin1($0.value)] }
        messages.append(Message(start: start, fields: lines, body: Self.latin1(body)))
    }

    private static func latin1(_ octets: [UInt8]) -> String {
        String(String.UnicodeScalarView(octets.map { UnicodeScalar($0) }))
    }
}
