internal import HTTPClient
internal import HTTPWire
internal import Telemetry
internal import TokenService

/// Whether ThoughtSpot lets the pages that may ask here read its own answers, asked as their browsers ask.
///
/// Where it does not, the SDK says "Received invalid token from getAuthToken", which looks like a fault of this service.
struct PageProbe {
    private let origins: [String]
    private let client: HTTPClient.Client

    init(_ configuration: Configuration, _ client: HTTPClient.Client) {
        origins = configuration.service.cors.allowedOrigins
        self.client = client
    }

    /// One finding; ThoughtSpot's CSP list, which has to name the pages too, cannot be asked.
    func finding() async -> Finding {
        guard !origins.isEmpty else { return .skipped(.pages, "no pages of other origins are listed") }
        var kept: [String] = []
        for origin in origins where await !isListed(origin) { kept.append(origin) }
        guard kept.isEmpty else {
            return .warn(.pages, .originUnlisted, "ThoughtSpot keeps its answers from \(kept.joined(separator: ", "))")
        }
        return .ok(.pages, "ThoughtSpot's CORS list has \(counted(origins.count, "page")); its CSP list must, too")
    }

    /// Whether a pre-flight of the SDK's first call from a page of that origin is granted.
    private func isListed(_ origin: String) async -> Bool {
        var request = Request(.options, "/callosum/v1/session/isactive")
        request.fields.append("Origin", origin)
        request.fields.append("Access-Control-Request-Method", "GET")
        request.fields.append("Access-Control-Request-Headers", "authorization,x-requested-by")
        let deadline = MonotonicTime.now().advanced(bySeconds: 10)
        guard let answer = try? await client.send(request, deadline: deadline) else { return false }
        let granted = answer.fields.text("Access-Control-Allow-Origin")
        return granted == "*" || granted?.utf8.elementsEqual(origin.utf8) ?? false
    }
}
