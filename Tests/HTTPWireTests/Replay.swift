import Testing

@testable import HTTPWire

/// What a parser made of some octets, as lines that compare and print well.
struct Outcome: Equatable, CustomStringConvertible {
    var lines: [String] = []
    var description: String { lines.joined(separator: " | ") }

    static func refused(_ error: ParseError) -> Outcome { Outcome(lines: ["refused \(error.code)"]) }
}

/// Feeds requests in pieces and writes down what comes out.
func replayRequests(_ pieces: [ArraySlice<UInt8>], limits: Limits = Limits()) -> Outcome {
    var parser = RequestParser(limits: limits)
    var outcome = Outcome()
    for piece in pieces {
        parser.append(piece)
        drain: while true {
            switch parser.next() {
            case .needMore: break drain
            case .head, .expectsContinue: continue
            case .request(let request, let persists):
                outcome.lines.append(describe(request) + (persists ? " stays" : " closes"))
            case .refused(let error):
                outcome.lines.append("refused \(error.code)")
                return outcome
            }
        }
    }
    if !parser.isIdle { outcome.lines.append("incomplete") }
    return outcome
}

/// Feeds responses to one method in pieces, then the end of input, and writes down what comes out.
func replayResponses(
    _ pieces: [ArraySlice<UInt8>],
    to method: HTTPWire.Method = .get,
    limits: Limits = Limits()
) -> Outcome {
    var parser = ResponseParser(limits: limits)
    var outcome = Outcome()
    parser.expect(method)
    for piece in pieces {
        parser.append(piece)
        if note(parser.next(), in: &outcome) { break }
    }
    if outcome.lines.isEmpty { _ = note(parser.endOfInput(), in: &outcome) }
    if outcome.lines.first?.hasPrefix("refused") == false, parser.bufferedCount > 0 { outcome.lines.append("unasked") }
    return outcome
}

private func note(_ progress: ResponseParser.Progress, in outcome: inout Outcome) -> Bool {
    switch progress {
    case .needMore: return false
    case .response(let response, let persists):
        outcome.lines.append(describe(response) + (persists ? " stays" : " closes"))
    case .refused(let error): outcome.lines.append("refused \(error.code)")
    }
    return true
}

private func describe(_ request: Request) -> String {
    "\(request.method) \(request.target)\(describe(request.fields)) \(describe(request.body))"
}

private func describe(_ response: Response) -> String {
    "\(response.status)\(describe(response.fields)) \(describe(response.body))"
}

private func describe(_ fields: Fields) -> String {
    fields.lines.map { " [\($0.name)=\(describe($0.value))]" }.joined()
}

private func describe(_ octets: [UInt8]) -> String {
    octets.map { (0x21..<0x7F).contains($0) && $0 != 0x25 ? String(UnicodeScalar($0)) : "%\($0)." }.joined()
}

/// Asserts that octets give the same outcome whole, one by one and cut in two at every place; gives that outcome.
@discardableResult
func everySplit(
    _ octets: [UInt8],
    sourceLocation: SourceLocation = #_sourceLocation,
    _ replay: ([ArraySlice<UInt8>]) -> Outcome
) -> Outcome {
    let whole = replay([octets[...]])
    let single = replay(octets.indices.map { octets[$0...$0] })
    #expect(single == whole, "byte by byte", sourceLocation: sourceLocation)
    for cut in octets.indices {
        let split = replay([octets[..<cut], octets[cut...]])
        if split != whole {
            Issue.record("cut at \(cut): \(split) instead of \(whole)", sourceLocation: sourceLocation)
        }
    }
    return whole
}

/// The request every refusal is followed by, to see that nothing after a refusal is answered.
private let smuggled = "GET /smuggled HTTP/1.1\r\nHost: s\r\n\r\n"

/// Asserts that octets, and a request right behind them, are refused with exactly that error at every split.
func expectRefusal(
    _ octets: [UInt8],
    _ error: ParseError,
    limits: Limits = Limits(),
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let outcome = everySplit(octets + Array(smuggled.utf8), sourceLocation: sourceLocation) {
        replayRequests($0, limits: limits)
    }
    #expect(outcome == .refused(error), sourceLocation: sourceLocation)
}

/// Asserts that text, and a request right behind it, are refused with exactly that error at every split.
func expectRefusal(
    _ text: String,
    _ error: ParseError,
    limits: Limits = Limits(),
    sourceLocation: SourceLocation = #_sourceLocation
) {
    expectRefusal(Array(text.utf8), error, limits: limits, sourceLocation: sourceLocation)
}

/// Asserts that text is read as one request at every split, followed by the one behind it.
func expectRequest(_ text: String, _ line: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let outcome = everySplit(Array((text + smuggled).utf8), sourceLocation: sourceLocation) { replayRequests($0) }
    #expect(outcome.lines == [line, "GET /smuggled [Host=s]  stays"], sourceLocation: sourceLocation)
}
