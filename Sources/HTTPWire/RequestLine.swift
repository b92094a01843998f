/// The version of a message, as far as we speak it.
package enum Version: Sendable, Equatable {
    case http10, http11
}

/// A checked request line: `method SP request-target SP HTTP-version` with single spaces (RFC 9112 §3).
struct RequestLine: Sendable {
    /// The longest method read; the longest registered one has 17 octets.
    static let methodBytes = 32
    /// What a line may hold besides its target: method, two spaces, version, CRLF.
    static let otherBytes = methodBytes + 12

    let method: Method
    /// Origin-form, or one of the other forms but absolute-form (RFC 9112 §3.2).
    let target: String
    /// The authority that an absolute-form target named; `Host` has to be the same.
    let authority: String?
    let version: Version

    /// Checks a line without its CRLF.
    init(_ range: Range<Int>, of input: InputBuffer, targetLimit: Int) throws(ParseError) {
        let (methodEnd, targetEnd, version) = try input.withSpan(range) { line throws(ParseError) in
            try RequestLine.split(line, targetLimit: targetLimit)
        }
        let from = range.lowerBound
        method = Method(rawValue: input.text(from..<(from + methodEnd)))
        self.version = version
        let kind = RequestTarget.Kind(method)
        let place = (from + methodEnd + 1)..<(from + targetEnd)
        let named = try input.withSpan(place) { octets throws(ParseError) -> Range<Int>? in
            guard RequestTarget.isValid(octets, kind) else { throw .badTarget }
            return RequestTarget.authority(octets)
        }
        guard let named else {
            target = input.text(place)
            authority = nil
            return
        }
        authority = input.text((place.lowerBound + named.lowerBound)..<(place.lowerBound + named.upperBound))
        let rest = input.text((place.lowerBound + named.upperBound)..<place.upperBound)
        if rest.isEmpty, kind == .options {
            // RFC 9112 §3.2.4: an authority alone asks of the server as a whole.
            target = "*"
        } else {
            target = rest.utf8.first == UInt8(ascii: "/") ? rest : "/" + rest
        }
    }

    /// Where method and target end, and the version.
    private static func split(
        _ line: Span<UInt8>,
        targetLimit: Int
    ) throws(ParseError) -> (methodEnd: Int, targetEnd: Int, version: Version) {
        var methodEnd = 0
        while methodEnd < line.count, OctetSet.token.contains(line[methodEnd]) { methodEnd += 1 }
        guard methodEnd > 0, methodEnd <= methodBytes, methodEnd < line.count, line[methodEnd] == .space else {
            throw .badRequestLine
        }
        var targetEnd = methodEnd + 1
        while targetEnd < line.count, line[targetEnd] != .space { targetEnd += 1 }
        guard targetEnd > methodEnd + 1, targetEnd < line.count else { throw .badRequestLine }
        guard targetEnd - methodEnd - 1 <= targetLimit else { throw .targetTooLong }
        let rest = line.extracting((targetEnd + 1)..<line.count)
        return (methodEnd, targetEnd, try Version(rest, malformed: .badRequestLine))
    }
}

extension Version {
    /// From exactly `HTTP/1.0` or `HTTP/1.1`; case matters (RFC 9112 §2.3).
    init(_ octets: Span<UInt8>, malformed: ParseError) throws(ParseError) {
        guard octets.count == 8, octets[6] == UInt8(ascii: "."), octets[5].isDigit, octets[7].isDigit,
            octets[0] == UInt8(ascii: "H"), octets[1] == UInt8(ascii: "T"), octets[2] == UInt8(ascii: "T"),
            octets[3] == UInt8(ascii: "P"), octets[4] == UInt8(ascii: "/")
        else { throw malformed }
        switch (octets[5], octets[7]) {
        case (UInt8(ascii: "1"), UInt8(ascii: "1")): self = .http11
        case (UInt8(ascii: "1"), UInt8(ascii: "0")): self = .http10
        default: throw .versionNotSupported
        }
    }
}
