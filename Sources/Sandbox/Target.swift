/// A request-target taken apart by the sandbox's own rules: it shares no decoder with the client it stands against.
struct Target: Sendable {
    /// As sent, without the query.
    let path: String
    /// Percent-decoded, without the empty segment before the first slash; a slash at the end leaves an empty one.
    let segments: [String]
    let query: Parameters

    /// Nil if a percent sequence is broken or does not decode to UTF-8, or if there is a dot segment.
    init?(_ target: String) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = String(parts[0])
        guard path.hasPrefix("/") else { return nil }
        var segments: [String] = []
        for raw in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard raw != ".", raw != "..", let segment = FormText.decode(raw.utf8, plusIsSpace: false) else {
                return nil
            }
            segments.append(segment)
        }
        self.segments = segments
        guard parts.count == 2 else {
            query = Parameters()
            return
        }
        guard let query = FormText.pairs(Array(parts[1].utf8)) else { return nil }
        self.query = query
    }

    /// A redirect's address: only printable ASCII may reach a field.
    static func location(_ given: String?) -> String {
        guard let given, !given.isEmpty, given.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return "/" }
        return given
    }
}
