internal import HTTPServer
internal import HTTPWire
internal import Telemetry
internal import Transport

/// Counts every request and connection of a listener, and writes one access line for each request.
struct AccessLog: Sendable {
    let listener: ListenerLabel
    let metrics: ServiceMetrics
    let logger: Logger

    /// What the server tells its doings to.
    var observer: ServerObserver {
        var observer = ServerObserver()
        observer.requestFinished = { take($0) }
        observer.connectionOpened = { metrics.connections.add(1, listener) }
        observer.connectionClosed = { metrics.connections.add(-1, listener) }
        observer.connectionRejected = { reason, detail in reject(reason, detail) }
        return observer
    }

    private func take(_ record: RequestRecord) {
        let route = RouteLabel(rawValue: record.route) ?? .none
        let usual: CodeLabel = record.status < 400 ? .ok : .other
        let code = record.code.map { CodeLabel(word: $0, status: record.status) } ?? usual
        metrics.requests.add(route, code)
        metrics.requestDuration.observe(nanoseconds: record.duration, route)
        // Probes and scrapes come all day and say nothing.
        let isRoutine = listener == .admin || route == .healthz
        logger.log(isRoutine && code == .ok ? .debug : .info, "request") { line in
            line.add("request_id", record.requestID)
            line.add("listener", listener.rawValue)
            line.add("peer", record.peer.description)
            line.add("method", record.method?.rawValue ?? "-")
            line.add("route", record.route)
            line.add("status", record.status)
            line.add("code", record.code ?? code.rawValue)
            line.add("bytes_in", record.bytesReceived)
            line.add("bytes_out", record.bytesSent)
            line.add("duration_us", Int(record.duration / 1000))
        }
    }

    private func reject(_ reason: ConnectionRejection, _ detail: String) {
        let label: RejectionLabel =
            switch reason {
            case .full: .limit
            case .peerLimit: .perPeerLimit
            case .untrustedLimit: .untrustedLimit
            case .handshakeLimit: .handshakeLimit
            case .handshake: .tls
            }
        metrics.connectionsRejected.add(label)
        // A flood of bad connections must not become a flood of lines.
        let level: Logger.Level = reason == .full ? .warning : .debug
        logger.log(level, "connection turned away") { line in
            line.add("listener", listener.rawValue)
            line.add("reason", label.rawValue)
            line.add("detail", detail)
        }
    }
}
