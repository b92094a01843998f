internal import HTTPWire

/// The path of a request: fixed words and, between slashes, arguments that are percent-encoded one by one.
///
/// `"group/\(group)/users"`: whatever the argument holds, it stays one segment (python-library-bugs A1).
public struct Path: Sendable, ExpressibleByStringInterpolation {
    /// One piece of the path.
    enum Piece: Sendable {
        case fixed(String)
        case argument(String)
    }

    var pieces: [Piece]

    public init(stringLiteral text: String) { pieces = [.fixed(text)] }
    public init(stringInterpolation: Interpolation) { pieces = stringInterpolation.pieces }

    /// Path segments given by the caller as one text with slashes, each encoded by itself.
    init(segments: String) {
        pieces = []
        for (index, segment) in segments.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).enumerated() {
            if index > 0 { pieces.append(.fixed("/")) }
            pieces.append(.argument(String(decoding: Array(segment), as: UTF8.self)))
        }
    }

    /// The encoded path, or the refusal if an argument would not stay a segment of its own: `""`, `.` and `..`.
    func encoded() throws(APIError) -> String {
        if pieces.count == 1, case .fixed(let text) = pieces[0] { return text }
        var path = ""
        for piece in pieces {
            switch piece {
            case .fixed(let text): path += text
            case .argument(""), .argument("."), .argument(".."): throw .refused(.pathArgument)
            case .argument(let text): path += PercentCoding.encode(text)
            }
        }
        return path
    }

    /// Collects literals and arguments.
    public struct Interpolation: StringInterpolationProtocol, Sendable {
        var pieces: [Piece] = []

        public init(literalCapacity: Int, interpolationCount: Int) {}
        public mutating func appendLiteral(_ literal: String) { pieces.append(.fixed(literal)) }

        /// An argument: one segment.
        public mutating func appendInterpolation(_ argument: String) { pieces.append(.argument(argument)) }
    }
}
