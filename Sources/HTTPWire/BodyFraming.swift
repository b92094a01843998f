/// How long a message's body is: decided here and nowhere else (RFC 9112 §6).
enum BodyFraming: Sendable, Equatable {
    /// No body at all.
    case empty
    /// That many octets, at least one.
    case length(Int)
    /// In chunks (RFC 9112 §7.1).
    case chunked
    /// Until the connection closes: responses only.
    case untilClose

    /// The framing of a request.
    ///
    /// What two readers could take in two ways is refused, even where the RFC says how to go on.
    init(request fields: Fields, _ version: Version) throws(ParseError) {
        // `Content_Length` is no length here; a recipient behind us might fold it into one.
        guard !fields.hasAlias(of: "Content-Length"), !fields.hasAlias(of: "Transfer-Encoding") else {
            throw .badFraming
        }
        if case .one(let value) = fields.only("Content-Length"), value.count > 1,
            fields.octets[value.lowerBound] == 0x30
        {
            // Octal to some readers (`010`), and written by no client.
            throw .badFraming
        }
        self = try BodyFraming.declared(fields, version) ?? .empty
    }

    /// The framing of a response to `method`.
    ///
    /// An interim response, 204 and 304 end at their heads whatever the fields say (RFC 9112 §6.3). A body without a length
    /// lasts until the connection ends: `Response.mayBeCut` tells whoever cannot live with an end that anybody could make.
    init(response fields: Fields, _ version: Version, status: Int, to method: Method) throws(ParseError) {
        if status < 200 || status == 204 || status == 304 {
            self = .empty
            return
        }
        let declared = try BodyFraming.declared(fields, version)
        if method == .head || method == .connect && status / 100 == 2 {
            self = .empty
        } else {
            self = declared ?? .untilClose
        }
    }

    /// What `Content-Length` and `Transfer-Encoding` say; nil when neither is there.
    private static func declared(_ fields: Fields, _ version: Version) throws(ParseError) -> BodyFraming? {
        let octets = fields.octets.span
        switch (fields.only("Content-Length"), fields.only("Transfer-Encoding")) {
        case (.none, .none): return nil
        case (.one(let value), .none):
            guard !fields.hasTab(beside: value) else { throw .badFraming }
            let length = try contentLength(octets.extracting(value))
            return length == 0 ? .empty : .length(length)
        case (.none, .one(let value)):
            // Only `chunked`, only in HTTP/1.1 (RFC 9112 §6.1): every other coding, alone or in a list, is refused.
            guard version == .http11, !fields.hasTab(beside: value),
                Fields.isSame(octets.extracting(value), "chunked")
            else { throw .badFraming }
            return .chunked
        case (.several, _), (_, .several), (.one, .one): throw .badFraming
        }
    }

    /// 1 to 19 digits and nothing else, within `Int`.
    private static func contentLength(_ octets: Span<UInt8>) throws(ParseError) -> Int {
        guard (1...19).contains(octets.count) else { throw .badFraming }
        var length = 0
        for index in octets.indices {
            guard octets[index].isDigit else { throw .badFraming }
            let (tens, tensOverflow) = length.multipliedReportingOverflow(by: 10)
            let (sum, sumOverflow) = tens.addingReportingOverflow(Int(octets[index] - 0x30))
            guard !tensOverflow, !sumOverflow else { throw .badFraming }
            length = sum
        }
        return length
    }
}
