internal import HTTPWire
internal import Telemetry
internal import Transport

/// What is remembered of a request while it is answered: enough for its line in the log.
struct Exchange {
    let requestID: String
    let method: Method?
    /// Of the request, for an answer that the server gives in the handler's place.
    let fields: Fields
    private let route: String
    private let bytesReceived: Int
    private var status = 0
    private var code: String?
    private var bytesSent = 0

    init(_ request: Request, route: String, requestID: String) {
        self.requestID = requestID
        method = request.method
        fields = request.fields
        self.route = route
        bytesReceived = request.body.count
    }

    /// For bytes that are no request, whatever method they began with.
    init(refusedAs requestID: String, method: Method? = nil) {
        self.requestID = requestID
        self.method = method
        fields = Fields()
        route = Router.unknownLabel
        bytesReceived = 0
    }

    /// The answer that is being written.
    mutating func note(_ response: Response) {
        status = response.status
        if status >= 400 { code = response.fields.text("Spotgate-Error") }
        bytesSent = response.body.count
    }

    /// The record; status 0 if the connection was lost before an answer.
    func record(peer: Peer, from start: MonotonicTime) -> RequestRecord {
        RequestRecord(
            peer: peer,
            requestID: requestID,
            method: method,
            route: route,
            status: status,
            code: code,
            bytesReceived: bytesReceived,
            bytesSent: bytesSent,
            receivedAt: start,
            duration: MonotonicTime.now().nanoseconds(since: start)
        )
    }
}
